import { connect, type Socket } from 'node:net'

import type { Dialect } from './dialect.ts'
import type { ReaderRequest } from './format-request.ts'
import { pickLocalAddress } from './local-address.ts'
import { MarkerCounter } from './marker-counter.ts'
import { decodeStamp, nowUs, type Stamp } from './message.ts'
import { dropConnection, openConnection } from './open-connection.ts'
import { SequenceCheck } from './sequence-check.ts'
import { type AnswerParser, eventStream, socketIo, type StreamKind } from './stream-kind.ts'

/** How many connections are on their way at once: below the accept queue of `node:http`, which is 511. */
const maxConnecting = 256

/** One buffer for all sockets: what is read is counted at once and then forgotten, and stays in the processor's cache. */
const readBytes = 64 * 1024

/** Options of {@link Readers}. */
export interface ReadersOptions {
  readonly port: number
  /** Length of the JSON text of a message's data: the least distance of two markers. */
  readonly dataBytes: number
  /** How the server is spoken to. Default: as ours. */
  readonly dialect?: Dialect | undefined
  /** Default: false. */
  readonly isSecure?: boolean | undefined
  /** Told of each message that a sampled reader gets. */
  readonly onMessage?: (stamp: Stamp, nowUs: number) => void
  /** Told when the server ended a stream. */
  readonly onLost?: () => void
}

/** One connected client. */
interface Reader {
  readonly socket: Socket
  readonly check: SequenceCheck | undefined
  messages: number
}

/**
 * Many raw sockets that read event streams: all are counted, some are parsed. What comes compressed is counted at those that are parsed, of
 * which each stands for as many.
 */
export class Readers {
  readonly #options: ReadersOptions
  readonly #kind: StreamKind
  readonly #buffer = Buffer.allocUnsafe(readBytes)
  readonly #counter: MarkerCounter
  readonly #readers = new Set<Reader>()
  #isClosing = false
  /** Why a stream of a sampled reader ended, as the server told it. */
  #lastWords = ''
  messages = 0
  bytes = 0
  /** When the last bytes came. */
  lastArrivalUs = 0
  /** Connections that the server ended, or that could not be made. */
  lost = 0
  lostReason = ''
  /** Messages of sampled readers that say when and where they were published without being asked, or do not although they were. */
  wrongMeta = 0
  /** How many readers each sampled one stands for, where those are counted alone. */
  #weight = 1
  #isCountingSampled = false

  constructor(options: ReadersOptions) {
    this.#options = options
    this.#kind = options.dialect?.streamKind === 'socket.io' ? socketIo : eventStream
    this.#counter = new MarkerCounter(options.dataBytes)
  }

  get size(): number {
    return this.#readers.size
  }

