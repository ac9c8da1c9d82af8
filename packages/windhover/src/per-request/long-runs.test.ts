import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { defineEvents } from '../catalog/define-events.ts'
import { createRequestStream, type RequestStream } from './create-request-stream.ts'
import type { RequestStreamOptions } from './options.ts'

const events = defineEvents({ note: z.string() })

let stream: RequestStream
/** Sends an event on every open stream. */
let sendAll: () => void
let aborted: number

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') })
  aborted = 0
})

afterEach(async () => {
  const closed = stream.close()
  await vi.advanceTimersByTimeAsync(1000)
  await closed
  expect(stream.connectedCount()).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

function create(options: Partial<RequestStreamOptions> = {}): void {
  const sends = new Set<() => void>()
  sendAll = () => {
    for (const send of sends) send()
  }
  stream = createRequestStream({
    path: '/sse',
    events,
    reconnectSpreadMs: 0,
    ...(options as object),
    run: ({ send, signal }) =>
      new Promise((_, reject) => {
        const sendNote = (): void => void send('note', 'x')
        sends.add(sendNote)
        signal.addEventListener('abort', () => {
          sends.delete(sendNote)
          aborted += 1
          reject(signal.reason as Error)
        })
      }),
  })
}

function open(grantEndsAtMs?: number): FakeSink {
  const admission = stream.admit({
    method: 'GET',
    query: new URLSearchParams(),
    accept: undefined,
    lastEventId: undefined,
    grantEndsAtMs,
  })
  if (admission.kind !== 'stream') throw new Error('refused')
  const sink = new FakeSink()
  admission.join(sink)
  sink.takeBlocks()
  return sink
}

describe('silence', () => {
  test('is broken by a comment with the time, as often as it lasts', async () => {
    create({ keepAliveMs: 1600 })
    const sink = open()
    await vi.advanceTimersByTimeAsync(1499)
    expect(sink.takeBlocks()).toEqual([])
    await vi.advanceTimersByTimeAsync(101)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([': keep-alive 2026-01-01T00:00:01.600Z'])
    await vi.advanceTimersByTimeAsync(4800)
    expect(sink.takeBlocks()).toHaveLength(3)
    sink.leave()
  })

  test('is counted from the last event on', async () => {
    create({ keepAliveMs: 1600 })
    const sink = open()
    for (let n = 0; n < 3; n += 1) {
      await vi.advanceTimersByTimeAsync(1000)
      sendAll()
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(sink.takeBlocks().map(({ event }) => event)).toEqual(['note', 'note', 'note'])
    await vi.advanceTimersByTimeAsync(1600)
    expect(sink.takeBlocks()).toHaveLength(1)
    sink.leave()
  })

  test('is broken for streams that began at about one time in one look', async () => {
    create({ keepAliveMs: 1600 })
    const first = open()
    await vi.advanceTimersByTimeAsync(50)
    const second = open()
    await vi.advanceTimersByTimeAsync(1550)
    expect([first.takeBlocks().length, second.takeBlocks().length]).toEqual([1, 1])
    first.leave()
    second.leave()
  })

  test('is kept towards a client that takes nothing, and broken once it does again', async () => {
    create({ keepAliveMs: 1000, stallTimeoutMs: 0 })
    const sink = open()
    sink.isFull = true
    sendAll()
    await vi.advanceTimersByTimeAsync(1)
    expect(sink.takeBlocks()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(sink.takeBlocks()).toEqual([])
    sink.drain()
    await vi.advanceTimersByTimeAsync(1001)
    expect(sink.takeBlocks()).toHaveLength(1)
    sink.leave()
  })

  test('of any length is kept where keep-alives are off', async () => {
    create({ keepAliveMs: 0 })
    const sink = open()
    expect(vi.getTimerCount()).toBe(0)
    sink.leave()
  })
})

describe('what takes too long', () => {
  test('a client that takes nothing is dropped, one that takes a little is not', async () => {
    create({ keepAliveMs: 0, stallTimeoutMs: 4000 })
    const stalled = open()
    const slow = open()
    stalled.isFull = slow.isFull = true
    sendAll()
    for (let second = 0; second < 10; second += 1) {
      slow.pendingBytes -= 1
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(stalled.ending).toBe('destroyed')
    expect(slow.ending).toBeUndefined()
    expect(aborted).toBe(1)
    slow.leave()
  })

  test('a stream too old ends, and its client comes back', async () => {
    create({ maxAgeMs: 10_000 })
    const sink = open()
    await vi.advanceTimersByTimeAsync(8999)
    expect(sink.ending).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1002)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([
      'retry: 1000\nevent: closing\ndata: {"reason":"expired","reconnect":true}',
    ])
    expect(aborted).toBe(1)
  })

  test('a stream whose grant has ended ends, and its client comes back', async () => {
    create({ maxAgeMs: 100_000 })
    const sink = open(Date.now() + 10_000)
    await vi.advanceTimersByTimeAsync(7999)
    expect(sink.ending).toBeUndefined()
    await vi.advanceTimersByTimeAsync(2002)
    expect(sink.takeBlocks().map(({ text }) => text)).toEqual([
      'retry: 1000\nevent: closing\ndata: {"reason":"expired","reconnect":true}',
    ])
    expect(aborted).toBe(1)
  })

  test('a client that does not leave is dropped', async () => {
    create({ closeTimeoutMs: 500 })
    const sink = open()
    const closed = stream.close()
    await vi.advanceTimersByTimeAsync(499)
    expect(sink.ending).toBe('closed')
    await vi.advanceTimersByTimeAsync(1)
    expect(sink.ending).toBe('destroyed')
    await closed
  })

  test('code that does not heed its signal is waited for no longer, nor counted', async () => {
    stream = createRequestStream({
      path: '/sse',
      events,
      maxConcurrent: 1,
      closeTimeoutMs: 500,
      run: () => new Promise(() => {}),
    })
    open().leave()
    expect(() => open()).toThrow('refused')
    await vi.advanceTimersByTimeAsync(500)
    open().leave()
    await vi.advanceTimersByTimeAsync(500)
  })
})
