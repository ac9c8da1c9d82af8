import { readDirectoryNumber, realSystem } from './disk-system.ts'
import { readEpochFile } from './epoch-file.ts'
import { describeMissing, inspectEpoch, type InspectedEpoch } from './inspect-epoch.ts'
import { findLoss } from './judge-epoch.ts'
import { listCurrent, listUnknown } from './list-current.ts'
import { listSegments } from './segments.ts'
import { withDirectory } from './with-directory.ts'

/**
 * The state of a store's directory. Epochs that ended are verified, but not counted. Those that `epoch.json` does not
 * know are counted after its own.
 */
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
   * A sentence for each fault. With one of the current epoch, the next store that opens the directory begins a new one.
   * Readers of an epoch with a fault then get its messages up to the first that is missing.
   */
  readonly faults: readonly string[]
}

/**
 * Reads all files of a store's directory, and changes nothing.
 *
 * @throws WindhoverError `invalid_option` if there is no such directory; `unavailable` while a store has it.
 */
export async function checkDiskStore(directory: string): Promise<DiskCheck> {
  return await withDirectory(directory, async () => (await inspectDirectory(directory)).check)
}

/** Does what {@link checkDiskStore} does, for callers that have the directory already. */
export async function inspectDirectory(
  directory: string,
): Promise<{ readonly check: DiskCheck; readonly endedFaults: readonly string[] }> {
  const file = await readEpochFile(directory)
  const listed = await listSegments(directory)
  const inspect = (epoch: string): Promise<InspectedEpoch> => inspectEpoch(directory, epoch, listed.get(epoch) ?? [])
  const endedFaults: string[] = []
  for (const { epoch, head } of file?.ended ?? []) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    const found = await inspect(epoch)
    endedFaults.push(...found.faults)
    // Without a segment all of it was evicted, the oldest first.
    if (found.segments.length > 0 && found.head < head) {
      endedFaults.push(`${epoch}, which ended: ${describeMissing(found.head + 1, head)} at its end`)
    }
  }
  const epochs: InspectedEpoch[] = []
  const current = await listCurrent(directory, file, listed)
  // oxlint-disable-next-line no-await-in-loop -- as above
  for (const epoch of new Set(current.map((segment) => segment.epoch))) epochs.push(await inspect(epoch))
  const faults = [...endedFaults, ...epochs.flatMap((found) => found.faults)]
  const found = file === undefined ? undefined : (epochs.find(({ epoch }) => epoch === file.epoch) ?? noEpoch)
  const loss = findLoss({
    file,
    found: found && { ...found, isTorn: found.tornBytes > 0, corruption: undefined },
    hasOthers: listUnknown(file, listed).length > 0,
    // Whether a loss of power counts depends on the durability, which only the store knows.
    durability: 'always',
    bootId: await realSystem.readBootId(),
    directory: await readDirectoryNumber(directory),
  })
  if (loss !== undefined) faults.push(loss)
  if (file === undefined && current.length === 0) faults.push('there is no store in it')
  const whole = epochs.filter(({ messages }) => messages > 0)
  const check = {
    epoch: file?.epoch,
    segments: current.length,
    messages: sum(epochs.map(({ messages }) => messages)),
    oldest: whole[0]?.oldest ?? 0,
    newest: whole.at(-1)?.head ?? 0,
    bytes: sum(epochs.map(({ bytes }) => bytes)),
    tornBytes: epochs.at(-1)?.tornBytes ?? 0,
    faults,
  }
  return { check, endedFaults }
}

const noEpoch = { segments: [], head: 0, tornBytes: 0 }

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
