import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { WindhoverError } from 'windhover'
import { expect, test } from 'vitest'

import { temporaryFolder } from '../../../test/support/temporary-folder.ts'
import { printKeys } from './parse-keys.ts'
import { readKeysFile, readKeysIfThere } from './read-keys-file.ts'

function keysFile(text: string, mode = 0o600, name = 'keys.json'): string {
  const path = join(temporaryFolder({ [name]: text }), name)
  chmodSync(path, mode)
  return path
}

function fault(path: string): string {
  try {
    readKeysFile(path)
  } catch (error) {
    expect(error).toBeInstanceOf(WindhoverError)
    expect((error as WindhoverError).code).toBe('invalid_option')
    return (error as Error).message
  }
  return 'none'
}

test.each([0o600, 0o400])('a file of mode %o is read', (mode) => {
  expect(readKeysFile(keysFile(printKeys([]), mode))).toEqual([])
})

test('a file that is missing is refused with the way to make it', () => {
  const path = join(temporaryFolder(), 'keys.json')
  expect(fault(path)).toBe(`keys file ${path}: there is no such file; "windhover keys create" makes it`)
  expect(readKeysIfThere(path)).toBeUndefined()
})

test.runIf(process.platform !== 'win32').each([0o644, 0o660, 0o620, 0o602, 0o601])(
  'a file of mode %o is refused with the line that mends it',
  (mode) => {
    const path = keysFile(printKeys([]), mode)
    expect(fault(path)).toBe(
      `keys file ${path}: others may read or write it; make it its owner's alone: chmod 600 ${path}`,
    )
  },
)

test('a line for the shell quotes what the shell would read', () => {
  const path = keysFile(printKeys([]), 0o644, "it's $(here) keys.json")
  expect(fault(path).endsWith(String.raw`it'\''s $(here) keys.json'`)).toBe(true)
})

test('a folder is no file', () => {
  const path = join(temporaryFolder(), 'keys.json')
  mkdirSync(path, { mode: 0o700 })
  expect(fault(path)).toMatch(/: (is not a file|cannot be read \(EISDIR\))$/)
})

test('a fault names the file, the key, and what would be right', () => {
  const path = keysFile('{"version":1,"keys":[{"id":"a","name":"ci","hash":"x"}]}')
  expect(fault(path)).toBe(`keys file ${path}: keys[0] ("ci"): hash: expected sha256: and 64 hexadecimal digits`)
})
