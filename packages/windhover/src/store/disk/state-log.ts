import { open, readFile, rename, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import { WindhoverError } from '../../errors.ts'
import { syncDirectory } from './sync-directory.ts'

/** One change of a state: an entry that was put, with the time at which it is over in milliseconds since 1970; or one that was deleted. */
export type StateChange =
  | readonly [act: 'put', key: string, value: string, dueMs: number | null]
  | readonly [act: 'delete', key: string]

/** The part of a {@link FileHandle} that is used. Tests give one that fails. */
export type StateFile = Pick<FileHandle, 'writeFile' | 'datasync' | 'close'>

/** The first line. A file that begins with another one is of another version. */
const header = 'windhover state 1\n'
const fileName = 'state.log'

/**
 * Reads the changes of a directory's state, oldest first. A line at the end that is not whole was being written
 * when the process ended, and was never answered.
 *
 * @throws WindhoverError `invalid_option` if the file is of another version, or a line in the middle is not
 *   whole: a revocation may be missing, so it is not for this code to go on without it.
 */
export async function readStateLog(directory: string): Promise<StateChange[]> {
  const path = join(directory, fileName)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return []
  // The file gets its name once its first line is whole.
  if (!text.startsWith(header)) {
    throw new WindhoverError(
      'invalid_option',
      `${path} was written by another version, or its first line is not whole. ` +
        'Use the version of Windhover that wrote it; or delete the file, and with it all revocations',
    )
  }
  const lines = text.slice(header.length).split('\n')
  const changes: StateChange[] = []
  for (const [n, line] of lines.entries()) {
    const change = parseLine(line)
    if (change !== undefined) changes.push(change)
    else if (hasWholeLine(lines.slice(n))) {
      throw new WindhoverError(
        'invalid_option',
        `${path}: line ${n + 2} is not whole, so a revocation may be missing. ` +
          'Restore the file; or delete the line to go on without it',
      )
    } else break
  }
  return changes
}

/** Writes the text of changes. */
export function formatChanges(changes: readonly StateChange[]): string {
  return changes
    .map((change) => {
      const json = JSON.stringify(change)
      return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`
    })
    .join('')
}

/**
 * Puts a file with these changes in the place of the old one, as one act; returns it, open for more.
 *
 * @param openFile - opens the new file, which is empty.
 */
export async function replaceStateLog(
  directory: string,
  changes: readonly StateChange[],
  openFile: (path: string) => Promise<StateFile> = (path) => open(path, 'w'),
): Promise<StateFile> {
  const path = join(directory, fileName)
  const file = await openFile(`${path}.new`)
  try {
    await file.writeFile(header + formatChanges(changes))
    await file.datasync()
    await rename(`${path}.new`, path)
    await syncDirectory(directory)
    return file
  } catch (error) {
    await file.close().catch(() => undefined)
    throw error
  }
}

function parseLine(line: string): StateChange | undefined {
  const json = line.slice(9)
  if (json === '' || line.slice(0, 9) !== `${crc32(json).toString(16).padStart(8, '0')} `) return undefined
  return JSON.parse(json) as StateChange
}

/** Returns whether a whole line stands in the rest of a file, be it within another one: the end of that may be broken. */
function hasWholeLine(lines: readonly string[]): boolean {
  return lines.some((line) => {
    return [...line.matchAll(/[0-9a-f]{8} \[/g)].some(({ index }) => parseLine(line.slice(index)) !== undefined)
  })
}
