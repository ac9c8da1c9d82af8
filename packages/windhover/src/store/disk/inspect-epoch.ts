import { scanSegment, segmentName } from './segments.ts'

/** What the files of one epoch have, all of them read. */
export interface InspectedEpoch {
  readonly epoch: string
  /** The segments by their first offsets. */
  readonly segments: readonly number[]
  readonly messages: number
  /** The offset of the oldest whole message; 0 if there is none. */
  readonly oldest: number
  /** The offset of the newest whole message; that before the first segment if there is none. */
  readonly head: number
  readonly bytes: number
  /** The bytes at the end of the newest segment that are no whole record. */
  readonly tornBytes: number
  /** A sentence for each part that is not whole, and each message that is missing between others. */
  readonly faults: readonly string[]
}

/**
 * Reads all segments of an epoch, and changes nothing.
 *
 * @throws WindhoverError `invalid_option` for records of another version.
 */
export async function inspectEpoch(
  directory: string,
  epoch: string,
  segments: readonly number[],
): Promise<InspectedEpoch> {
  const faults: string[] = []
  let [messages, bytes, tornBytes, oldest] = [0, 0, 0, 0]
  let head = (segments[0] ?? 1) - 1
  for (const segment of segments) {
    const name = segmentName({ epoch, first: segment })
    if (segment > head + 1) faults.push(`${name}: ${describeMissing(head + 1, segment - 1)} before it`)
    head = Math.max(head, segment - 1)
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const scanned = await scanSegment(directory, { epoch, first: segment })
    bytes += scanned.bytes
    faults.push(...scanned.broken.map(([from, to]) => `${name}: bytes ${from} to ${to - 1} are not whole`))
    for (const { record } of scanned.records) {
      const { first, drafts } = record
      if (first > head + 1) faults.push(`${name}: ${describeMissing(head + 1, first - 1)} before it`)
      if (first <= head) faults.push(`${name}: ${first} follows ${head}`)
      oldest ||= first
      head = first + drafts.length - 1
      messages += drafts.length
    }
    if (scanned.tailBytes > 0 && segment === segments.at(-1)) tornBytes = scanned.tailBytes
    else if (scanned.tailBytes > 0) faults.push(`${name}: its last ${scanned.tailBytes} bytes are not whole`)
  }
  return { epoch, segments, messages, oldest, head, bytes, tornBytes, faults }
}

/** Tells which messages are missing. */
export function describeMissing(from: number, to: number): string {
  return from === to ? `message ${from} is missing` : `messages ${from} to ${to} are missing`
}
