import { constants, fstatSync, openSync, writeSync } from 'node:fs'

import { LogOutput, type WriteBytes } from './log-output.ts'

let output: LogOutput | undefined

/** The standard output of this process, which all its logs share. */
export function standardOutput(): LogOutput {
  if (output !== undefined) return output
  const opened = new LogOutput(openStandardOutput())
  process.once('exit', () => opened.finish())
  output = opened
  return opened
}

/**
 * Opens the standard output for writes that do not wait. Streams of Node are of no use here: they wait for a terminal that is stopped
 * (Ctrl+S), and hold without a bound what a pipe does not take.
 */
function openStandardOutput(): WriteBytes {
  const { stdout } = process
  // Process managers put a function of their own here. Its errors come as events, or are thrown.
  if (stdout.write !== (Object.getPrototypeOf(stdout) as typeof stdout).write) {
    stdout.on('error', () => {})
    return (bytes) => {
      stdout.write(bytes)
      return bytes.byteLength
    }
  }
  const file = reopen(stdout) ?? 1
  return (bytes) => writeSync(file, bytes)
}

/**
 * Opens a terminal or a pipe once more on Linux, without waiting. Whether writes wait belongs to what was opened, which other processes
 * share and change: a Node process that ends puts it back to what it was. Elsewhere, and without the right to it, pipes and sockets
 * do not wait because Node has set them so when it made `process.stdout`.
 */
function reopen(stdout: NodeJS.WriteStream): number | undefined {
  try {
    // With `bigint`, since Node's `realpathSync` looks at the numbers of the last plain `stat`. After that of a pipe it leaves links
    // as they are, and modules of packages that are linked (pnpm) are not found any more.
    if (!stdout.isTTY && !fstatSync(1, { bigint: true }).isFIFO()) return undefined
    return openSync('/proc/self/fd/1', constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
  } catch {
    return undefined
  }
}
