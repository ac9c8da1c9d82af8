import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import type { KeyRecord } from './key-record.ts'
import { printKeys } from './parse-keys.ts'
import { lockFile } from './lock-file.ts'
import { readKeysIfThere } from './read-keys-file.ts'

/**
 * Changes a keys file, or makes one that only its owner may read. Whoever reads it meanwhile sees the old keys or the
 * new ones, never a part. Two that change it at once take turns.
 *
 * @param change - gets the keys, or `undefined` if there is no file, and returns those to keep. If it throws, the file stays.
 * @throws WindhoverError `invalid_option` for a file that cannot be used; `unavailable` if another process keeps it.
 */
export async function changeKeysFile(
  path: string,
  change: (keys: readonly KeyRecord[] | undefined) => readonly KeyRecord[],
): Promise<void> {
  // A name that leads elsewhere, as of a mounted secret, goes on to lead there.
  const target = await realpath(path).catch(() => path)
  const unlock = await lockFile(`${target}.lock`)
  try {
    await replaceFile(target, printKeys(change(readKeysIfThere(target))))
  } finally {
    await unlock()
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(folder)
}

/** Keeps the new name after a power cut too, where the system can say so of a folder. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => {})
  await handle?.close()
}
