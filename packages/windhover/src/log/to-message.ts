import type { Message, MessageDraft } from '../message.ts'
import { formatPosition, type Position } from '../position.ts'
import { toBytes } from '../wire/chunk.ts'
import { encodeEvent } from '../wire/encode-event.ts'

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
