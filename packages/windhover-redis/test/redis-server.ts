import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const program = '/usr/bin/redis-server'

/** Whether tests with Redis are run. With CI=true a missing program is a failure, not a reason to leave them out. */
export const isRedisRunnable: boolean = existsSync(program) || process.env['CI'] === 'true'
if (!isRedisRunnable) {
  console.log('Not run: the store in Redis. It needs redis-server (apt-get install redis-server).')
}

/** A Redis of one test, on a free port, that keeps nothing on disk. */
export class RedisServer {
  readonly #directory = mkdtempSync(join(tmpdir(), 'windhover-redis-'))
  #process: ChildProcess | undefined
  port = 0

  /** Starts it, on the same port as before. */
  async start(): Promise<void> {
    if (this.port === 0) this.port = await findFreePort()
    const settings = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const server = spawn(program, [...settings, '--dir', this.#directory], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#process = server
    for await (const line of createInterface(server.stdout)) if (line.includes('Ready to accept connections')) break
    server.stdout.resume()
  }

  /** Sends a signal to this process alone. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal)
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

  async end(): Promise<void> {
    await this.kill()
    rmSync(this.#directory, { recursive: true })
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
