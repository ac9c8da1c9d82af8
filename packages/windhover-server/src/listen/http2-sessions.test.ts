import { EventEmitter } from 'node:events'
import type { ServerHttp2Session } from 'node:http2'
import type { Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { ConnectionEndings } from './connection-endings.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { Http2Sessions, type Http2SessionsOptions, pingEveryMs } from './http2-sessions.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

class FakeSocket extends EventEmitter {
  destroyed = false
  /** As libuv counts. */
  readonly _handle = { bytesWritten: 0, writeQueueSize: 0 }

  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.emit('close')
  }
}

class FakeSession extends EventEmitter {
  readonly socket = new FakeSocket()
  windowSize = 0
  destroyed = false
  isClosed = false
  pings = 0
  answers = true

  setLocalWindowSize(size: number): void {
    this.windowSize = size
  }

  close(): void {
    this.isClosed = true
  }

  ping(callback: (error: Error | null) => void): void {
    // As Node does.
    if (this.destroyed) throw Object.assign(new Error('destroyed'), { code: 'ERR_HTTP2_INVALID_SESSION' })
    this.pings += 1
    if (this.answers) callback(null)
  }
}

class FakeStream extends EventEmitter {
  readonly endAfterHeaders: boolean
  session: FakeSession | undefined
  writableLength = 0
  rstCode = 0
  code: number | undefined

  constructor(endAfterHeaders = true) {
    super()
    this.endAfterHeaders = endAfterHeaders
  }

  close(code: number): void {
    this.code = code
  }

  destroy(): void {
    this.emit('close')
  }
}

const log = { error: vi.fn() }

function create(options: Partial<Http2SessionsOptions> = {}): Http2Sessions {
  log.error.mockClear()
  return new Http2Sessions({
    endings: new ConnectionEndings(),
    log: log as unknown as SummedLog,
    stallTimeoutMs: 30_000,
    requestTimeoutMs: 60_000,
    headersTimeoutMs: 60_000,
    idleTimeoutMs: () => 72_000,
    ...options,
  })
}

function guard(sessions: Http2Sessions, session = new FakeSession()): FakeSession {
  sessions.guard(session as unknown as ServerHttp2Session, session.socket as unknown as Socket)
  return session
}

function open(session: FakeSession, stream = new FakeStream()): FakeStream {
  stream.session = session
  session.emit('stream', stream)
  return stream
}

function answer(sessions: Http2Sessions, stream: FakeStream, type = 'application/json', writableEnded = true): void {
  const response = { headersSent: true, writableEnded, getHeader: () => type }
  sessions.watch({ stream } as never, response as never)
}

/** Lets time pass as in a process that was paused: the timers that came due fire once, at its end. */
function pause(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
  const now = performance.now() + ms
  const spy = vi.spyOn(performance, 'now').mockReturnValue(now)
  vi.runOnlyPendingTimers()
  spy.mockRestore()
}

