import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { type Facts, StoreFacts } from './store-facts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** Facts of a store, with what it says and what is logged of it. */
function setUp(said: Facts) {
  const lines: string[] = []
  const store = { said, describe: vi.fn(async (): Promise<Facts> => ({ ...store.said })) }
  const write = (details: unknown, text?: string): void => void lines.push(text ?? String(details))
  return { store, lines, facts: new StoreFacts(store, { info: write, warn: write }) }
}

test('what a store says is logged at the start, and again what changes', async () => {
  const { store, lines, facts } = setUp({ version: '7.0.15', role: 'master', appendfsync: 'always' })
  facts.start()
  await vi.advanceTimersByTimeAsync(0)
  expect(lines).toEqual(['the store tells of itself: version 7.0.15, role master, appendfsync always'])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(lines).toHaveLength(1)
  store.said = { version: '7.0.15', role: 'slave' }
  await vi.advanceTimersByTimeAsync(10_000)
  expect(lines.slice(1)).toEqual(['the store has changed: role slave, appendfsync unknown'])
  expect(facts.shown).toEqual({ role: 'slave' })
  facts.stop()
})

test('a risk is a warning, once, and no fact', async () => {
  const { store, lines, facts } = setUp({ role: 'master', risk: 'a restart loses all' })
  await facts.ask()
  await facts.ask()
  expect(lines.slice(1)).toEqual(['the store is at risk: a restart loses all'])
  expect([facts.risk, facts.shown]).toEqual(['a restart loses all', { role: 'master' }])
  store.said = { role: 'master' }
  await facts.ask()
  expect([facts.risk, lines.length]).toEqual([undefined, 2])
})

test('a store that is away keeps what it said, and one that says nothing is not shown', async () => {
  const { store, facts } = setUp({ role: 'master' })
  await facts.ask()
  store.describe.mockRejectedValueOnce(new Error('away'))
  await facts.ask()
  expect(facts.shown).toEqual({ role: 'master' })
  const silent = new StoreFacts({}, { info: vi.fn(), warn: vi.fn() })
  await silent.ask()
  expect(silent.shown).toBeUndefined()
})

test('one question at a time', async () => {
  const { store, facts } = setUp({})
  await Promise.all([facts.ask(), facts.ask()])
  expect(store.describe).toHaveBeenCalledOnce()
})
