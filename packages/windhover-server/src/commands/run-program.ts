import type { Writable } from 'node:stream'

import { CommanderError } from 'commander'

import { UsageError } from '../options/usage-error.ts'
import { CommandFailure } from './command-failure.ts'
import { createProgram } from './program.ts'
import { type Terminal, writeLine } from './terminal.ts'

/**
 * Runs a command line.
 *
 * @param words - what stands behind the program's name.
 * @returns the exit code: 0 done (or, for a server, started), 1 failed, 2 wrong flags, arguments or settings. 78 is a
 *   server that others could reach although nothing says who may use it.
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  const outputFailure = watchOutput(stdout)
  // What cannot be said here can be said nowhere, and is no reason to end a server.
  stderr.on('error', () => {})
  try {
    await runCommand(words, terminal)
    const error = await outputFailure()
    if (error !== undefined) throw new CommandFailure(`cannot write to the standard output: ${error.message}`)
    return 0
  } catch (error) {
    for (const line of describeError(error)) await writeLine(stderr, line)
    if (error instanceof UsageError) return 2
    return error instanceof CommandFailure ? error.exitCode : 1
  }
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await createProgram(terminal).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
  }
}

/**
 * Remembers why an output failed, such as on a full disk. Who reads it may stop before its end (`windhover openapi | head`), which is
 * no failure.
 *
 * @returns a function that returns the error, once the events of all that was written to a file have come.
 */
function watchOutput(stream: Writable): () => Promise<Error | undefined> {
  let failure: Error | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure ??= error
  })
  return async () => {
    await new Promise((resolve) => setImmediate(resolve))
    return failure
  }
}

function describeError(error: unknown): string[] {
  if (error instanceof UsageError) {
    const [first = '', ...others] = error.faults
    if (others.length === 0) return [`windhover: ${first}`]
    return [`windhover: ${error.faults.length} things are wrong`, ...error.faults.map(indent)]
  }
  if (error instanceof CommandFailure) return [`windhover: ${error.message}`, ...error.details.map(indent)]
  return [`windhover: this is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
}

function indent(line: string): string {
  return `  ${line}`
}
