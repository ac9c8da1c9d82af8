import { createParser } from 'eventsource-parser'

/** An event as a stream sent it. */
export interface StreamEvent {
  readonly event: string
  /** `undefined` where the event has none; the id before it then stays the last. */
  readonly id: string | undefined
  readonly data: string
  /** When it was published, in milliseconds since 1970; `undefined` where the stream does not say. */
  readonly time: number | undefined
  /** The channel that it was published to; `undefined` where the stream does not say. */
  readonly channel: string | undefined
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
  const arrived: StreamEvent[] = []
  const decoder = new TextDecoder()
  let meta: Meta = noMeta
  const parser = createParser({
    onEvent: ({ event = 'message', id, data }) => {
      arrived.push({ event, id, data, ...meta })
      meta = noMeta
    },
    onRetry: options.onRetry,
    onError: ({ field, value = '' }) => {
      if (field === 'time' && /^[0-9]{1,15}$/.test(value)) meta = { ...meta, time: Number(value) }
      if (field === 'channel') meta = { ...meta, channel: value }
    },
  })
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await readWithin(reader, options.silenceMs())
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* arrived.splice(0)
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** What stands before the other fields of a message that was asked for with `meta=1`. The parser does not know these fields. */
type Meta = Pick<StreamEvent, 'time' | 'channel'>

const noMeta: Meta = { time: undefined, channel: undefined }

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