describe('a session', () => {
  test('gets a window for all its requests', () => {
    expect(guard(create()).windowSize).toBe(16 * 1024 * 1024)
  })

  test('is pinged every 30 seconds, and stays while it answers', () => {
    const session = guard(create())
    open(session)
    vi.advanceTimersByTime(10 * pingEveryMs)
    expect(session.pings).toBe(10)
    expect(session.socket.destroyed).toBe(false)
  })

  test('is destroyed when it has not answered one before the next', () => {
    const session = guard(create())
    session.answers = false
    open(session)
    vi.advanceTimersByTime(2 * pingEveryMs - 1)
    expect(session.socket.destroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(session.socket.destroyed).toBe(true)
  })

  test('is not blamed for a pause of this process', () => {
    const session = guard(create())
    session.answers = false
    open(session)
    vi.advanceTimersByTime(pingEveryMs)
    pause(10 * pingEveryMs)
    expect(session.socket.destroyed).toBe(false)
  })

  test.each([
    ['never asked for anything, after the time that headers have', false, 60_000],
    ['has no stream any more, after the time of idle connections', true, 72_000],
  ])('that %s is told to go, and destroyed a second later', (_what, hasServed, ms) => {
    const session = guard(create())
    if (hasServed) open(session).destroy()
    vi.advanceTimersByTime(ms - 1)
    expect(session.isClosed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(session.isClosed).toBe(true)
    expect(session.socket.destroyed).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(session.socket.destroyed).toBe(true)
  })

  test('with a stream is never idle', () => {
    const session = guard(create())
    open(session)
    vi.advanceTimersByTime(3_600_000)
    expect(session.isClosed).toBe(false)
  })

  test('that resets more streams than it may is dropped', () => {
    const session = guard(create())
    const reset = (count: number): void => {
      for (let n = 0; n < count; n += 1) {
        const stream = open(session)
        stream.rstCode = 8
        stream.destroy()
      }
    }
    reset(500)
    vi.advanceTimersByTime(1_000)
    reset(33)
    for (let n = 0; n < 1_000; n += 1) open(session).destroy()
    expect(session.socket.destroyed).toBe(false)
    reset(1)
    expect(session.socket.destroyed).toBe(true)
  })

  test('that begins while the server ends is told to go at once', () => {
    const sessions = create()
    sessions.close()
    expect(guard(sessions).isClosed).toBe(true)
    expect(sessions.size).toBe(0)
  })

  test.each([false, true])(
    'that its client has destroyed is dropped with its half open connection (a stream is left: %s)',
    (isAsking) => {
      const sessions = create()
      const session = guard(sessions)
      if (isAsking) open(session)
      session.destroyed = true
      vi.advanceTimersByTime(1_500)
      expect(session.socket.destroyed).toBe(true)
      expect(sessions.size).toBe(0)
      vi.advanceTimersByTime(2 * pingEveryMs)
      expect(session.pings).toBe(0)
      expect(vi.getTimerCount()).toBe(0)
    },
  )

  test('that cannot be pinged is dropped alone, and told of', () => {
    const sessions = create()
    const [broken, other] = [guard(sessions), guard(sessions)]
    open(broken)
    open(other)
    broken.ping = () => {
      throw new Error('a state that nobody thought of')
    }
    vi.advanceTimersByTime(3 * pingEveryMs)
    expect(broken.socket.destroyed).toBe(true)
    expect(log.error).toHaveBeenCalledTimes(1)
    expect(other.socket.destroyed).toBe(false)
    expect(other.pings).toBe(3)
  })

  test('that is destroyed when it begins is not kept', () => {
    const sessions = create()
    const session = new FakeSession()
    session.destroyed = true
    guard(sessions, session)
    expect(sessions.size).toBe(0)
    vi.advanceTimersByTime(1_000)
    expect(session.socket.destroyed).toBe(true)
  })

  test('is forgotten with its connection, and no timer is left', () => {
    const sessions = create()
    const session = guard(sessions)
    session.socket.destroy()
    expect(sessions.size).toBe(0)
    vi.advanceTimersByTime(500)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a request', () => {
  test('whose body does not arrive whole is reset after requestTimeoutMs', () => {
    const sessions = create()
    const stream = open(guard(sessions), new FakeStream(false))
    answer(sessions, stream)
    vi.advanceTimersByTime(59_999)
    expect(stream.code).toBeUndefined()
    vi.advanceTimersByTime(1)
    expect(stream.code).toBe(8)
  })

  test.each([
    ['has arrived whole', 60_000, (stream: FakeStream) => void stream.emit('end')],
    ['may take as long as it likes', 0, () => {}],
  ])('that %s is not reset', (_what, requestTimeoutMs, act) => {
    const sessions = create({ requestTimeoutMs })
    const stream = open(guard(sessions), new FakeStream(false))
    answer(sessions, stream)
    act(stream)
    vi.advanceTimersByTime(600_000)
    expect(stream.code).toBeUndefined()
  })
})

describe('a response', () => {
  test.each([
    ['after stallTimeoutMs', true, 30_000],
    ['after twice that if it is still being written', false, 60_000],
  ])('of which its client takes nothing is reset %s', (_when, writableEnded, ms) => {
    const sessions = create()
    const stream = open(guard(sessions))
    stream.writableLength = 100_000
    answer(sessions, stream, 'application/json', writableEnded)
    // The first look sees how much there is.
    vi.advanceTimersByTime(500 + ms - 1)
    expect(stream.code).toBeUndefined()
    vi.advanceTimersByTime(1)
    expect(stream.code).toBe(8)
  })

  test('of one large write stays while its connection takes bytes, until those must be of others', () => {
    const sessions = create()
    const session = guard(sessions)
    const stream = open(session)
    open(session)
    stream.writableLength = 10_000
    answer(sessions, stream)
    const take = (bytes: number): void => {
      session.socket._handle.bytesWritten += bytes
      vi.advanceTimersByTime(29_500)
    }
    // Twice its bytes for each of two streams.
    for (let taken = 0; taken < 40_000; taken += 1_000) take(1_000)
    expect(stream.code).toBeUndefined()
    take(1_000)
    take(1_000)
    expect(stream.code).toBe(8)
  })

  test('is reset while its connection takes pings alone', () => {
    const sessions = create()
    const session = guard(sessions)
    const stream = open(session)
    stream.writableLength = 10_000
    answer(sessions, stream)
    for (let second = 0; second < 31; second += 1) {
      session.socket._handle.bytesWritten += 15
      vi.advanceTimersByTime(1_000)
    }
    expect(stream.code).toBe(8)
  })

  test.each([
    ['that is taken bit by bit', 'application/json', 30_000],
    ['that is a stream of events, which its hub watches', 'text/event-stream; charset=utf-8', 30_000],
    ['of a server without a bound', 'application/json', 0],
  ])('%s stays', (what, type, stallTimeoutMs) => {
    const sessions = create({ stallTimeoutMs })
    const stream = open(guard(sessions))
    stream.writableLength = 100_000
    answer(sessions, stream, type)
    for (let second = 0; second < 120; second += 1) {
      if (what.includes('bit by bit')) stream.writableLength -= 100
      vi.advanceTimersByTime(1_000)
    }
    expect(stream.code).toBeUndefined()
  })
})
