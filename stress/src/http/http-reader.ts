import { connect, type Socket } from 'node:net'

import type { Client } from '../client.ts'
import { Violation } from '../violation.ts'
import { ResponseReader } from './response-reader.ts'
import { StreamFollower } from './stream-follower.ts'
import type { WireReader, WireReaderOptions } from './wire-reader.ts'

/** What a client does over HTTP/1 beside reading. */
export const behaviours = [
  'reads',
  'reads',
  'reads',
  'reads with HTTP/1.0',
  'crawls',
  'stalls',
  'resets',
  'half-closes',
  'sends more',
  'pipelines',
  'leaves before the answer',
] as const

/** One of {@link behaviours}. */
export type Behaviour = (typeof behaviours)[number]

/** What a reader over HTTP/1 needs. */
export interface HttpReaderOptions extends WireReaderOptions {
  readonly port: number
  /** Whose port that is. */
  readonly adapter: 'node' | 'fetch'
  readonly behaviour: Behaviour
}

/** One connection of a client, over a raw socket. */
export class HttpReader implements WireReader {
  readonly behaviour: Behaviour
  readonly client: Client
  readonly follower: StreamFollower
  readonly #options: HttpReaderOptions
  readonly #socket: Socket
  readonly #response: ResponseReader
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  #isOurEnd = false

  constructor(options: HttpReaderOptions) {
    this.#options = options
    this.behaviour = options.behaviour
    this.client = options.client
    this.follower = new StreamFollower(options)
    // What a client sends behind its request may be answered, behind the end of the stream.
    this.#response = new ResponseReader((bytes) => this.follower.read(bytes), !this.isGood)
    const size = this.behaviour === 'crawls' ? 700 : 65_536
    this.#socket = connect({
      port: options.port,
      host: '127.0.0.1',
      onread: { buffer: new Uint8Array(size), callback: (count, buffer) => this.#onBytes(buffer.subarray(0, count)) },
    })
    this.#socket.on('connect', () => this.#request())
    this.#socket.on('error', () => {})
    this.#socket.on('end', () => this.#response.end())
    this.#socket.on('close', () => this.#onClose())
  }

  get how(): string {
    return `${this.behaviour}, ${this.#options.adapter}`
  }

  get isGood(): boolean {
    return this.behaviour.startsWith('reads')
  }

  drop(): void {
    this.#isOurEnd = true
    this.#socket.destroy()
  }

  #request(): void {
    const { path, lastEventId, behaviour, random } = this.#options
    const version = behaviour === 'reads with HTTP/1.0' ? '1.0' : '1.1'
    const header = lastEventId === undefined ? '' : `Last-Event-ID: ${lastEventId}\r\n`
    const head = `GET ${path} HTTP/${version}\r\nHost: localhost\r\nUser-Agent: ${behaviour}\r\nAccept: text/event-stream\r\n${header}\r\n`
    this.#socket.write(behaviour === 'pipelines' ? head + head : head)
    if (behaviour === 'leaves before the answer') this.#after(0, () => this.drop())
    else if (behaviour === 'resets') this.#end(random.whole(1, 300), () => this.#socket.resetAndDestroy())
    else if (behaviour === 'half-closes') this.#end(random.whole(1, 300), () => this.#socket.end())
    else if (behaviour === 'sends more') this.#end(random.whole(1, 300), () => this.#socket.write('more'))
    else if (behaviour === 'stalls') this.#end(random.whole(1, 300), () => this.#socket.pause())
  }

  #end(delayMs: number, act: () => void): void {
    this.#after(delayMs, () => {
      this.#isOurEnd = true
      act()
    })
  }

  #after(delayMs: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, delayMs)
    this.#timers.add(timer)
  }

  #onBytes(bytes: Uint8Array): boolean {
    try {
      this.#response.read(bytes)
    } catch (error) {
      this.#options.fail(
        error instanceof Violation
          ? new Violation(error.invariant, `${error.message} (${this.behaviour})`, this.client.name)
          : error,
      )
    }
    // An adapter may leave the connection to the next request; there is none.
    if (this.isGood && this.#response.isComplete) this.#socket.end()
    if (this.behaviour !== 'crawls') return true
    this.#after(2, () => this.#socket.resume())
    return false
  }

  #onClose(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    if (this.isGood && !this.#isOurEnd && this.#response.status === 200) {
      if (!this.follower.isComplete || !this.#response.isComplete) {
        const message = `${this.how}: ended after ${this.follower.events} events`
        this.#options.fail(new Violation('unclean-end', message, this.client.name))
      }
    }
    this.#options.onGone(this)
  }
}
