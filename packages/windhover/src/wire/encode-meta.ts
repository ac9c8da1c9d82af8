/**
 * Writes the fields with the time and the channel of a message. They come before the fields of its frame, in
 * the same block. EventSource ignores fields that it does not know (HTML, section 9.2.6).
 *
 * @param timeMs - milliseconds since 1970.
 */
export function encodeMeta(timeMs: number, channel: string): string {
  return `time: ${timeMs}\nchannel: ${channel}\n`
}
