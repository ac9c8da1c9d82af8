import { type ClientHttp2Session, connect } from 'node:http2'

import { MarkerCounter } from './marker-counter.ts'
import { decodeStamp, nowUs } from './message.ts'
import type { ReadersOptions } from './readers.ts'

/** A stream of a connection. */
interface Reader {
  messages: number
}

/** Readers that share connections of HTTP/2: all are counted, and sampled ones tell when messages came. */
export class Http2Readers {
  readonly #options: ReadersOptions
  readonly #streamsPerConnection: number
  readonly #counter: MarkerCounter
  readonly #sessions: ClientHttp2Session[] = []
  readonly #readers = new Set<Reader>()
  #isClosing = false
  /** How many streams the newest connection has. */
  #used = 0
  messages = 0
  bytes = 0
  lastArrivalUs = 0
  lost = 0
  lostReason = ''
  readonly wrongMeta: number = 0

  constructor(options: ReadersOptions, streamsPerConnection: number) {
    this.#options = options
    this.#streamsPerConnection = streamsPerConnection
    this.#counter = new MarkerCounter(options.dataBytes)
  }

  get size(): number {
    return this.#readers.size
  }

  /** Opens so many streams, and waits until each has its first bytes; `sampled` of them, evenly spread, tell of each message. */
  async open(count: number, sampled: number): Promise<void> {
    const every = sampled === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(count / sampled))
    for (let opened = 0; opened < count;) {
      const more = Math.min(count - opened, this.#streamsPerConnection - this.#used || this.#streamsPerConnection)
      const session = this.#session()
      const first = opened
      opened += more
      this.#used += more
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      await Promise.all(
        Array.from({ length: more }, (_, index) => this.#openOne(session, (first + index) % every === every - 1)),
      )
    }
  }

  close(): void {
    this.#isClosing = true
    for (const session of this.#sessions) session.destroy()
    this.#readers.clear()
  }

  /** How many readers did not get exactly this many messages. */
  audit(expected: number): { readonly wrong: number; readonly faults: number } {
    return { wrong: [...this.#readers].filter(({ messages }) => messages !== expected).length, faults: 0 }
  }

  #session(): ClientHttp2Session {
    const newest = this.#sessions.at(-1)
    if (newest !== undefined && this.#used < this.#streamsPerConnection) return newest
    this.#used = 0
    const session = connect(`https://127.0.0.1:${this.#options.port}`, { rejectUnauthorized: false })
    session.on('error', (error) => (this.lostReason = error.message))
    this.#sessions.push(session)
    return session
  }

  #openOne(session: ClientHttp2Session, isSampled: boolean): Promise<void> {
    const reader: Reader = { messages: 0 }
    this.#readers.add(reader)
    const stream = session.request({ ':path': '/sse/broadcast' })
    return new Promise((resolve, reject) => {
      stream.on('response', ({ ':status': status }) => {
        if (status !== 200) reject(new Error(`A stream answered ${status}`))
      })
      stream.on('data', (bytes: Buffer) => {
        resolve()
        const count = this.#counter.count(bytes, bytes.length)
        reader.messages += count
        this.messages += count
        this.bytes += bytes.length
        this.lastArrivalUs = nowUs()
        const stamp = isSampled ? decodeStamp(bytes.toString('latin1')) : undefined
        if (stamp !== undefined) this.#options.onMessage?.(stamp, this.lastArrivalUs)
      })
      stream.on('error', (error) => (this.lostReason = error.message))
      stream.on('close', () => {
        if (this.#isClosing || !this.#readers.delete(reader)) return
        this.lost += 1
        reject(new Error(`A reader was lost: ${this.lostReason}`))
      })
    })
  }
}

/** What a load asks of readers, of whatever transport. */
export type CountedReaders = Pick<
  Http2Readers,
  'messages' | 'bytes' | 'lastArrivalUs' | 'lost' | 'lostReason' | 'size' | 'wrongMeta' | 'audit' | 'close'
>
