import { type ClientHttp2Stream, constants } from 'node:http2'

import type { Client } from '../client.ts'
import { Violation } from '../violation.ts'
import type { SharedSession } from './http2-sessions.ts'
import { StreamFollower } from './stream-follower.ts'
import type { WireReader, WireReaderOptions } from './wire-reader.ts'

/** What a client does over HTTP/2 beside reading. */
export const http2Behaviours = [
  'reads',
  'reads',
  'reads',
  'crawls',
  'stalls',
  'resets',
  'leaves before the answer',
] as const

/** What a reader over HTTP/2 needs. */
export interface Http2ReaderOptions extends WireReaderOptions {
  readonly shared: SharedSession
  readonly behaviour: (typeof http2Behaviours)[number]
}

/** One stream of a connection that others share. */
export class Http2Reader implements WireReader {
  readonly client: Client
  readonly follower: StreamFollower
  readonly #options: Http2ReaderOptions
  readonly #stream: ClientHttp2Stream
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  #status: number | undefined
  #hasEnded = false
  #isOurEnd = false

  constructor(options: Http2ReaderOptions) {
    const { client, path, lastEventId, behaviour, random, shared } = options
    this.#options = options
    this.client = client
    this.follower = new StreamFollower(options)
    const header = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    shared.streams += 1
    this.#stream = shared.session.request({
      ':path': path,
      accept: 'text/event-stream',
      'user-agent': `${behaviour} over HTTP/2`,
      ...header,
    })
    this.#stream.on('response', ({ ':status': status }) => (this.#status = status))
    this.#stream.on('data', (bytes: Uint8Array) => this.#onBytes(bytes))
    this.#stream.on('end', () => (this.#hasEnded = true))
    this.#stream.on('error', () => {})
    this.#stream.on('close', () => this.#onClose())
    if (behaviour === 'leaves before the answer') this.drop()
    else if (behaviour === 'resets') this.#after(random.whole(1, 300), () => this.drop())
    else if (behaviour === 'stalls') this.#after(random.whole(1, 300), () => this.#stall())
  }

  get how(): string {
    return `${this.#options.behaviour}, HTTP/2, a window of ${this.#options.shared.windowBytes}`
  }

  get isGood(): boolean {
    return this.#options.behaviour === 'reads' && this.#options.shared.isGood
  }

  drop(): void {
    this.#isOurEnd = true
    this.#stream.close(constants.NGHTTP2_CANCEL)
  }

  #stall(): void {
    this.#isOurEnd = true
    this.#stream.pause()
  }

  #after(delayMs: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, delayMs)
    this.#timers.add(timer)
  }

  #onBytes(bytes: Uint8Array): void {
    try {
      if (this.#status === 200) this.follower.read(bytes)
    } catch (error) {
      this.#options.fail(error)
    }
    if (this.#options.behaviour !== 'crawls') return
    this.#stream.pause()
    this.#after(2, () => this.#stream.resume())
  }

  #onClose(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#options.shared.streams -= 1
    if (this.isGood && !this.#isOurEnd && this.#status === 200) {
      if (!this.follower.isComplete || !this.#hasEnded || this.#stream.rstCode !== constants.NGHTTP2_NO_ERROR) {
        const { rstCode } = this.#stream
        const message = `${this.how}: ended after ${this.follower.events} events, with the code ${rstCode}`
        this.#options.fail(new Violation('unclean-end', message, this.client.name))
      }
    }
    this.#options.onGone(this)
  }
}
