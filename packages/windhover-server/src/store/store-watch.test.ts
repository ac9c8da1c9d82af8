import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest'
import type { RefusalReason } from 'windhover/adapter'

import type { Facts } from './store-facts.ts'
import { StoreWatch, type WatchedFacts } from './store-watch.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** A watch, with what it logs and the hub that it looks at. */
function setUp() {
  const lines: string[] = []
  const hub = { refusal: undefined as RefusalReason | undefined, refusalFor: () => hub.refusal }
  const write = (details: unknown, text?: string): void => void lines.push(text ?? String(details))
  const facts: { shown?: Facts; risk?: string; ask: Mock<() => Promise<void>> } = { ask: vi.fn(async () => {}) }
  const watch = new StoreWatch({ info: write, warn: write }, facts as WatchedFacts, () => Date.now())
  watch.watch(hub)
  return { hub, lines, watch, facts }
}

const away = 'the store cannot be reached: readers are refused for now, until it is there'
const awayLater = 'the store cannot be reached: readers stay, and publishes are refused, until it is there'

describe('StoreWatch', () => {
  test('is not well before the first state is known', () => {
    const { hub, watch } = setUp()
    hub.refusal = 'store'
    expect(watch.check()).toEqual({ ok: false, detail: 'the store has not told its state yet' })
    hub.refusal = undefined
    expect(watch.check()).toEqual({ ok: true })
  })

  test('a store that is away is told of once a minute, until it is back', () => {
    const { hub, lines, watch } = setUp()
    hub.refusal = 'store'
    watch.onStoreState('waiting', { reason: 'no route' })
    watch.onStoreState('waiting', { reason: 'no name' })
    expect(lines).toEqual([away])
    expect(watch.check()).toEqual({ ok: false, detail: 'the store cannot be reached: no name' })
    vi.advanceTimersByTime(120_000)
    expect(lines).toEqual([away, away, away])
    hub.refusal = undefined
    watch.onStoreState('ready', {})
    expect(lines.at(-1)).toBe('the store can be reached again')
    expect(watch.check()).toEqual({ ok: true })
  })

  test('a store that goes away later keeps its readers, and its age is told', () => {
    const { lines, watch } = setUp()
    // The hub has told nothing: its store was there from the first moment on, and nobody has asked.
    watch.onStoreState('waiting', {})
    vi.advanceTimersByTime(1_500)
    expect(lines).toEqual([awayLater])
    expect(watch.check()).toEqual({ ok: false, detail: 'the store cannot be reached', ageMs: 1_500 })
    watch.stop()
  })

  test('a store that is away when its hub has all of it says so in its next line', () => {
    const { hub, lines, watch } = setUp()
    hub.refusal = 'store'
    watch.onStoreState('waiting', {})
    hub.refusal = undefined
    vi.advanceTimersByTime(60_000)
    expect(lines).toEqual([away, awayLater])
    watch.stop()
  })

  test('a start waits until readers are taken, the store is away, or 5 s', async () => {
    const never = new Promise<void>(() => {})
    await setUp().watch.settled({ ready: () => Promise.resolve() })
    await setUp().watch.settled({ ready: () => Promise.reject(new Error('broken')) })
    const { watch } = setUp()
    const away = watch.settled({ ready: () => never })
    watch.onStoreState('waiting', {})
    await away
    watch.stop()
    const late = setUp().watch.settled({ ready: () => never })
    vi.advanceTimersByTime(5_000)
    await late
  })

  test('a reason that somebody can set right is told at once and to all, and one of the system is not', () => {
    const { hub, lines, watch } = setUp()
    hub.refusal = 'store'
    watch.onStoreState('waiting', { reason: 'connect ECONNREFUSED 10.0.0.1:6379' })
    expect(watch.check()).toEqual({ ok: false, detail: 'the store cannot be reached' })
    const reason = 'maxmemory-policy of Redis is allkeys-lru: set it to noeviction'
    vi.advanceTimersByTime(5_000)
    watch.onStoreState('waiting', { reason })
    expect(lines).toEqual([away, away])
    expect(watch.check()).toEqual({ ok: false, detail: `the store cannot be reached: ${reason}` })
    vi.advanceTimersByTime(60_000)
    expect(lines).toHaveLength(3)
    hub.refusal = undefined
    watch.onStoreState('ready', {})
    expect(watch.check()).toEqual({ ok: true })
  })

  test('what a store says of itself is shown while it is well, and asked when it comes back', () => {
    const { facts, watch } = setUp()
    Object.assign(facts, { shown: { role: 'master' }, risk: 'a restart loses all' })
    expect(watch.check()).toEqual({ ok: true, detail: 'a restart loses all', facts: { role: 'master' } })
    watch.onStoreState('waiting', {})
    expect(watch.check()).toMatchObject({ ok: false, detail: 'the store cannot be reached' })
    expect(facts.ask).not.toHaveBeenCalled()
    watch.onStoreState('ready', {})
    expect(facts.ask).toHaveBeenCalledOnce()
  })

  test('a loss is told', () => {
    const { lines, watch } = setUp()
    watch.onStoreState('ready', { reason: 'a new epoch began: the directory is a copy' })
    expect(lines).toEqual(['the store tells of a loss'])
  })
})
