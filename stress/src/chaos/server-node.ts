import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { Violation } from '../violation.ts'

const program = join(import.meta.dirname, '../../../packages/windhover-server/dist/main.js')

/** What a server is started with, and who hears of it. */
export interface ServerNodeOptions {
  readonly name: string
  /** Flags of `windhover serve`. */
  readonly flags: readonly string[]
  /** Takes each line of its log. */
  readonly note: (who: string, what: string) => void
  /** Called when it ends by itself, which it must not. */
  readonly fail: (error: unknown) => void
}

/** What a process has open and holds in memory. */
export interface ProcessUsage {
  readonly sockets: number
  readonly residentMb: number
}

/** A ready server in a process of its own, which is ended by its own id alone, and started again. */
export class ServerNode {
  readonly name: string
  readonly #options: ServerNodeOptions
  #process: ChildProcess | undefined
  #port: number | undefined
  #mayEnd = false

  constructor(options: ServerNodeOptions) {
    this.name = options.name
    this.#options = options
  }

  /** The port that it listens on; `undefined` while it does not. */
  get port(): number | undefined {
    return this.#port
  }

  /** Starts it; resolves when it listens. */
  async start(): Promise<void> {
    const { flags, note } = this.#options
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
        const port = /"msg":"listening on http:\/\/127\.0\.0\.1:(\d+)"/.exec(line)?.[1]
        if (port === undefined) return
        this.#port = Number(port)
        resolve()
      })
    })
  }

  /** Sends a signal to this process alone, which it must live through. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#process?.kill(signal)
  }

  /** Ends it by a signal. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const server = this.#process
    if (server === undefined) return
    this.#mayEnd = true
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }

  /** Returns what the kernel tells of it; `undefined` where there is no `/proc`. */
  usage(): ProcessUsage | undefined {
    const folder = `/proc/${this.#process?.pid}`
    try {
      const pages = Number(readFileSync(`${folder}/statm`, 'latin1').split(' ')[1])
      return { sockets: readdirSync(`${folder}/fd`).filter(isSocket).length, residentMb: (pages * 4096) / 1e6 }
    } catch {
      return undefined
    }
    function isSocket(fd: string): boolean {
      try {
        return readlinkSync(`${folder}/fd/${fd}`).startsWith('socket:')
      } catch {
        // Closed since the folder was read.
        return false
      }
    }
  }

  #onExit(server: ChildProcess, how: string): void {
    this.#options.note(this.name, `ended with ${how}`)
    if (server !== this.#process) return
    this.#process = undefined
    this.#port = undefined
    if (!this.#mayEnd) this.#options.fail(new Violation('crash', `${this.name} ended by itself with ${how}`))
  }
}
