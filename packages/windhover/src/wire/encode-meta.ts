/**
 * Writes the fields that say when and where a message was published; they stand before the fields of its frame, in the same
 * block. EventSource passes over fields that it does not know (HTML, section 9.2.6).
 *
 * @param timeMs - milliseconds since 1970.
 */
export function encodeMeta(timeMs: number, channel: string): string {
  return `time: ${timeMs}\nchannel: ${channel}\n`
}
