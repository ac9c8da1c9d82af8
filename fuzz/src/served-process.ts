import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import type { Plant } from './plants.ts'
import { within } from './within.ts'

/** Where the parts of the server listen, on 127.0.0.1. */
export interface Ports {
  /** The ready server. */
  readonly ready: number
  /** The adapter of `node:http`. */
  readonly http1: number
  /** The same behind `node:http2`. */
  readonly http2: number
}

/** What a process holds open. */
export interface Holdings {
  /** Sockets that listen or are connected. */
  readonly sockets: number
  /** All descriptors, where the system tells. */
  readonly files: number
  /** Readers, and streams and channels that are counted. */
  readonly readers: number
}

/** What the server's process says. */
export type FromServed = { readonly ports: Ports } | { readonly holdings: Holdings }

/** What it is told. */
export type ToServed = 'count' | 'forsaken' | 'close'

// Built, also for tests: it runs as a process of its own.
const program = fileURLToPath(new URL('../dist/serve.js', import.meta.url))

/** The server in a process of its own, so that a crash is seen as what it is. */
export class ServedProcess {
  readonly ports: Ports
  readonly #child: ChildProcess
  readonly #stderr: () => string
  readonly #exited: Promise<string>
  #exit: string | undefined

  private constructor(child: ChildProcess, ports: Ports, stderr: () => string, exited: Promise<string>) {
    this.#child = child
    this.ports = ports
    this.#stderr = stderr
    this.#exited = exited
    void exited.then((exit) => (this.#exit = exit))
  }

  static async start(plant?: Plant): Promise<ServedProcess> {
    const child = fork(program, plant === undefined ? [] : [plant], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let stderr = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-8000)))
    const exited = once(child, 'close').then(([code, signal]) => String(signal ?? code))
    const started = Promise.race([
      once(child, 'message').then(([message]) => message as FromServed),
      exited.then((exit) => Promise.reject(new Error(`the server ended with ${exit} before it listened:\n${stderr}`))),
    ])
    const message = await within('the start of the server', started)
    if (!('ports' in message)) throw new Error('the server did not say where it listens')
    return new ServedProcess(child, message.ports, () => stderr, exited)
  }

  /** Why the process is gone; `undefined` as long as it lives. */
  get exit(): string | undefined {
    return this.#exit === undefined ? undefined : `the server ended with ${this.#exit}:\n${this.#stderr()}`
  }

  /** Waits a moment for a process that is about to end, since its connections end before it is seen. */
  async findExit(): Promise<string | undefined> {
    const moment = new Promise((resolve) => setTimeout(resolve, 5000))
    await Promise.race([this.#exited, moment])
    return this.exit
  }

  async count(): Promise<Holdings> {
    const counted = once(this.#child, 'message').then(([message]) => message as FromServed)
    this.#send('count')
    const gone = this.#exited.then(() => Promise.reject(new Error(this.exit)))
    const message = await within('a count of descriptors', Promise.race([counted, gone]))
    if (!('holdings' in message)) throw new Error('no count came')
    return message.holdings
  }

  /** Says that every client is gone. */
  forsake(): void {
    this.#send('forsaken')
  }

  /** Ends it as its user would; returns with what it ended. */
  async close(): Promise<string> {
    this.#send('close')
    return within('the end of the server', this.#exited)
  }

  /** Ends it at once, whatever it does. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#exited
  }

  /** One that is gone is told nothing. */
  #send(message: ToServed): void {
    this.#child.send(message, () => {})
  }
}
