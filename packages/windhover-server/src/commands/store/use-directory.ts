import { resolve } from 'node:path'

import { WindhoverError } from 'windhover'

import { describeDirectoryFault } from '../../store/open-disk-store.ts'
import { readStoreUrl } from '../../store/read-store-url.ts'
import { CommandFailure } from '../command-failure.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Runs a task on the directory of a store on disk.
 *
 * @throws CommandFailure for another store, a directory that is not there, or one that a process has open.
 */
export async function useDirectory<Result>(
  url: string,
  terminal: Terminal,
  run: (directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = findDirectory(url, terminal)
  try {
    return await run(directory)
  } catch (error) {
    if (error instanceof WindhoverError && error.code === 'invalid_option') throw new CommandFailure(error.message)
    if (error instanceof WindhoverError && error.cause === undefined) {
      throw new CommandFailure(`${error.message}; end that one first`)
    }
    if (error instanceof WindhoverError || (error as NodeJS.ErrnoException).code !== undefined) {
      throw new CommandFailure(describeDirectoryFault(directory, error))
    }
    throw error
  }
}

function findDirectory(url: string, { workingDirectory }: Terminal): string {
  let place: ReturnType<typeof readStoreUrl>
  try {
    place = readStoreUrl(url)
  } catch (error) {
    if (error instanceof WindhoverError) throw new CommandFailure(error.message)
    throw error
  }
  if (place.kind !== 'disk') throw new CommandFailure('store: expected a store on disk, such as disk:./data')
  return resolve(workingDirectory, place.directory)
}
