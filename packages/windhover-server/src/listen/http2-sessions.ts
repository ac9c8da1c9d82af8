import type { Http2ServerRequest, Http2ServerResponse, ServerHttp2Session, ServerHttp2Stream } from 'node:http2'
import type { Socket } from 'node:net'

import type { SummedLog } from '../telemetry/summed-log.ts'
import type { ConnectionEndings } from './connection-endings.ts'
import { Looks } from './looks.ts'
import { lookEveryMs } from './stall-watch.ts'
import { countTakenBytes } from './taken-bytes.ts'

/** What the sessions of a server are held to. */
export interface Http2SessionsOptions {
  readonly endings: ConnectionEndings
  readonly log: SummedLog
  /** How long a client may take nothing of a response; 0 for as long as it likes. */
  readonly stallTimeoutMs: number
  /** Time within which a request must have arrived whole; 0 for as long as it likes. */
  readonly requestTimeoutMs: number
  /** Time within which the first request of a session must have come. */
  readonly headersTimeoutMs: number
  /** How long a session may have no stream. */
  readonly idleTimeoutMs: () => number
}

/** The time between two pings of a session, and for its answer, in milliseconds. */
export const pingEveryMs = 30_000

/** How many bytes of all requests of a connection a client may send before the server has read some. */
const connectionWindowSize = 16 * 1_048_576

/**
 * How many streams of a session may be reset before their end: so many at once, and so many a second on and on. A page that is left resets
 * 256 at most. Node has a bound of its own (1,000), after which it neither reads nor ends the connection.
 */
const resetBurst = 500
const resetsPerSecond = 33

/**
 * How many bytes a connection must have taken to count for a response that waits on it. Less may be pings and what answers
 * frames of the client.
 */
const leastTakenBytes = 512

/** NO_ERROR, and CANCEL: the stream is not needed any more (RFC 9113, section 7). */
const noError = 0
const cancel = 8

/** A session, with the moments of its life on the clock of the looks. */
interface Guarded {
  readonly session: ServerHttp2Session
  /** Its connection: that of the session itself cannot be destroyed. */
  readonly socket: Socket
  streams: number
  hasServed: boolean
  /** Since when it has no stream. */
  idleSinceMs: number
  pingDueMs: number
  /** How many streams were reset, less those that a session may. */
  resets: number
  /** Whether the last ping was not answered yet. */
  isAsked: boolean
}

/** A response that its client has not taken yet. */
interface Answering {
  readonly response: Http2ServerResponse
  pendingBytes: number
  /** What its connection had taken when that last counted for it. */
  takenBytes: number
  /** What its connection has taken since {@link pendingBytes} changed, as far as that counted for it. */
  countedBytes: number
  sinceMs: number
}

/**
 * Sees to it that every session of HTTP/2 ends whose client is gone, has nothing to ask, or takes nothing, and every request that does not
 * come to its end. One timer serves all sessions and requests, and does not hold the process.
 */
export class Http2Sessions {
  readonly #options: Http2SessionsOptions
  readonly #sessions = new Map<ServerHttp2Session, Guarded>()
  /** When requests are due whose bodies have not arrived whole, on the clock of the looks. */
  readonly #arriving = new Map<ServerHttp2Stream, number>()
  /** Responses that are not out yet. Streams of events are not among them: their hub watches them. */
  readonly #answering = new Map<ServerHttp2Stream, Answering>()
  readonly #looks: Looks
  /** Milliseconds that have counted so far. */
  #nowMs = 0
  #isClosing = false

  constructor(options: Http2SessionsOptions) {
    this.#options = options
    const everyMs = lookEveryMs(Math.min(...[options.stallTimeoutMs, options.requestTimeoutMs].map(toBound)))
    this.#looks = new Looks(everyMs, (countedMs) => this.#look(countedMs))
  }

  /** How many sessions there are. */
  get size(): number {
    return this.#sessions.size
  }

