import { createParser } from 'eventsource-parser'

import { createBreather } from './breather.ts'

/** One event of a stream after parsing. */
export interface StreamEvent {
  /** The event's name: `message` where the stream gave none, as EventSource has it. */
  readonly name: string
  /** The event's own id, or `undefined` where it had none. */
  readonly id: string | undefined
  readonly data: string
  /** When it was published, in ms since 1970, or `undefined` where the stream does not say. */
  readonly time?: number | undefined
  /** The channel that it was published to, or `undefined` where the stream does not say. */
  readonly channel?: string | undefined
}

/** What is told while a stream is read. */
export interface StreamListener {
  /** Bytes came, be they an event, a part of one or a comment. */
  onBytes(): void
  onEvent(event: StreamEvent): void
  readonly onRetry: (retryMs: number) => void
}

/** The longest event that is put together, in characters. The server's default bound is 256 KiB. */
const maxBufferSize = 64 * 1024 * 1024

/**
 * Reads a body as an event stream (HTML, section 9.2) until it ends; rejects when it breaks. The decoder takes the BOM away;
 * a UTF-8 sequence and a line may be cut anywhere.
 */
export async function readEventStream(body: ReadableStream<Uint8Array>, listener: StreamListener): Promise<void> {
  const breathe = createBreather()
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let meta: Pick<StreamEvent, 'time' | 'channel'> = {}
  const parser = createParser({
    maxBufferSize,
    onEvent: ({ event, id, data }) => {
      const said = meta
      meta = {}
      listener.onEvent({ name: event ?? 'message', id, data, ...said })
    },
    onRetry: listener.onRetry,
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') throw error
      // Fields of Windhover, which stand before the others. What else is wrong with a line, the specification says to ignore.
      const { field, value = '' } = error
      if (field === 'time' && /^\d{1,15}$/.test(value)) meta = { ...meta, time: Number(value) }
      if (field === 'channel') meta = { ...meta, channel: value }
    },
  })
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      listener.onBytes()
      parser.feed(decoder.decode(value, { stream: true }))
      await breathe()
    }
  } finally {
    // Also after a failure in here, so that the socket does not stay open behind a reader that is gone.
    reader.cancel().catch(() => {})
  }
}
