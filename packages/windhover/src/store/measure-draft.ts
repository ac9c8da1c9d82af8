import type { MessageDraft } from '../message.ts'

/**
 * Returns the size of a message for the bounds of a store: the bytes of its channel, event, data, id and key
 * as UTF-8. Every store counts this way, however it writes them, so that equal bounds keep equal messages.
 */
export function measureDraft({ channel, event, data, id = '', key = '' }: MessageDraft): number {
  return measureText(channel) + measureText(event) + measureText(data) + measureText(id) + measureText(key)
}

/** Counts without encoding, so that nothing is allocated. */
function measureText(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    // A pair of surrogates is 4 bytes. One alone becomes U+FFFD, which is 3 bytes, as is every other unit
    // from 0x800 on.
    if (isPair(text, index)) {
      bytes += 2
      index += 1
    } else bytes += unit < 0x800 ? 1 : 2
  }
  return bytes
}

function isPair(text: string, index: number): boolean {
  const high = text.charCodeAt(index)
  const low = text.charCodeAt(index + 1)
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff
}