  /** Guards a session that begins on a connection. */
  guard(session: ServerHttp2Session, socket: Socket): void {
    const guarded: Guarded = {
      session,
      socket,
      streams: 0,
      hasServed: false,
      idleSinceMs: this.#nowMs,
      pingDueMs: this.#nowMs + pingEveryMs,
      resets: 0,
      isAsked: false,
    }
    if (this.#isClosing || session.destroyed) return this.#end(guarded)
    this.#sessions.set(session, guarded)
    // Not with the session, which may be destroyed while its client keeps the connection half open.
    socket.once('close', () => this.#sessions.delete(session))
    session.setLocalWindowSize(connectionWindowSize)
    session.on('stream', (stream: ServerHttp2Stream) => this.#onStream(guarded, stream))
    this.#looks.arm()
  }

  /** A request came, so that a response will be written to its stream. */
  watch({ stream }: Http2ServerRequest, response: Http2ServerResponse): void {
    this.#answering.set(stream, { response, pendingBytes: 0, takenBytes: 0, countedBytes: 0, sinceMs: this.#nowMs })
    if (!stream.endAfterHeaders && this.#options.requestTimeoutMs > 0) {
      this.#arriving.set(stream, this.#nowMs + this.#options.requestTimeoutMs)
      stream.once('end', () => this.#arriving.delete(stream))
    }
    this.#looks.arm()
  }

  /** As {@link watch}, for an answer after which the rest of the request is not waited for. */
  watchRefusal(request: Http2ServerRequest, response: Http2ServerResponse): void {
    this.watch(request, response)
    // The answer is whole, and nobody reads the body (RFC 9113, section 8.1).
    response.once('finish', () => request.stream.close(noError))
  }

  /** Tells all clients to go (GOAWAY), and ends each connection as soon as its streams have, or in a second. */
  close(): void {
    this.#isClosing = true
    for (const guarded of this.#sessions.values()) this.#end(guarded)
  }

  #onStream(guarded: Guarded, stream: ServerHttp2Stream): void {
    guarded.streams += 1
    guarded.hasServed = true
    stream.once('close', () => {
      guarded.streams -= 1
      guarded.idleSinceMs = this.#nowMs
      if (stream.rstCode !== 0) guarded.resets += 1
      if (guarded.resets > resetBurst) guarded.socket.destroy()
      this.#arriving.delete(stream)
      this.#answering.delete(stream)
    })
  }

  #look(countedMs: number): boolean {
    this.#nowMs += countedMs
    for (const guarded of this.#sessions.values()) this.#try(guarded, () => this.#judge(guarded, countedMs))
    for (const [stream, dueMs] of this.#arriving) {
      if (dueMs <= this.#nowMs) this.#try(this.#guardedOf(stream), () => this.#cut(stream))
    }
    for (const [stream, answering] of this.#answering) {
      this.#try(this.#guardedOf(stream), () => this.#judgeAnswer(stream, answering))
    }
    return this.#sessions.size > 0
  }

  /** A client may bring its session into any state, and none of them may end the process from a timer. */
  #try(guarded: Guarded | undefined, act: () => void): void {
    try {
      act()
    } catch (error) {
      this.#options.log.error('a connection of HTTP/2 could not be looked at, and is dropped', { err: error })
      guarded?.socket.destroy()
    }
  }

  #guardedOf({ session }: ServerHttp2Stream): Guarded | undefined {
    return session === undefined ? undefined : this.#sessions.get(session as ServerHttp2Session)
  }

  #judge(guarded: Guarded, countedMs: number): void {
    // Node destroys a session whose client goes (GOAWAY), and then waits for the client's end of the connection.
    if (guarded.session.destroyed) return this.#options.endings.expect(guarded.socket)
    guarded.resets = Math.max(0, guarded.resets - (resetsPerSecond * countedMs) / 1000)
    const { session, streams, hasServed, idleSinceMs, pingDueMs } = guarded
    if (streams === 0) {
      const { headersTimeoutMs, idleTimeoutMs } = this.#options
      const bound = hasServed ? idleTimeoutMs() : headersTimeoutMs
      if (this.#nowMs - idleSinceMs >= bound) return this.#end(guarded)
    }
    if (pingDueMs > this.#nowMs) return
    if (guarded.isAsked) return void guarded.socket.destroy()
    guarded.pingDueMs = this.#nowMs + pingEveryMs
    guarded.isAsked = true
    session.ping((error) => {
      if (error === null) guarded.isAsked = false
    })
  }

  #judgeAnswer(stream: ServerHttp2Stream, answering: Answering): void {
    const { response } = answering
    const isEvents = response.headersSent && String(response.getHeader('content-type')).startsWith('text/event-stream')
    if (isEvents) {
      this.#answering.delete(stream)
      return
    }
    if (this.#hasMoved(stream, answering)) {
      answering.sinceMs = this.#nowMs
      return
    }
    // Whoever writes a body bit by bit may watch it, and then knows better why it ends.
    const timeoutMs = toBound(this.#options.stallTimeoutMs) * (response.writableEnded ? 1 : 2)
    if (this.#nowMs - answering.sinceMs >= timeoutMs) this.#cut(stream)
  }

  /**
   * Whether a client has taken something of a response. Node counts a write whole once all of it is gone, and says of no stream how
   * much of it is. So what the whole connection takes counts, too, up to twice what it needs for an equal share of this response
   * among its streams. Beyond that, the client takes all but this one.
   */
  #hasMoved(stream: ServerHttp2Stream, answering: Answering): boolean {
    const pendingBytes = stream.writableLength
    const guarded = this.#guardedOf(stream)
    const takenBytes = guarded === undefined ? 0 : (countTakenBytes(guarded.socket) ?? 0)
    // Its head alone waits for no window.
    if (pendingBytes === 0 || pendingBytes !== answering.pendingBytes) {
      Object.assign(answering, { pendingBytes, takenBytes, countedBytes: 0 })
      return true
    }
    const newBytes = takenBytes - answering.takenBytes
    if (newBytes < leastTakenBytes) return false
    answering.takenBytes = takenBytes
    answering.countedBytes += newBytes
    return answering.countedBytes <= 2 * pendingBytes * guarded!.streams
  }

  #cut(stream: ServerHttp2Stream): void {
    this.#arriving.delete(stream)
    this.#answering.delete(stream)
    stream.close(cancel)
    stream.destroy()
  }

  #end({ session, socket }: Guarded): void {
    this.#options.endings.expect(socket)
    session.close()
  }
}

function toBound(ms: number): number {
  return ms === 0 ? Infinity : ms
}
