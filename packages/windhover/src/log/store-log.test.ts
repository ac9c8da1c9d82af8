import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Store } from '../store/store.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import { StoreLog } from './store-log.ts'

const never = <Value>(): Promise<Value> => new Promise(() => undefined)
const draft = { channel: 'c', event: 'e', data: '1' }

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

/** A log that has begun, on a store of which some calls are replaced from then on. */
async function start(
  replaced: Partial<Store>,
  options: { closeTimeoutMs?: number } = {},
): Promise<{ log: StoreLog; errors: unknown[] }> {
  const store = createFakeStore().createNode()
  const given: Store = {
    follow: (...call) => store.follow(...call),
    append: (...call) => store.append(...call),
    read: (...call) => store.read(...call),
    probe: () => store.probe(),
    close: () => store.close(),
  }
  const log = new StoreLog(given, options)
  const errors: unknown[] = []
  log.start({
    onState: () => undefined,
    onError: (error) => void errors.push(error),
    onFailure: (error) => void errors.push(error),
  })
  await log.ready()
  Object.assign(given, replaced)
  return { log, errors }
}

/** Tells whether a promise has settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let hasSettled = false
  promise.then(
    () => (hasSettled = true),
    () => (hasSettled = true),
  )
  await vi.advanceTimersByTimeAsync(0)
  return hasSettled
}

describe('closing the log of a store', () => {
  test('waits for the store to close', async () => {
    let onClosed!: () => void
    const { log, errors } = await start({ close: () => new Promise<void>((resolve) => (onClosed = resolve)) })
    const closing = log.close()
    expect(await isSettled(closing)).toBe(false)
    onClosed()
    await closing
    expect(errors).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('waits no longer than its time and a second for one that never closes', async () => {
    const { log, errors } = await start({ close: never }, { closeTimeoutMs: 500 })
    const closing = log.close()
    await vi.advanceTimersByTimeAsync(1_499)
    expect(await isSettled(closing)).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await isSettled(closing)).toBe(true)
    expect(errors).toEqual([
      expect.objectContaining({ code: 'unavailable', message: expect.stringContaining('1500 ms') }),
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('rejects the calls that the store has not answered by then, and leaves no timer', async () => {
    const { log } = await start({ append: never, probe: never, read: never })
    const { epoch } = log
    const asked = [log.append(draft), log.probe(), log.reading.read({ epoch, offset: 0 })]
    const outcomes = Promise.allSettled(asked)
    await vi.advanceTimersByTimeAsync(100)
    expect(await isSettled(outcomes)).toBe(false)
    await log.close()
    expect(await outcomes).toEqual(
      Array(3).fill({
        status: 'rejected',
        reason: expect.objectContaining({ code: 'unavailable', mayHaveHappened: true }),
      }),
    )
    expect(vi.getTimerCount()).toBe(0)
  })

  test('passes on the answers that the store gives while it closes', async () => {
    let answer!: () => void
    const { log, errors } = await start({
      append: async () => {
        await new Promise<void>((resolve) => (answer = resolve))
        return [{ position: { epoch: log.epoch, offset: 1 }, isDuplicate: false }]
      },
      close: async () => answer(),
    })
    const appended = log.append(draft)
    await vi.advanceTimersByTimeAsync(0)
    await log.close()
    expect(await appended).toEqual({ epoch: log.epoch, offset: 1 })
    expect(errors).toEqual([])
  })

  test('tells of a store that throws, and is closed', async () => {
    const { log, errors } = await start({
      close: () => {
        throw new Error('broken')
      },
    })
    await log.close()
    expect(errors).toEqual([new Error('broken')])
    expect(log.state).toBe('closed')
  })
})
