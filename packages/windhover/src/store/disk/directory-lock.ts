import { createHash } from 'node:crypto'
import { close, constants, open } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { WindhoverError } from '../../errors.ts'
import { type LockSocket, takeSocket } from './lock-socket.ts'

/** A lock that ends with its process. Files with process ids do not: in containers every server is process 1. */
export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Locks a directory for this process. It listens on a socket whose name is made of the directory's device and
 * number. Another network namespace, such as a container that shares a volume, has such names of its own. On Linux, it
 * therefore listens on the socket `lock` in the directory too, where the file system takes one.
 *
 * @throws WindhoverError `unavailable` if another store has it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const { dev, ino } = await stat(directory, { bigint: true })
  const name = `windhover-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`
  const named = await takeSocket(toAddress(name))
  if (named === undefined) throw takenError(directory)
  if (process.platform !== 'linux') return named
  const inside = await lockInside(directory)
  if (inside === 'taken') {
    await named.release()
    throw takenError(directory)
  }
  return {
    async release() {
      await inside?.release()
      await named.release()
    },
  }
}

/**
 * Makes an address that is short whatever the path of the directory is. Node cuts a path of over 107 bytes,
 * and listens elsewhere.
 */
function toAddress(name: string): string {
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

/** Returns `undefined` if no socket can be there: the first one is all that such a directory has. */
async function lockInside(directory: string): Promise<LockSocket | 'taken' | undefined> {
  // Not a FileHandle, which is closed with a warning if a store that was never closed is forgotten.
  const folder = await promisify(open)(directory, constants.O_RDONLY)
  const closeFolder = (): Promise<void> => promisify(close)(folder)
  // As short as the name above.
  const socket = await takeSocket(`/proc/self/fd/${folder}/lock`).then(
    (taken) => taken ?? 'taken',
    () => undefined,
  )
  if (socket === undefined || socket === 'taken') {
    await closeFolder()
    return socket
  }
  return {
    async release() {
      await socket.release()
      // Only now: Node removes the file of the socket by that address.
      await closeFolder()
    },
  }
}

function takenError(directory: string): WindhoverError {
  return new WindhoverError('unavailable', `${directory}: another process, or another store of this one, has it`)
}
