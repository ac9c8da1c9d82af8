import { PassThrough, Readable } from 'node:stream'

import type { Environment } from '../../src/options/read-environment.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A terminal that remembers what was written, and whose Ctrl+C is a function. */
export interface FakeTerminal extends Terminal {
  readonly stdout: PassThrough
  /** All that was written to the standard output so far. */
  readonly output: () => string
  /** All that was written to the standard error output so far. */
  readonly errors: () => string
  /** Answers as soon as the standard output, or the standard error output, matches. */
  readonly waitFor: (pattern: RegExp, where?: 'stdout' | 'stderr') => Promise<void>
  readonly interrupt: () => void
}

/** Makes a terminal; without `input`, its standard input is one that a person types into. */
export function fakeTerminal(
  options: { environment?: Environment; workingDirectory?: string; input?: string } = {},
): FakeTerminal {
  const { environment = {}, input } = options
  const stdout = recorder()
  const stderr = recorder()
  const callbacks = new Set<() => void>()
  return {
    stdin: Object.assign(Readable.from([Buffer.from(input ?? '')]), { isTTY: input === undefined }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    environment,
    workingDirectory: options.workingDirectory ?? temporaryFolder(),
    onInterrupt(callback) {
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    output: stdout.text,
    errors: stderr.text,
    waitFor: (pattern, where = 'stdout') => (where === 'stdout' ? stdout : stderr).waitFor(pattern),
    interrupt: () => callbacks.forEach((callback) => callback()),
  }
}

function recorder(): { stream: PassThrough; text: () => string; waitFor: (pattern: RegExp) => Promise<void> } {
  const stream = new PassThrough()
  let text = ''
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return {
    stream,
    text: () => text,
    waitFor: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!pattern.test(text)) return
          stream.off('data', look)
          resolve()
        }
        stream.on('data', look)
        look()
      }),
  }
}
