import { createHash } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { WindhoverError } from '../../errors.ts'

/** A lock that ends with its process. Files with process ids do not: in containers every server is process 1. */
export interface DirectoryLock {
  release(): Promise<void>
}

/**
 * Locks a directory for this process. It listens on a socket whose name is made of the directory's device and
 * number. Processes in other network namespaces, such as containers that share a volume, do not see it.
 *
 * @throws WindhoverError `unavailable` if another store has it.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const { dev, ino } = await stat(directory, { bigint: true })
  const name = `windhover-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`
  const address = toAddress(name)
  const server = (await listen(address)) ?? ((await isStale(address)) ? await listenAgain(address) : undefined)
  if (server === undefined) {
    throw new WindhoverError('unavailable', `${directory}: another process, or another store of this one, has it`)
  }
  // The socket alone keeps no process alive.
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

/**
 * Makes an address that is short whatever the path of the directory is. Node cuts a path of over 107 bytes,
 * and listens elsewhere.
 */
function toAddress(name: string): string {
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

async function listen(address: string): Promise<Server | undefined> {
  return await new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(address, () => resolve(server))
  })
}

/** Returns whether no process listens: a socket that has a file outlives its process, and then refuses. */
async function isStale(address: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'))
  })
}

async function listenAgain(address: string): Promise<Server | undefined> {
  if (!address.startsWith('\0')) await rm(address, { force: true })
  return await listen(address)
}
