import { createParser, type EventSourceMessage } from 'eventsource-parser'

/** An event as a stream sent it. */
export interface StreamEvent {
  readonly event: string
  /** `undefined` where the event has none; the id before it then stays the last. */
  readonly id: string | undefined
  readonly data: string
}

/** What to do while a stream is read. */
export interface ReadStreamOptions {
  /** Called with each `retry:`, in milliseconds. */
  readonly onRetry: (retryMs: number) => void
  /** Asked before each read: after how many milliseconds of silence the connection counts as dead; 0 waits for ever. */
  readonly silenceMs: () => number
}

/** Nothing came for longer than the server's own keep-alives allow. */
export class SilenceError extends Error {
  override readonly name = 'SilenceError'
}

/**
 * Reads the events of an event stream until it ends. Nothing is read ahead of its consumer, and the time that the
 * consumer takes does not count as silence.
 *
 * @throws SilenceError, or what reading the body throws.
 */
export async function* readStream(
  body: ReadableStream<Uint8Array>,
  options: ReadStreamOptions,
): AsyncGenerator<StreamEvent, void, void> {
  const arrived: EventSourceMessage[] = []
  const decoder = new TextDecoder()
  const parser = createParser({ onEvent: (message) => arrived.push(message), onRetry: options.onRetry })
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await readWithin(reader, options.silenceMs())
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      for (const { event = 'message', id, data } of arrived.splice(0)) yield { event, id, data }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

async function readWithin(reader: Reader, silenceMs: number): ReturnType<Reader['read']> {
  if (silenceMs === 0) return await reader.read()
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SilenceError(`nothing came for ${silenceMs} ms`)), silenceMs)
  })
  try {
    return await Promise.race([reader.read(), silence])
  } finally {
    clearTimeout(timer)
  }
}
