import { CommanderError } from 'commander'

import { UsageError } from '../config/usage-error.ts'
import { CommandFailure } from './command-failure.ts'
import { createProgram } from './program.ts'
import { type Terminal, writeLine } from './terminal.ts'

/**
 * Runs a command line.
 *
 * @param words - what stands behind the program's name.
 * @returns the exit code: 0 done (or, for a server, started), 1 failed, 2 wrong flags, arguments or settings.
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  for (const stream of [stdout, stderr]) stream.on('error', ignoreBrokenPipe)
  try {
    await createProgram(terminal).parseAsync(words, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    for (const line of describeError(error)) await writeLine(stderr, line)
    return error instanceof UsageError ? 2 : 1
  }
}

/** Who reads our output may stop before its end (`windhover openapi | head`): no reason to fail. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
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
