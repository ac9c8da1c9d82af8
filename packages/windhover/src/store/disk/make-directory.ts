import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a directory, and those above it that are missing. `mkdir` with `recursive` does the same, but never ends in a
 * place such as `/proc`: there the system refuses a directory as missing, also below one that is there.
 */
export async function makeDirectory(path: string): Promise<void> {
  const directory = resolve(path)
  const error = await tryMake(directory)
  if (error === undefined) return
  const above = dirname(directory)
  if (error.code !== 'ENOENT' || above === directory) throw error
  await makeDirectory(above)
  const second = await tryMake(directory)
  if (second !== undefined) throw second
}

/** Returns why there is no such directory; `undefined` if there is one now. */
async function tryMake(directory: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(directory)
    return undefined
  } catch (error) {
    // A root, or a file system that is read-only, refuses also a directory that is there.
    const isThere = await stat(directory).then(
      (found) => found.isDirectory(),
      () => false,
    )
    return isThere ? undefined : (error as NodeJS.ErrnoException)
  }
}
