import { readDirectoryNumber, realSystem } from './disk-system.ts'
import { readEpochFile } from './epoch-file.ts'
import { findLoss } from './judge-epoch.ts'
import { hasOthers, listCurrent } from './list-current.ts'
import { listSegments, scanSegment, segmentName } from './segments.ts'
import { withDirectory } from './with-directory.ts'

/** The state of a store's directory. Epochs that ended are not counted. */
export interface DiskCheck {
  /** `undefined` if `epoch.json` is missing or not whole. */
  readonly epoch: string | undefined
  readonly segments: number
  /** The number of whole messages in the files. Those beyond the bounds of the store are among them. */
  readonly messages: number
  /** The offsets of the oldest and the newest whole message; 0 if there is none. */
  readonly oldest: number
  readonly newest: number
  readonly bytes: number
  /**
   * The bytes at the end of the newest segment that are no whole record, since the process or the machine ended during
   * the write. The next store that opens the directory cuts them off.
   */
  readonly tornBytes: number
  /**
   * A sentence for each fault. With one, the next store that opens the directory begins a new epoch. Readers of this one
   * then get its messages up to the first that is missing.
   */
  readonly faults: readonly string[]
}

/**
 * Reads all files of a store's directory, and changes nothing.
 *
 * @throws WindhoverError `invalid_option` if there is no such directory; `unavailable` while a store has it.
 */
export async function checkDiskStore(directory: string): Promise<DiskCheck> {
  return await withDirectory(directory, () => inspectDirectory(directory))
}

/** Does what {@link checkDiskStore} does, for callers that have the directory already. */
export async function inspectDirectory(directory: string): Promise<DiskCheck> {
  const file = await readEpochFile(directory)
  const listed = await listSegments(directory)
  const segments = listCurrent(file, listed)
  const faults: string[] = []
  let [messages, bytes, tornBytes, oldest] = [0, 0, 0, 0]
  let head = (segments[0]?.first ?? 1) - 1
  for (const segment of segments) {
    const name = segmentName(segment)
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const scanned = await scanSegment(directory, segment)
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
  const loss = findLoss({
    file,
    found: { segments: segments.map(({ first }) => first), head, isTorn: tornBytes > 0, corruption: undefined },
    hasOthers: hasOthers(file, listed),
    // Whether a loss of power counts depends on the durability, which only the store knows.
    durability: 'always',
    bootId: await realSystem.readBootId(),
    directory: await readDirectoryNumber(directory),
  })
  if (loss !== undefined) faults.push(loss)
  if (file === undefined && segments.length === 0) faults.push('there is no store in it')
  const newest = messages === 0 ? 0 : head
  return { epoch: file?.epoch, segments: segments.length, messages, oldest, newest, bytes, tornBytes, faults }
}

function describeMissing(from: number, to: number): string {
  return from === to ? `message ${from} is missing` : `messages ${from} to ${to} are missing`
}
