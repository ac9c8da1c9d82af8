import { WindhoverError } from 'windhover'

import { readSecretFile, UnsafeSecretFile } from '../../options/read-secret-file.ts'
import { SourceTexts } from '../../options/source-texts.ts'
import type { KeyRecord } from './key-record.ts'
import { KeysFault, parseKeys } from './parse-keys.ts'

/** The largest keys file, in bytes: some 20,000 keys. */
const maxBytes = 8_388_608

/**
 * Reads the keys of a file.
 *
 * @throws WindhoverError `invalid_option` with a sentence that names the file, the key, and what would be right.
 */
export function readKeysFile(path: string, texts: SourceTexts = new SourceTexts()): readonly KeyRecord[] {
  const keys = readKeysIfThere(path, texts)
  if (keys !== undefined) return keys
  throw fault(path, 'there is no such file; "windhover keys create" makes it')
}

/** As {@link readKeysFile}; `undefined` if there is no such file. */
export function readKeysIfThere(
  path: string,
  texts: SourceTexts = new SourceTexts(),
): readonly KeyRecord[] | undefined {
  const text = readText(path, texts)
  if (text === undefined) return undefined
  try {
    return parseKeys(text)
  } catch (error) {
    if (error instanceof KeysFault) throw fault(path, error.message)
    throw error
  }
}

function readText(path: string, texts: SourceTexts): string | undefined {
  try {
    return texts.read(path, () => readSecretFile(path, { maxBytes, isFile: true }))
  } catch (error) {
    if (error instanceof UnsafeSecretFile) throw fault(path, error.message)
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw fault(path, `cannot be read (${code ?? 'unknown error'})`)
  }
}

function fault(path: string, what: string): WindhoverError {
  return new WindhoverError('invalid_option', `keys file ${path}: ${what}`)
}