  /** Connects so many readers and waits until each has the first byte of its stream; `sampled` of them, evenly spread, are parsed. */
  open(count: number, sampled: number, request: (index: number) => ReaderRequest = () => ({})): Promise<void> {
    const every = sampled === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(count / sampled))
    this.#weight = count / Math.floor(count / every)
    return new Promise((resolve, reject) => {
      let started = 0
      let ready = 0
      const next = (): void => {
        if (started === count) return
        const index = started
        started += 1
        const isSampled = index % every === every - 1
        this.#openOne(request(index), isSampled, (failure) => {
          if (failure !== undefined) return reject(failure)
          ready += 1
          if (ready === count) resolve()
          next()
        })
      }
      if (count === 0) resolve()
      for (let index = 0; index < Math.min(count, maxConnecting); index += 1) next()
    })
  }

  /** Connects readers that send their request and never read a byte. */
  openStalled(count: number): Promise<unknown> {
    return Promise.all(
      Array.from({ length: count }, () => {
        const socket = connect({ port: this.#options.port, host: '127.0.0.1' })
        // Before anything can arrive: a paused socket leaves what comes to the kernel.
        socket.pause()
        socket.write(this.#formatRequest({}))
        socket.on('error', () => {})
        const reader: Reader = { socket, check: undefined, messages: 0 }
        this.#readers.add(reader)
        return new Promise<void>((resolve) => socket.once('connect', () => resolve()))
      }),
    )
  }

  /** Closes this many of the oldest. */
  closeOldest(count: number): void {
    for (const reader of [...this.#readers].slice(0, count)) {
      this.#readers.delete(reader)
      reader.socket.resetAndDestroy()
    }
  }

  close(): void {
    this.#isClosing = true
    for (const { socket } of this.#readers) dropConnection(socket, this.#options.isSecure)
    this.#readers.clear()
  }

  /** How many messages each got, in the order in which they were opened. */
  counts(): readonly number[] {
    return [...this.#readers].map(({ messages }) => messages)
  }

  /** How many readers did not get exactly this many messages, and how many messages sampled ones missed, got twice or out of order. */
  audit(expected: number): { readonly wrong: number; readonly faults: number } {
    let wrong = 0
    let faults = 0
    for (const { messages, check } of this.#readers) {
      if (messages !== expected && !(this.#isCountingSampled && check === undefined)) wrong += 1
      if (check !== undefined) faults += check.faults + (check.seen === expected ? 0 : 1)
    }
    return { wrong, faults }
  }

  #openOne(request: ReaderRequest, isSampled: boolean, onReady: (failure?: Error) => void): void {
    const check = isSampled ? new SequenceCheck() : undefined
    const isCompressed = request.gzip === true
    if (isCompressed) this.#isCountingSampled = true
    const onSeen = (): void => {
      if (isCompressed) this.#count(reader, 1, this.#weight)
    }
    const parser = check === undefined ? undefined : this.#createParser(check, { meta: request.meta ?? false, onSeen })
    let beginning: string | undefined = ''
    let hasSpoken = false
    const localAddress = pickLocalAddress(this.#readers.size)
    const options = {
      port: this.#options.port,
      ...(localAddress === undefined ? {} : { localAddress }),
      onread: {
        buffer: this.#buffer,
        callback: (length: number) => {
          if (!isCompressed) this.#count(reader, this.#counter.count(this.#buffer, length), 1)
          this.bytes += length
          parser?.push(this.#buffer.toString('latin1', 0, length))
          if (beginning !== undefined) {
            beginning += this.#buffer.toString('latin1', 0, length)
            const state = this.#kind.judge(beginning)
            if (typeof state === 'object' && 'say' in state) {
              if (!hasSpoken) socket.write(state.say)
              hasSpoken = true
            } else if (state !== 'waiting') {
              beginning = undefined
              onReady(state === 'begun' ? undefined : state)
            }
          }
          return true
        },
      },
    }
    const socket = openConnection(options, this.#options.isSecure)
    const reader: Reader = { socket, check, messages: 0 }
    this.#readers.add(reader)
    socket.write(this.#formatRequest(request))
    let reason = 'the server ended a stream'
    socket.on('error', (error) => {
      reason = error.message
    })
    socket.on('close', () => {
      if (this.#isClosing || !this.#readers.delete(reader)) return
      this.lost += 1
      this.lostReason = reason + this.#lastWords
      this.#options.onLost?.()
      if (beginning !== undefined) onReady(new Error(`A reader could not connect: ${reason}`))
    })
  }

  #formatRequest(request: ReaderRequest): string {
    const { port, dialect } = this.#options
    return this.#kind.formatRequest(
      port,
      dialect?.streamPath === undefined ? request : { path: dialect.streamPath, ...request },
    )
  }

  #createParser(check: SequenceCheck, { meta, onSeen }: { meta: boolean; onSeen: () => void }): AnswerParser {
    const { onMessage } = this.#options
    return this.#kind.createParser(({ event, data, hasMeta }) => {
      if (event === 'closing') this.#lastWords = ` and said ${data}`
      const stamp = decodeStamp(data)
      if (stamp === undefined) return
      check.see(stamp)
      onSeen()
      if (hasMeta !== meta) this.wrongMeta += 1
      onMessage?.(stamp, this.lastArrivalUs)
    })
  }

  /** @param weight - how many readers this one stands for. */
  #count(reader: Reader, count: number, weight: number): void {
    reader.messages += count
    this.messages += count * weight
    this.lastArrivalUs = nowUs()
  }
}
