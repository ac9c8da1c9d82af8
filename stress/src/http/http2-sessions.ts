import { type ClientHttp2Session, connect } from 'node:http2'

import type { Random } from '../random.ts'

/** How many bytes a stream may be sent before its client says that it took some. */
const windows = [65_535, 65_535, 1_000_000, 16_384, 100, 1, 0] as const

/** A connection of HTTP/2 that carries the streams of several clients. */
export interface SharedSession {
  readonly session: ClientHttp2Session
  /** How many bytes a stream may be sent at first. */
  readonly windowBytes: number
  /** Whether its window lets every reader take what comes, and its end was not ours. */
  isGood: boolean
  streams: number
}

/** The client's side of HTTP/2: some connections, with windows of every size, and streams spread over them. */
export class Http2Sessions {
  readonly #port: number
  readonly #random: Random
  readonly #open = new Set<SharedSession>()

  constructor(port: number, random: Random) {
    this.#port = port
    this.#random = random
  }

  /** One that has room, or a new one. */
  take(): SharedSession {
    const random = this.#random
    const shared = [...this.#open].filter(({ streams }) => streams < 8)
    if (shared.length > 0 && random.chance(0.8)) return random.pick(shared)
    return this.#connect(random.pick(windows))
  }

  /** Ends a connection as a client does that is gone, with all of its streams. */
  dropOne(): void {
    const shared = [...this.#open]
    if (shared.length === 0) return
    const one = this.#random.pick(shared)
    one.isGood = false
    this.#open.delete(one)
    one.session.destroy()
  }

  /** Lets go of a window that was shut: from now on all of its streams may send. */
  openWindows(): void {
    for (const { session, isGood } of this.#open) {
      if (!isGood && !session.destroyed) session.settings({ initialWindowSize: 65_535 })
    }
  }

  close(): void {
    for (const shared of this.#open) {
      shared.isGood = false
      shared.session.destroy()
    }
  }

  #connect(initialWindowSize: number): SharedSession {
    const session = connect(`http://127.0.0.1:${this.#port}`, { settings: { initialWindowSize, enablePush: false } })
    // With less, one large write takes so many turns that a busy machine makes it a stall.
    const isGood = initialWindowSize >= 65_535
    const shared: SharedSession = { session, windowBytes: initialWindowSize, isGood, streams: 0 }
    // One stream that is not read would otherwise use up what all of the connection may be sent.
    session.on('connect', () => {
      if (!session.destroyed) session.setLocalWindowSize(2 ** 25)
    })
    session.on('error', () => {})
    session.on('close', () => this.#open.delete(shared))
    this.#open.add(shared)
    return shared
  }
}
