import type { Readable, Writable } from 'node:stream'

import type { Environment } from '../options/read-environment.ts'

/** What a command reads and writes. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable
  readonly stderr: Writable
  readonly environment: Environment
  readonly workingDirectory: string
  /** Calls back once, at Ctrl+C or SIGTERM; answers a function that stops waiting for it. */
  readonly onInterrupt: (callback: () => void) => () => void
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workingDirectory: process.cwd(),
    onInterrupt(callback) {
      const stop = (): void => {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      }
      const interrupt = (): void => {
        stop()
        callback()
      }
      process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
      return stop
    },
  }
}

/**
 * Writes a line, and waits until the other side took it. Answers also when there is no other side any more: the stream's
 * own `error` event tells of that.
 */
export function writeLine(stream: Writable, line: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(`${line}\n`, () => resolve())
  })
}
