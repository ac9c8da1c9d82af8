import { EventParser, type ParsedEvent } from '../wire/parse-events.ts'
import { readRefusal, WindhoverClientError } from './client-error.ts'

/** Why the reading of a stream ended. */
export interface StreamEnd {
  readonly error: WindhoverClientError
  /** Milliseconds that the answer asks to wait at least; 0 if it says nothing. */
  readonly floorMs: number
}

/** Receives what one request brings, in its order. */
export interface StreamListener {
  /** Bytes came, whatever they hold. */
  onBytes(): void
  /** Called with all events that one part of the body completes. If it returns a promise, the next part waits for it. */
  onEvents(events: readonly ParsedEvent[]): void | Promise<void>
  readonly onRetry: (retryMs: number) => void
}

/**
 * Reads the stream that a request is answered with, to its end. It never throws: whatever happens is an end.
 *
 * @param request - sends the request.
 * @param signal - ends the reading, even with a `fetch` that does not look at it.
 */
export async function readStream(
  request: () => Promise<Response>,
  signal: AbortSignal,
  listener: StreamListener,
): Promise<StreamEnd> {
  try {
    const response = await request()
    listener.onBytes()
    if (response.status !== 200) {
      const error = await readRefusal(response)
      return { error, floorMs: error.retryAfterMs }
    }
    if (!/^text\/event-stream *(;|$)/i.test(response.headers.get('content-type') ?? '')) {
      void response.body?.cancel()
      return end('bad_answer', 'the answer is no event stream')
    }
    const reader = response.body?.getReader()
    if (!reader) return end('no_streaming', 'this fetch gives no body in parts: give createClient another as `fetch`')
    signal.addEventListener('abort', () => void reader.cancel().catch(() => {}))
    const decoder = new TextDecoder()
    let events: ParsedEvent[] = []
    const parser = new EventParser({ onEvent: (event) => events.push(event), onRetry: listener.onRetry })
    for (;;) {
      const { done, value } = await reader.read()
      if (done || signal.aborted) return end('network', 'the stream ended')
      listener.onBytes()
      parser.feed(decoder.decode(value, { stream: true }))
      if (events.length === 0) continue
      const batch = events
      events = []
      await listener.onEvents(batch)
    }
  } catch (cause) {
    if (cause instanceof WindhoverClientError) return { error: cause, floorMs: 0 }
    return end('network', 'the connection failed', cause)
  }
}

function end(code: string, message: string, cause?: unknown): StreamEnd {
  return { error: new WindhoverClientError(code, message, { cause }), floorMs: 0 }
}
