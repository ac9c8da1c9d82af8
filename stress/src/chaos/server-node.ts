import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { until } from '../http/until.ts'
import { demand, Violation } from '../violation.ts'
import { isRunning, type ProcessUsage, readUsage } from './process-usage.ts'

/** The ready server of this build. */
export const ownProgram: string = join(import.meta.dirname, '../../../packages/windhover-server/dist/main.js')

/** How long workers may take to end after their primary process was killed, in milliseconds. */
const maxOrphanedMs = 10_000

/** What a server is started with, and who hears of it. */
export interface ServerNodeOptions {
  readonly name: string
  /** The files that servers are started from, in turn: those of several builds, or that of this one. */
  readonly programs: readonly string[]
  /** Flags of `windhover serve`. */
  readonly flags: readonly string[]
  /** Takes each line of its log. */
  readonly note: (who: string, what: string) => void
  /** Called when it ends by itself, which it must not. */
  readonly fail: (error: unknown) => void
}

/** A ready server in a process of its own, perhaps with workers. Each is ended by its own id alone, and started again. */
export class ServerNode {
  readonly name: string
  readonly #options: ServerNodeOptions
  #process: ChildProcess | undefined
  readonly #workers = new Map<string, number>()
  #port: number | undefined
  #mayEnd = false
  #starts = 0

  constructor(options: ServerNodeOptions) {
    this.name = options.name
    this.#options = options
  }

  /** The port that it listens on; `undefined` while it does not. */
  get port(): number | undefined {
    return this.#port
  }

  /** The names of its workers that listen. */
  get workers(): readonly string[] {
    return [...this.#workers.keys()]
  }

  /** Starts it; resolves when it listens, with all its workers. */
  async start(): Promise<void> {
    const { programs, flags, note } = this.#options
    const program = programs[this.#starts % programs.length]!
    this.#starts += 1
    note(this.name, `is started from ${program}`)
    const server = spawn(process.execPath, [program, 'serve', '--port', '0', ...flags], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = server
    this.#mayEnd = false
    server.on('exit', (code, signal) => this.#onExit(server, `${code ?? signal}`))
    createInterface(server.stderr).on('line', (line) => note(this.name, `error output: ${line}`))
    await new Promise<void>((resolve) => {
      server.on('exit', () => resolve())
      createInterface(server.stdout).on('line', (line) => {
        note(this.name, line)
        if (server === this.#process && this.#read(line)) resolve()
      })
    })
  }

  /** Sends a signal to this process alone, which it must live through. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process?.kill(signal)
  }

  /** Sends a signal to one worker alone. Another takes its place if it ends. */
  signalWorker(name: string, signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL' | 'SIGTERM'): void {
    const pid = this.#workers.get(name)
    if (pid !== undefined && isRunning(pid)) process.kill(pid, signal)
  }

  /** Ends it by a signal, and waits until its workers have ended with it. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const server = this.#process
    if (server === undefined) return
    this.#mayEnd = true
    const pids = [...this.#workers.values()]
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
    const areGone = (): boolean => !pids.some(isRunning)
    await until(areGone, maxOrphanedMs)
    demand(areGone(), 'stays', () => `workers of ${this.name} run ${maxOrphanedMs} ms after their primary process`)
  }

  /** Returns what the kernel tells of it and its workers. */
  usage(): ProcessUsage | undefined {
    const pid = this.#process?.pid
    return pid === undefined ? undefined : readUsage([pid, ...this.#workers.values()])
  }

  /** Takes a line of its log; returns whether it says that all of it listens. */
  #read(line: string): boolean {
    if (!line.startsWith('{')) return false
    const { msg, pid, worker } = JSON.parse(line) as { msg: string; pid: number; worker?: string }
    const ended = /^worker (\w+) ended/.exec(msg)?.[1]
    if (ended !== undefined) this.#workers.delete(ended)
    const [, count, port] = /^(\d+ workers listen|listening) on http:\/\/127\.0\.0\.1:(\d+)$/.exec(msg) ?? []
    if (port === undefined) return false
    this.#port = Number(port)
    if (worker !== undefined) this.#workers.set(worker, pid)
    return worker === undefined && count !== undefined
  }

  #onExit(server: ChildProcess, how: string): void {
    this.#options.note(this.name, `ended with ${how}`)
    if (server !== this.#process) return
    this.#process = undefined
    this.#port = undefined
    this.#workers.clear()
    if (!this.#mayEnd) this.#options.fail(new Violation('crash', `${this.name} ended by itself with ${how}`))
  }
}
