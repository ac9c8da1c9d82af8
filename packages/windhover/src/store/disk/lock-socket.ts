import { randomBytes } from 'node:crypto'
import { link, rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'

/** A socket that a process holds as long as it lives. */
export interface LockSocket {
  release(): Promise<void>
}

/**
 * Listens at an address, for as long as this process lives or until it is released. A socket's file outlives its
 * process: one at which nobody listens is replaced.
 *
 * @returns `undefined` if somebody listens there.
 * @throws NodeJS.ErrnoException if no socket can be there.
 */
export async function takeSocket(address: string): Promise<LockSocket | undefined> {
  const server = (await listen(address)) ?? ((await isStale(address)) ? await replace(address) : undefined)
  if (server === undefined) return undefined
  // The socket alone keeps no process alive.
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

async function listen(path: string): Promise<Server | undefined> {
  return await new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    // Exclusive: otherwise all processes of a `node:cluster` listen on one socket, and each has the lock.
    server.listen({ path, exclusive: true }, () => resolve(server))
  })
}

/** Returns whether no process listens: its socket then refuses, or is gone by now. */
async function isStale(address: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED' || code === 'ENOENT'))
  })
}

/**
 * Replaces a socket whose process is gone. It is moved away before it is removed: another process may have replaced it
 * since it was looked at, and gets its own back. Of two processes one wins. A third could take the address while it is
 * away; callers therefore take the name of their network namespace first.
 */
async function replace(address: string): Promise<Server | undefined> {
  // Not a file: the system has removed it.
  if (address.startsWith('\0')) return await listen(address)
  const aside = `${address}.${randomBytes(4).toString('hex')}`
  const isMoved = await rename(address, aside).then(
    () => true,
    () => false,
  )
  const isTaken = isMoved && !(await isStale(aside))
  if (isTaken) await link(aside, address).catch(() => undefined)
  if (isMoved) await rm(aside, { force: true })
  return isTaken ? undefined : await listen(address)
}
