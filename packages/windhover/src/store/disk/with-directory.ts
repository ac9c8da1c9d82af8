import { stat } from 'node:fs/promises'

import { WindhoverError } from '../../errors.ts'
import { lockDirectory } from './directory-lock.ts'

/**
 * Runs a task on the directory of a store, which no store has open meanwhile.
 *
 * @throws WindhoverError `invalid_option` if there is no such directory; `unavailable` while a store has it.
 */
export async function withDirectory<Result>(directory: string, run: () => Promise<Result>): Promise<Result> {
  const isDirectory = await stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isDirectory) throw new WindhoverError('invalid_option', `${directory}: there is no such directory`)
  const lock = await lockDirectory(directory)
  try {
    return await run()
  } finally {
    await lock.release()
  }
}
