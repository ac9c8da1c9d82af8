import { type Problem, readProblem } from '../problem.ts'
import type { ClosedState } from './connection-state.ts'

/** What an answer to the request for a stream means. */
export type Verdict =
  | { readonly kind: 'read'; readonly body: ReadableStream<Uint8Array> }
  | { readonly kind: 'stop'; readonly state: ClosedState }
  | { readonly kind: 'again'; readonly why: string; readonly afterMs: number }

/** Client errors that pass with time, unlike the others. */
const passing = new Set([408, 425, 429])

/**
 * Judges an answer as EventSource would, but for what passes with time. 429 and 5xx (a proxy while the server restarts,
 * a stream with `refusal: 'status'`) are tried again, after `Retry-After` if that is given in seconds.
 */
export async function judgeResponse(response: Response): Promise<Verdict> {
  const { status, body } = response
  if (status === 204) return stop('The server answered 204: it asks not to come back.')
  if (status >= 500 || passing.has(status)) {
    await body?.cancel().catch(() => {})
    const seconds = Number(response.headers.get('retry-after') ?? 0)
    return { kind: 'again', why: `The server answered ${status}.`, afterMs: seconds > 0 ? seconds * 1000 : 0 }
  }
  if (status !== 200) {
    return stop('The server refused the stream.', await readProblem(response))
  }
  const type = response.headers.get('content-type') ?? ''
  if (body === null || !/^text\/event-stream\s*(?:;|$)/i.test(type)) {
    await body?.cancel().catch(() => {})
    return stop(`The answer is not an event stream (${type === '' ? 'no content type' : type}).`)
  }
  return { kind: 'read', body }
}

function stop(why: string, problem?: Problem): Verdict {
  return { kind: 'stop', state: { phase: 'closed', why, ...(problem === undefined ? {} : { problem }) } }
}
