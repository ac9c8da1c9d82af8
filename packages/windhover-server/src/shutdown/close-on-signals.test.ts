import { EventEmitter } from 'node:events'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { closeOnSignals } from './close-on-signals.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

function setUp(close: () => Promise<void>) {
  const owner = Object.assign(new EventEmitter(), { exit: vi.fn<(code: number) => void>() })
  const logger = { info: vi.fn(), error: vi.fn(), fatal: vi.fn() }
  const closing = vi.fn(close)
  const uninstall = closeOnSignals({ close: closing, logger, timeoutMs: 5000, process: owner })
  return { owner, logger, closing, uninstall }
}

const never = (): Promise<void> => new Promise(() => {})

describe('closeOnSignals', () => {
  test.each(['SIGINT', 'SIGTERM'])('%s closes, then exits with 0', async (signal) => {
    let finish = (): void => {}
    const { owner, closing } = setUp(() => new Promise((resolve) => (finish = resolve)))
    owner.emit(signal, signal)
    expect(closing).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(4999)
    expect(owner.exit).not.toHaveBeenCalled()
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(owner.exit.mock.calls).toEqual([[0]])
  })

  test('exits with 1 when closing lasts too long', async () => {
    const { owner, logger } = setUp(never)
    owner.emit('SIGTERM', 'SIGTERM')
    await vi.advanceTimersByTimeAsync(5000)
    expect(owner.exit.mock.calls).toEqual([[1]])
    expect(logger.error).toHaveBeenCalledWith('not closed after 5000 ms, ending')
  })

  test('exits with 1 when closing fails', async () => {
    const error = new Error('stuck')
    const { owner, logger } = setUp(() => Promise.reject(error))
    owner.emit('SIGTERM', 'SIGTERM')
    await vi.advanceTimersByTimeAsync(0)
    expect(owner.exit.mock.calls).toEqual([[1]])
    expect(logger.fatal).toHaveBeenCalledWith({ err: error }, 'closing failed')
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('a second %s exits at once with %i', async (signal, code) => {
    const { owner } = setUp(never)
    owner.emit(signal, signal)
    await vi.advanceTimersByTimeAsync(300)
    owner.emit(signal, signal)
    expect(owner.exit.mock.calls).toEqual([[code]])
    await vi.advanceTimersByTimeAsync(5000)
  })

  test('another signal exits at once, however soon it comes', async () => {
    const { owner } = setUp(never)
    owner.emit('SIGINT', 'SIGINT')
    owner.emit('SIGTERM', 'SIGTERM')
    expect(owner.exit.mock.calls).toEqual([[143]])
    await vi.advanceTimersByTimeAsync(5000)
  })

  test('the echo of a signal, as npm sends it, is not a second one', async () => {
    const { owner, closing } = setUp(never)
    owner.emit('SIGINT', 'SIGINT')
    await vi.advanceTimersByTimeAsync(100)
    owner.emit('SIGINT', 'SIGINT')
    expect(owner.exit).not.toHaveBeenCalled()
    expect(closing).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(5000)
  })

  test.each(['uncaughtException', 'unhandledRejection'])('%s is logged, closes and exits with 1', async (event) => {
    const error = new Error('oops')
    const { owner, logger, closing } = setUp(() => Promise.resolve())
    owner.emit(event, error)
    expect(logger.fatal).toHaveBeenCalledWith({ err: error }, 'an error that nothing caught')
    expect(closing).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(0)
    expect(owner.exit.mock.calls).toEqual([[1]])
  })

  test('an error while closing exits with 1 at once', async () => {
    const { owner } = setUp(never)
    owner.emit('SIGINT', 'SIGINT')
    owner.emit('uncaughtException', new Error('oops'))
    expect(owner.exit.mock.calls).toEqual([[1]])
    await vi.advanceTimersByTimeAsync(5000)
  })

  test('takes its handlers away again', () => {
    const { owner, uninstall } = setUp(never)
    uninstall()
    expect(owner.eventNames()).toEqual([])
  })
})
