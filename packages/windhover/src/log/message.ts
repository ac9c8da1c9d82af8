import type { Position } from '../position.ts'
import { formatPosition } from '../position.ts'
import { toBytes } from '../wire/chunk.ts'
import { encodeEvent } from '../wire/encode-event.ts'

/** An event on its way into a log: checked, and its data encoded. */
export interface MessageDraft {
  readonly channel: string
  readonly event: string
  /** The data as text, JSON unless a library user chose otherwise. */
  readonly data: string
  /** The publisher's own id, sent behind the position. */
  readonly id?: string
  /** What the message is about, for readers that want only the newest of each. */
  readonly key?: string
  /** Milliseconds that readers shall wait before they reconnect. */
  readonly retryMs?: number
}

/** An event as the log keeps it: what readers are chosen by, and its frame; the text is not kept beside the bytes. */
export interface Message {
  readonly offset: number
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
  /** When it was appended, in milliseconds since 1970. */
  readonly timeMs: number
  /** The message on the wire, made once. */
  readonly frame: Uint8Array
}

/**
 * Gives a draft its place in a log and makes its frame.
 *
 * @param encode - makes the bytes of the frame.
 */
export function toMessage(
  draft: MessageDraft,
  position: Position,
  timeMs: number,
  encode: (text: string) => Uint8Array = toBytes,
): Message {
  const { channel, event, data, id, key, retryMs } = draft
  const text = encodeEvent({
    event,
    data,
    id: formatPosition(position, id),
    ...(retryMs === undefined ? {} : { retryMs }),
  })
  return { offset: position.offset, channel, event, key, timeMs, frame: encode(text) }
}
