import { EventParser, type ParsedEvent } from '../wire/parse-events.ts'
import { readBody } from '../wire/read-body.ts'
import { readRefusal, WindhoverClientError } from './client-error.ts'

/**
 * Reads the stream of an answer to its end.
 *
 * @param signal - ends the reading, even with a `fetch` that does not look at it.
 * @param onPart - called for each part of the body, with all events that it completes. If it returns a promise, the next
 *   part waits for it.
 * @returns what ended it, if that did not throw.
 * @throws WindhoverClientError for an answer that is no stream.
 */
export async function readStream(
  response: Response,
  signal: AbortSignal,
  onPart: (events: readonly ParsedEvent[]) => void | Promise<void>,
  onRetry: (retryMs: number) => void,
): Promise<WindhoverClientError> {
  if (response.status !== 200) return readRefusal(response)
  const { body } = response
  const type = response.headers.get('content-type') ?? ''
  if (!/^text\/event-stream *(;|$)/i.test(type)) {
    void body?.cancel().catch(() => {})
    return new WindhoverClientError('bad_answer', `the answer is no event stream but ${type}; is it that of a proxy?`)
  }
  if (!body) return new WindhoverClientError('no_streaming', 'this fetch gives no body in parts; give one that does')
  let events: ParsedEvent[] = []
  const parser = new EventParser({ onEvent: (event) => events.push(event), onRetry })
  await readBody(body, signal, (text) => {
    parser.feed(text)
    const completed = events
    events = []
    return onPart(completed)
  })
  return new WindhoverClientError('network', 'the stream was cut off')
}
