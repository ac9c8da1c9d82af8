import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { findFreePort } from './find-free-port.ts'
import { redisProgram } from './redis-process.ts'

/** A sentinel on a free port of loopback, which decides alone. */
export class SentinelProcess {
  readonly #directory: string = mkdtempSync(join(tmpdir(), 'windhover-sentinel-'))
  #process: ChildProcess | undefined
  #port = 0

  get port(): number {
    return this.#port
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`
  }

  /** Starts it for a master that runs. */
  async start(name: string, masterPort: number): Promise<void> {
    this.#port = await findFreePort()
    const file = join(this.#directory, 'sentinel.conf')
    const lines = [
      `port ${this.#port}`,
      'bind 127.0.0.1',
      `dir ${this.#directory}`,
      `sentinel monitor ${name} 127.0.0.1 ${masterPort} 1`,
      `sentinel down-after-milliseconds ${name} 500`,
      `sentinel failover-timeout ${name} 2000`,
    ]
    writeFileSync(file, lines.join('\n'))
    const sentinel = spawn(redisProgram, [file, '--sentinel'], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = sentinel
    for await (const line of createInterface(sentinel.stdout)) if (line.includes('+monitor')) break
    sentinel.stdout.resume()
  }

  /** Ends it, and removes what it left. */
  async end(): Promise<void> {
    const ended = once(this.#process!, 'exit')
    this.#process!.kill('SIGKILL')
    await ended
    rmSync(this.#directory, { recursive: true })
  }
}
