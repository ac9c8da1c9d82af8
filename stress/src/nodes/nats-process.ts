import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A program that is a server of NATS, with its version. */
export interface NatsProgram {
  readonly path: string
  readonly version: string
}

/** Messages of 1 MiB and their headers, which is more than a server takes unless it is told to. */
const maxPayload = 8_388_608

/** How much is kept of what a server says, in characters. */
const maxLastWords = 4_000

/** Finds a program by its name or path; returns it, or nothing if it cannot be run. */
export function findNatsProgram(path: string | undefined): NatsProgram[] {
  if (path === undefined || path === '') return []
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8' })
    return [{ path, version: /\d+\.\d+\.\d+/.exec(version)?.[0] ?? 'unknown' }]
  } catch {
    return []
  }
}

/** A server of this run alone, on a free port of loopback, with a directory of its own. */
export class NatsProcess {
  readonly #program: NatsProgram
  readonly #extra: string
  readonly #flags: readonly string[]
  readonly #directory = mkdtempSync(join(tmpdir(), 'windhover-nats-'))
  #process: ChildProcess | undefined
  #port: number

  /**
   * @param extra - further settings, as lines of its configuration.
   * @param options.port - the port of another one that has ended. Default: a free one.
   */
  constructor(
    program: NatsProgram,
    extra = '',
    { hasJetStream = true, port = 0 }: { readonly hasJetStream?: boolean; readonly port?: number } = {},
  ) {
    this.#program = program
    this.#port = port
    this.#extra = extra
    this.#flags = hasJetStream ? ['-js', '-sd', join(this.#directory, 'store')] : []
  }

  /** The port that it has since its first start. */
  get port(): number {
    return this.#port
  }

  get #store(): string {
    return join(this.#directory, 'store')
  }

  /** Starts it, on the same port and directory as before. The first time it finds a free port itself. */
  async start(): Promise<void> {
    const file = join(this.#directory, 'nats.conf')
    writeFileSync(file, `max_payload: ${maxPayload}\n${this.#extra}\n`)
    const port = this.#port === 0 ? '-1' : String(this.#port)
    const flags = ['-a', '127.0.0.1', '-p', port, ...this.#flags, '-c', file]
    const server = spawn(this.#program.path, flags, { stdio: ['ignore', 'ignore', 'pipe'] })
    this.#process = server
    this.#tellEndOf(server)
    const lines: string[] = []
    for await (const line of createInterface(server.stderr)) {
      lines.push(line)
      this.#port = Number(/client connections on 127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? this.#port)
      if (!line.includes('Server is ready')) continue
      server.stderr.resume()
      return await this.#untilGreeted()
    }
    throw new Error(`nats-server did not start: ${lines.join('\n')}`)
  }

  /** Tells of a server that ends by itself, with its last words: tests then wait for it in vain. */
  #tellEndOf(server: ChildProcess): void {
    let lastWords = ''
    server.stderr!.on('data', (bytes) => (lastWords = (lastWords + String(bytes)).slice(-maxLastWords)))
    server.once('exit', (code) => {
      if (this.#process === server) console.error(`nats-server ended by itself (${code}):\n${lastWords}`)
    })
  }

  /** Waits until it greets a client: it may still drop connections just after it says that it is ready. */
  async #untilGreeted(): Promise<void> {
    for (let isGreeted = false; !isGreeted;) {
      const socket = connect(this.#port, '127.0.0.1').on('error', () => undefined)
      socket.on('data', () => {
        isGreeted = true
        socket.destroy()
      })
      await once(socket, 'close')
    }
  }

  /** Lets it stand still, and waits until it does: it may go on for a moment after the signal. */
  freeze(): void {
    const pid = String(this.#process!.pid)
    this.#process!.kill('SIGSTOP')
    while (!execFileSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).startsWith('T'));
  }

  /** Lets it go on. */
  thaw(): void {
    this.#process?.kill('SIGCONT')
  }

  /** Ends it at once. */
  async kill(): Promise<void> {
    const server = this.#process
    if (server === undefined) return
    this.#process = undefined
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }

  /** Lets the files of a server that does not run be those of another one. */
  async replaceStore(from: string | undefined): Promise<void> {
    rmSync(this.#store, { recursive: true, force: true })
    if (from !== undefined) cpSync(from, this.#store, { recursive: true })
  }

  /** Copies the files of a server that does not run; returns where they are. */
  copyStore(): string {
    const copy = join(this.#directory, 'copy')
    rmSync(copy, { recursive: true, force: true })
    cpSync(this.#store, copy, { recursive: true })
    return copy
  }

  /** Ends it, and removes what it left. */
  async end(): Promise<void> {
    await this.kill()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}
