import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { commandRedis } from './command-redis.ts'
import { findFreePort } from './find-free-port.ts'

/** The program of Redis, which is that of Sentinel too. */
export const redisProgram = '/usr/bin/redis-server'

/** Whether there is a Redis to be started. */
export const isRedisInstalled: boolean = existsSync(redisProgram)

/** A Redis of this run alone, on a free port of loopback, that keeps nothing on disk unless it is told to. */
export class RedisProcess {
  /** Where it keeps what it keeps. */
  readonly directory: string = mkdtempSync(join(tmpdir(), 'windhover-stress-redis-'))
  readonly #settings: readonly string[]
  #process: ChildProcess | undefined
  #port = 0

  /** @param settings - more settings, as on its command line. */
  constructor(settings: readonly string[] = []) {
    this.#settings = settings
  }

  /** The port that it has since its first start. */
  get port(): number {
    return this.#port
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`
  }

  /** Starts it, on the same port as before. */
  async start(): Promise<void> {
    if (this.#port === 0) this.#port = await findFreePort()
    const settings = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const all = [...settings, '--dir', this.directory, ...this.#settings]
    const server = spawn(redisProgram, all, { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = server
    for await (const line of createInterface(server.stdout)) if (line.includes('Ready to accept connections')) break
    server.stdout.resume()
  }

  /** Sends a signal to this process alone. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal)
  }

  /** Sends a command on a connection of its own, and returns whatever it answers, as it is on the wire. */
  async command(...words: readonly string[]): Promise<string> {
    return await commandRedis(this.#port, ...words)
  }

  /** Ends it at once. */
  async kill(): Promise<void> {
    const server = this.#process
    if (server === undefined) return
    this.#process = undefined
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }

  /** Ends it, and removes what it left. */
  async end(): Promise<void> {
    await this.kill()
    rmSync(this.directory, { recursive: true })
  }
}
