import { stat } from 'node:fs/promises'

import { WindhoverError } from '../../errors.ts'
import { readStateLog } from './state-log.ts'
import { withDirectory } from './with-directory.ts'

/**
 * Reads the file of a state's directory, and changes nothing. Returns a sentence for each fault; with one, no state opens
 * the directory. There is none if the directory is missing. No repair is possible: a revocation may be lost.
 *
 * @throws WindhoverError `unavailable` while a state has it.
 */
export async function checkDiskState(directory: string): Promise<readonly string[]> {
  const isThere = await stat(directory).then(
    () => true,
    () => false,
  )
  if (!isThere) return []
  return await withDirectory(directory, async () => {
    try {
      await readStateLog(directory)
      return []
    } catch (error) {
      if (error instanceof WindhoverError && error.code === 'invalid_option') return [error.message]
      throw error
    }
  })
}
