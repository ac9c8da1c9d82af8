import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

import { otherVersionError } from './segments.ts'
import { syncDirectory } from './sync-directory.ts'

/** The version of `epoch.json`. It was 1 before the names of segments had their epoch. */
const format = 2

/** An epoch that is over. */
export interface EndedEpoch {
  readonly epoch: string
  /** The offset of its last message, as far as that is known. */
  readonly head: number
}

/** The content of `epoch.json`, which stands beside the segments. */
export interface EpochFile {
  readonly epoch: string
  /** The head when the store was closed; null while it is open, and after its process died. */
  readonly closedAt: number | null
  /** The life of the machine: while it lasts, written bytes outlive the process. Null if it is not known. */
  readonly bootId: string | null
  /** The directory's number, so that a copy of it is no longer the same store. */
  readonly directory: string
  /** The epochs before it, oldest first: the newest of them, and those of which messages are kept. */
  readonly ended: readonly EndedEpoch[]
}

/**
 * Reads `epoch.json`. Returns `undefined` if there is none, or it is not whole.
 *
 * @throws WindhoverError `invalid_option` if it is of another version.
 */
export async function readEpochFile(directory: string): Promise<EpochFile | undefined> {
  const path = join(directory, 'epoch.json')
  const text = await readFile(path, 'utf8').catch(() => '')
  const file = parse(text)
  if (!isObject(file) || !isEpoch(file['epoch'])) return undefined
  const { format: version } = file
  if (version !== format) throw otherVersionError(path, `version ${String(version)} of the format`)
  return isWhole(file) ? file : undefined
}

/** Replaces `epoch.json` as one act: after a loss of power the old one or the new one is there. */
export async function writeEpochFile(directory: string, file: EpochFile): Promise<void> {
  const temporary = join(directory, 'epoch.json.new')
  const handle = await open(temporary, 'w')
  try {
    await handle.writeFile(`${JSON.stringify({ format, ...file })}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, join(directory, 'epoch.json'))
  await syncDirectory(directory)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whoever can write the file could have written anything: a name of an epoch becomes a path. */
function isWhole(file: Record<string, unknown>): file is Record<string, unknown> & EpochFile {
  const { epoch, closedAt, bootId, directory, ended } = file
  if (closedAt !== null && !isOffset(closedAt)) return false
  if (bootId !== null && typeof bootId !== 'string') return false
  if (typeof directory !== 'string' || !Array.isArray(ended) || !ended.every(isEnded)) return false
  const epochs = [epoch, ...ended.map((one) => one.epoch)]
  return new Set(epochs).size === epochs.length
}

function isEnded(value: unknown): value is EndedEpoch {
  return isObject(value) && isEpoch(value['epoch']) && isOffset(value['head'])
}

function isEpoch(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
