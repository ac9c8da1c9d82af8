import { connect, type Socket } from 'node:net'

import { parsePosition } from 'windhover'

import type { Client } from '../client.ts'
import { type Frame, FrameReader } from '../frame.ts'
import type { Random } from '../random.ts'
import { indexBehind, type Truth } from '../truth.ts'
import { demand, type Invariant, Violation } from '../violation.ts'
import { ResponseReader } from './response-reader.ts'

/** What a client does beside reading. */
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

/** What a reader needs. */
export interface HttpReaderOptions {
  readonly port: number
  readonly path: string
  readonly client: Client
  readonly lastEventId: string | undefined
  readonly behaviour: Behaviour
  readonly isLatest: boolean
  readonly truth: Truth
  readonly random: Random
  readonly fail: (error: unknown) => void
  readonly onGone: (reader: HttpReader) => void
}

/** One connection of a client, over a raw socket. */
export class HttpReader {
  readonly behaviour: Behaviour
  readonly client: Client
  /** The offset up to which it has everything, as far as the ids tell. */
  cursor = -1
  closing: string | undefined
  readonly #options: HttpReaderOptions
  readonly #socket: Socket
  readonly #response: ResponseReader
  readonly #frames = new FrameReader()
  readonly #timers = new Set<ReturnType<typeof setTimeout>>()
  #events = 0
  #isOurEnd = false

  constructor(options: HttpReaderOptions) {
    this.#options = options
    this.behaviour = options.behaviour
    this.client = options.client
    this.#response = new ResponseReader((bytes) => {
      for (const frame of this.#frames.read(bytes)) this.#accept(frame)
      // What a client sends behind its request may be answered, behind the end of the stream.
    }, !this.isGood)
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

  /** Whether nothing it does may end its stream, or keep it from anything. */
  get isGood(): boolean {
    return this.behaviour.startsWith('reads')
  }

  /** Whether it has everything that there is for it. */
  get hasAll(): boolean {
    const { offsets } = this.client.interest
    return this.cursor >= (offsets.at(-1) ?? 0)
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
    if (this.behaviour !== 'crawls') return true
    this.#after(2, () => this.#socket.resume())
    return false
  }

  #accept(frame: Frame): void {
    const { truth, client, isLatest, lastEventId } = this.#options
    this.#demand(this.closing === undefined, 'write-after-end', () => `after closing came ${frame.text}`)
    this.#events += 1
    if (this.#events === 1 && frame.event === 'closing') {
      this.closing = frame.data
      return
    }
    this.#demand((this.#events === 1) === (frame.event === 'connected'), 'first-event', () => frame.text)
    if (this.#events === 1) client.ask(lastEventId)
    client.receive(frame)
    if (frame.comment !== undefined) return
    const offset = frame.id === undefined ? undefined : parsePosition(frame.id)?.offset
    if (frame.event === 'closing') this.closing = frame.data
    else if (frame.event === 'connected') {
      const asked = parsePosition(lastEventId ?? '')
      const isRight = offset === undefined || asked === undefined || offset === asked.offset
      this.#demand(isRight, 'connected', () => `asked with ${lastEventId}, started at ${frame.id}`)
      this.cursor = offset ?? -1
    } else if (frame.event === 'gap') {
      this.#demand(offset! >= this.cursor, 'gap-range', () => `${frame.text} behind ${this.cursor}`)
      this.cursor = offset!
    } else {
      const { offsets } = client.interest
      const next = offsets[indexBehind(offsets, this.cursor)] ?? Infinity
      const isPosition = frame.event === 'position'
      this.#demand(
        offset! > this.cursor,
        isPosition ? 'position-ahead' : 'double',
        () => `${offset} came behind ${this.cursor}`,
      )
      if (isPosition) this.#demand(next > offset!, 'position-ahead', () => `position ${offset} before ${next}`)
      else {
        this.#demand(truth.at(offset!)?.frame.text === frame.text, 'wrong-message', () => frame.text)
        this.#demand(
          isLatest ? next <= offset! : next === offset,
          'lost',
          () => `${next} did not come before ${offset}`,
        )
      }
      this.cursor = offset!
    }
  }

  #onClose(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    if (this.isGood && !this.#isOurEnd && this.#response.status === 200) {
      const isClean = this.closing !== undefined && this.#response.isComplete && this.#frames.isBetweenFrames
      if (!isClean)
        this.#options.fail(new Violation('unclean-end', `ended after ${this.#events} events`, this.client.name))
    }
    this.#options.onGone(this)
  }

  #demand(holds: boolean, invariant: Invariant, message: () => string): void {
    demand(holds, invariant, message, this.client.name)
  }
}
