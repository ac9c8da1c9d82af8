import { chmodSync, lstatSync, rmSync, type Stats, statSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { WindhoverError } from 'windhover'

/** The longest path of a Unix socket in bytes, which the system sets (`sun_path`). A longer one would be cut without a word. */
const maxPathBytes = process.platform === 'linux' ? 107 : 103

/** How long somebody may take who answers on a socket, in milliseconds. */
const answerMs = 1_000

/**
 * Makes room for a Unix socket: removes a file at its path that a killed process has left, on which nobody answers. Of several that do so
 * at once, none removes the socket of another.
 *
 * @throws as {@link lookAtSocketPath} does.
 */
export async function clearSocketPath(path: string): Promise<void> {
  for (let left = await findLeft(path); left !== undefined;) {
    const current = findSocket(path)
    if (current?.ino === left.ino && current.ctimeMs === left.ctimeMs) return rmSync(path, { force: true })
    // Another start was faster, and what is there now may be its socket.
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    left = await findLeft(path)
  }
}

/**
 * Finds out whether a server could listen on the path of a Unix socket, and changes nothing.
 *
 * @returns `free` if there is nothing, and `left` for the file of a killed process, on which nobody answers.
 * @throws WindhoverError `invalid_option` for a path that is too long, of a file that is no socket, or of one that this user may not
 *   open. An error with the code EADDRINUSE if somebody answers on it, or that is not known. ENOENT or ENOTDIR for a folder
 *   that is not there, and EACCES for one without rights.
 */
export async function lookAtSocketPath(path: string): Promise<'free' | 'left'> {
  return (await findLeft(path)) === undefined ? 'free' : 'left'
}

async function findLeft(path: string): Promise<Stats | undefined> {
  const bytes = Buffer.byteLength(path)
  if (bytes > maxPathBytes) {
    throw new WindhoverError(
      'invalid_option',
      `host: the path of a Unix socket may have ${maxPathBytes} bytes, not ${bytes}`,
    )
  }
  // To listen there would fail with EACCES, whatever is wrong.
  if (!statSync(dirname(path)).isDirectory()) {
    throw Object.assign(new Error(`${dirname(path)} is no folder`), { code: 'ENOTDIR' })
  }
  const found = findSocket(path)
  if (found !== undefined && !(await isAbandoned(path))) {
    throw Object.assign(new Error(`another program listens on ${path}`), { code: 'EADDRINUSE' })
  }
  return found
}

function findSocket(path: string): Stats | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats !== undefined && !stats.isSocket()) {
    throw new WindhoverError(
      'invalid_option',
      `host: ${path} is there, and is no Unix socket; remove it, or choose another path`,
    )
  }
  return stats
}

/**
 * Returns whether the system says that nobody listens. Whoever does not answer may only be busy.
 *
 * @throws WindhoverError `invalid_option` if this user may not ask.
 */
function isAbandoned(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    const settle = (isIt: boolean): void => {
      socket.destroy()
      resolve(isIt)
    }
    socket.once('connect', () => settle(false))
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EACCES' || code === 'EPERM') reject(refuseForeign(path))
      else settle(code === 'ECONNREFUSED' || code === 'ENOENT')
    })
    socket.setTimeout(answerMs, () => settle(false))
  })
}

function refuseForeign(path: string): WindhoverError {
  return new WindhoverError(
    'invalid_option',
    `host: ${path} is there, and this user may not open it to find out whether another program listens; remove it, or choose another path`,
  )
}

/**
 * Sets the umask of this process so that a Unix socket has its mode from when it is made. Otherwise it would be open to others until its
 * mode is set. A thread has no umask of its own, and cannot change it.
 *
 * @param mode - octal digits such as `660`, or `undefined` to change nothing.
 * @returns a function that sets it back, to be called in the same turn.
 */
export function maskSocketMode(mode: string | undefined): () => void {
  if (mode === undefined || !isMainThread) return () => {}
  const before = process.umask(0o777 & ~Number.parseInt(mode, 8))
  return () => void process.umask(before)
}

/**
 * Gives a socket that listens its mode.
 *
 * @param mode - octal digits such as `660`, or `undefined` to leave it that of the umask.
 * @throws WindhoverError `invalid_option` if the system refuses.
 */
export function setSocketMode(path: string, mode: string | undefined): void {
  if (mode === undefined) return
  try {
    chmodSync(path, Number.parseInt(mode, 8))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new WindhoverError('invalid_option', `socketMode: ${path} cannot be given the mode ${mode} (${code})`, {
      cause: error,
    })
  }
}
