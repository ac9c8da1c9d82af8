import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

import { WindhoverError } from 'windhover'

import type { KeyRecord } from './key-record.ts'
import { KeysFault, parseKeys } from './parse-keys.ts'

/** The largest keys file, in bytes: some 20,000 keys. */
const maxBytes = 8_388_608

/**
 * Reads the keys of a file.
 *
 * @throws WindhoverError `invalid_option` with a sentence that names the file, the key, and what would be right.
 */
export function readKeysFile(path: string): readonly KeyRecord[] {
  const keys = readKeysIfThere(path)
  if (keys !== undefined) return keys
  throw fault(path, 'there is no such file; "windhover keys create" makes it')
}

/** As {@link readKeysFile}; `undefined` if there is no such file. */
export function readKeysIfThere(path: string): readonly KeyRecord[] | undefined {
  const text = readText(path)
  if (text === undefined) return undefined
  try {
    return parseKeys(text)
  } catch (error) {
    if (error instanceof KeysFault) throw fault(path, error.message)
    throw error
  }
}

function readText(path: string): string | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw fault(path, `cannot be read (${code ?? 'unknown error'})`)
  }
  try {
    // Of the open file: its name could be another file by now.
    const { mode, size } = fstatSync(file)
    if ((mode & 0o170000) !== 0o100000) throw fault(path, 'is not a file')
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw fault(path, `others may read or write it; make it its owner's alone: chmod 600 ${quote(path)}`)
    }
    if (size > maxBytes) throw fault(path, `is larger than ${maxBytes} bytes`)
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

function quote(path: string): string {
  return /^[\w./+-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
}

function fault(path: string, what: string): WindhoverError {
  return new WindhoverError('invalid_option', `keys file ${path}: ${what}`)
}
