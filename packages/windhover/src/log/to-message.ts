import type { Chunk } from '../chunk.ts'
import type { Message, MessageDraft } from '../message.ts'
import { formatPosition, type Position } from '../position.ts'
import { readTraceparent } from '../traceparent.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { encodeEvent } from '../wire/encode-event.ts'

/** The time of a message, and the encoder of its frame. */
export interface MessageDetails {
  /** In milliseconds since 1970. */
  readonly timeMs: number
  /** Default: a separate buffer for each frame. */
  readonly encode?: (text: string) => Chunk
}

/** Gives a draft its place in a log and makes its frame. */
export function toMessage(
  draft: MessageDraft,
  place: number,
  position: Position,
  { timeMs, encode = encodeChunk }: MessageDetails,
): Message {
  const { channel, event, data, id, key, retryMs, meta } = draft
  const text = encodeEvent({ event, data, id: formatPosition(position, id), retryMs })
  const frame = encode(text)
  if (meta === undefined) return { place, channel, event, key, timeMs, frame }
  // Whatever wrote it into the store, it must not break a field of the wire.
  const trace = readTraceparent(meta['traceparent'])
  return { place, channel, event, key, timeMs, frame, ...(trace === undefined ? {} : { trace }) }
}
