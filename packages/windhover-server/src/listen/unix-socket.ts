import { chmodSync, existsSync, lstatSync, unlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { dirname } from 'node:path'
import { WindhoverError } from 'windhover'

/** The longest path of a Unix socket in bytes, which the system sets (`sun_path`). A longer one would be cut without a word. */
const maxPathBytes = process.platform === 'linux' ? 107 : 103

/** How long somebody may take who answers on a socket, in milliseconds. */
const answerMs = 1_000

/**
 * Makes room for a Unix socket: removes a file at its path that a killed process has left, on which nobody answers.
 *
 * @throws as {@link lookAtSocketPath} does.
 */
export async function clearSocketPath(path: string): Promise<void> {
  if ((await lookAtSocketPath(path)) === 'left') unlinkSync(path)
}

/**
 * Finds out whether a server could listen on the path of a Unix socket, and changes nothing.
 *
 * @returns `free` if there is nothing, and `left` for the file of a killed process, on which nobody answers.
 * @throws WindhoverError `invalid_option` for a path that is too long, or of a file that is no socket. An error with the code
 *   EADDRINUSE if somebody answers on it, or that is not known, and ENOENT for a folder that is not there.
 */
export async function lookAtSocketPath(path: string): Promise<'free' | 'left'> {
  const bytes = Buffer.byteLength(path)
  if (bytes > maxPathBytes) {
    throw new WindhoverError(
      'invalid_option',
      `host: the path of a Unix socket may have ${maxPathBytes} bytes, not ${bytes}`,
    )
  }
  // To listen there would fail with EACCES.
  if (!existsSync(dirname(path)))
    throw Object.assign(new Error(`there is no folder ${dirname(path)}`), { code: 'ENOENT' })
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 'free'
  if (!stats.isSocket()) {
    throw new WindhoverError(
      'invalid_option',
      `host: ${path} is there, and is no Unix socket; remove it, or choose another path`,
    )
  }
  if (!(await isAbandoned(path))) {
    throw Object.assign(new Error(`another program listens on ${path}`), { code: 'EADDRINUSE' })
  }
  return 'left'
}

/** Returns whether the system says that nobody listens. Whoever does not answer may only be busy. */
function isAbandoned(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    const settle = (isIt: boolean): void => {
      socket.destroy()
      resolve(isIt)
    }
    socket.once('connect', () => settle(false))
    socket.on('error', ({ code }: NodeJS.ErrnoException) => settle(code === 'ECONNREFUSED' || code === 'ENOENT'))
    socket.setTimeout(answerMs, () => settle(false))
  })
}

/** Gives a socket that listens its mode, in octal digits such as `660`. Until then it has that of the umask. */
export function setSocketMode(path: string, mode: string | undefined): void {
  if (mode !== undefined) chmodSync(path, Number.parseInt(mode, 8))
}
