import type { PublishResult } from './publish.ts'

/** Says what was sent, in a few words. */
export function describeSent({ event, connected, id }: Extract<PublishResult, { ok: true }>): string {
  const to = connected === null ? '' : ` to ${connected} ${connected === 1 ? 'client' : 'clients'}`
  return `Sent ${event}${to}${id === '' ? '' : ` · id ${id}`}`
}
