import type { ReaderRequest } from './format-request.ts'

/** Whether each reader asks for a channel of its own beside `broadcast`, or all for the same one. */
export type Interest = 'own' | 'shared'

/** The request of a reader for `broadcast` and one channel more; without an interest the server's default. */
export function askForInterest(interest: Interest | undefined, reader: number): ReaderRequest {
  if (interest === undefined) return {}
  return { path: `/sse/broadcast?channel=broadcast&channel=user:${interest === 'own' ? reader : 0}` }
}
