import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { StallWatch } from './stall-watch.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What a connection shows of itself, to be changed as a client would. */
interface FakeSocket {
  destroyed: boolean
  writableLength: number
  destroy(): void
  _handle?: { bytesWritten: number; writeQueueSize: number }
  _httpMessage: { writableEnded: boolean; statusCode: number; _last: boolean } | null
}

/** A connection with a response of 100,000 bytes, of which the system took 1,000. */
function createSocket(response: Partial<NonNullable<FakeSocket['_httpMessage']>> = {}): FakeSocket {
  return {
    destroyed: false,
    writableLength: 99_000,
    destroy() {
      this.destroyed = true
    },
    _handle: { bytesWritten: 100_000, writeQueueSize: 99_000 },
    _httpMessage: { writableEnded: true, statusCode: 200, _last: false, ...response },
  }
}

function watch(socket: FakeSocket, stallTimeoutMs = 30_000): StallWatch {
  const stalls = new StallWatch(stallTimeoutMs)
  stalls.watch(socket as unknown as Socket)
  return stalls
}

/** Lets time pass as in a process that was paused: the timers that came due fire once, at its end. */
function pause(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
  const now = performance.now() + ms
  const spy = vi.spyOn(performance, 'now').mockReturnValue(now)
  vi.runOnlyPendingTimers()
  spy.mockRestore()
}

describe('a client that takes nothing of its response', () => {
  test('is dropped after stallTimeoutMs, not before', () => {
    const socket = createSocket()
    watch(socket)
    vi.advanceTimersByTime(29_999)
    expect(socket.destroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(socket.destroyed).toBe(true)
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(500)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is dropped after a second if it was refused and its connection closes', () => {
    const refused = createSocket({ statusCode: 413, _last: true })
    const kept = createSocket({ statusCode: 404 })
    const stalls = watch(refused)
    stalls.watch(kept as unknown as Socket)
    vi.advanceTimersByTime(1000)
    expect([refused.destroyed, kept.destroyed]).toEqual([true, false])
  })

  test('is left for twice as long to whoever still writes the body', () => {
    const socket = createSocket({ writableEnded: false })
    watch(socket)
    vi.advanceTimersByTime(59_999)
    expect(socket.destroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(socket.destroyed).toBe(true)
  })

  test('may stay for ever with stallTimeoutMs 0, unless it was refused', () => {
    const socket = createSocket()
    const refused = createSocket({ statusCode: 400, _last: true })
    watch(socket, 0).watch(refused as unknown as Socket)
    vi.advanceTimersByTime(3_600_000)
    expect([socket.destroyed, refused.destroyed]).toEqual([false, true])
  })

  test('is not blamed for a pause of this process', () => {
    const socket = createSocket()
    watch(socket, 1000)
    vi.advanceTimersByTime(750)
    pause(60_000)
    expect(socket.destroyed).toBe(false)
    vi.advanceTimersByTime(249)
    expect(socket.destroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(socket.destroyed).toBe(true)
  })

  test('is dropped by a process that is always late, too', () => {
    const socket = createSocket()
    watch(socket, 1000)
    for (let look = 0; look < 5; look += 1) {
      expect(socket.destroyed).toBe(false)
      pause(5000)
    }
    expect(socket.destroyed).toBe(true)
  })
})

describe('a client stays', () => {
  test('that takes a little now and then', () => {
    const socket = createSocket()
    watch(socket, 1000)
    for (let second = 0; second < 60; second += 1) {
      vi.advanceTimersByTime(750)
      socket._handle!.writeQueueSize -= 1
    }
    expect(socket.destroyed).toBe(false)
  })

  test('that has as much waiting each time one looks, since as much was written as it took', () => {
    const socket = createSocket({ writableEnded: false })
    watch(socket, 1000)
    for (let second = 0; second < 60; second += 1) {
      vi.advanceTimersByTime(750)
      socket._handle!.bytesWritten += 65_536
    }
    expect(socket.destroyed).toBe(false)
  })

  test('that waits for a response with nothing to take', () => {
    const socket = createSocket({ writableEnded: false })
    socket.writableLength = 0
    watch(socket, 1000)
    vi.advanceTimersByTime(60_000)
    expect(socket.destroyed).toBe(false)
  })

  test('whose connection is out of the hands of Node, as a stream is', () => {
    const socket = createSocket()
    socket._httpMessage = null
    watch(socket, 1000)
    vi.advanceTimersByTime(60_000)
    expect([socket.destroyed, vi.getTimerCount()]).toEqual([false, 0])
  })

  test('on a runtime whose connections do not show what was taken', () => {
    const socket = createSocket()
    delete socket._handle
    watch(socket, 1000)
    vi.advanceTimersByTime(60_000)
    expect([socket.destroyed, vi.getTimerCount()]).toEqual([false, 0])
  })
})

test('one timer serves all connections', () => {
  const stalls = new StallWatch(30_000)
  for (let index = 0; index < 100; index += 1) stalls.watch(createSocket() as unknown as Socket)
  expect(vi.getTimerCount()).toBe(1)
})
