import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { onTestFinished } from 'vitest'

import { temporaryFolder } from './temporary-folder.ts'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** A line of the log of several processes. */
export interface LogLine {
  readonly msg: string
  readonly pid: number
  readonly worker?: string
}

/** The built server with workers. */
export interface BuiltWorkers {
  /** The primary process. */
  readonly child: ChildProcess
  /** Exit code or signal, as soon as there is one. */
  readonly ended: Promise<number | string>
  /** Resolves with the first line of the log that matches, also of those that came before. */
  line(pattern: RegExp): Promise<LogLine>
  /** Resolves with the address once all workers listen. */
  listening(): Promise<string>
  /** The processes of the workers that were told of, by name. */
  pids(): Readonly<Record<string, number>>
  readonly errors: () => string
}

/** Starts the built server on a free port, and kills it after the test: its workers end with it. */
export function startBuiltWorkers(...flags: string[]): BuiltWorkers {
  const child = spawn(process.execPath, [main, '--port', '0', ...flags], {
    cwd: temporaryFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const lines: LogLine[] = []
  const waiting: { readonly pattern: RegExp; readonly resolve: (line: LogLine) => void }[] = []
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text))
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as LogLine
    lines.push(line)
    for (const { pattern, resolve } of waiting) if (pattern.test(line.msg)) resolve(line)
  })
  const find = (pattern: RegExp): Promise<LogLine> => {
    const known = lines.find(({ msg }) => pattern.test(msg))
    return known === undefined
      ? new Promise((resolve) => void waiting.push({ pattern, resolve }))
      : Promise.resolve(known)
  }
  return {
    child,
    ended,
    line: find,
    errors: () => errors,
    async listening() {
      const { msg } = await find(/^\d+ workers listen on /)
      return msg.replace(/.* on /, '')
    },
    pids: () =>
      Object.fromEntries(lines.flatMap(({ worker, pid }) => (worker === undefined ? [] : [[worker, pid] as const]))),
  }
}

/** Returns whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
