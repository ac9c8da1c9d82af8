import { open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The content of `epoch.json`, which stands beside the segments. */
export interface EpochFile {
  readonly format: 1
  readonly epoch: string
  /** The head when the store was closed; null while it is open, and after its process died. */
  readonly closedAt: number | null
  /** The life of the machine: while it lasts, written bytes outlive the process. Null if it is not known. */
  readonly bootId: string | null
  /** The directory's number, so that a copy of it is no longer the same store. */
  readonly directory: string
}

/** Reads `epoch.json`. Returns `undefined` if there is none, or if it is not whole or of another format. */
export async function readEpochFile(directory: string): Promise<EpochFile | undefined> {
  const text = await readFile(join(directory, 'epoch.json'), 'utf8').catch(() => '')
  try {
    const file = JSON.parse(text) as EpochFile
    return file.format === 1 && /^[0-9a-f]{16}$/.test(file.epoch) ? file : undefined
  } catch {
    return undefined
  }
}

/** Replaces `epoch.json` as one act: after a loss of power the old one or the new one is there. */
export async function writeEpochFile(directory: string, epoch: string, closedAt: number | null): Promise<void> {
  const file: EpochFile = {
    format: 1,
    epoch,
    closedAt,
    bootId: await readBootId(),
    directory: await readDirectoryNumber(directory),
  }
  const temporary = join(directory, 'epoch.json.new')
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(`${JSON.stringify(file)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, join(directory, 'epoch.json'))
  await syncDirectory(directory)
}

/** Makes the names of new and removed files outlive a loss of power. Windows cannot do this, and does not need to. */
export async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Reads the boot id of the machine, which only Linux tells. Elsewhere every end without a close counts as a
 * loss of power.
 */
export async function readBootId(): Promise<string | null> {
  return await readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
    (text) => text.trim(),
    () => null,
  )
}

/** Reads the number of a directory. The device is left out, since its number changes with every mount. */
export async function readDirectoryNumber(directory: string): Promise<string> {
  return String((await stat(directory, { bigint: true })).ino)
}
