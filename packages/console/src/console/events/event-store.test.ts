import { describe, expect, it, vi } from 'vitest'

import { createEventStore, type EventStore } from './event-store.ts'

const shown = ({ rows }: EventStore): string[] =>
  Array.from({ length: rows.length }, (_, index) => rows.at(index)!.data)

function fill(store: EventStore, ...data: string[]): void {
  for (const text of data) store.append({ name: 'note', id: undefined, data: text })
}

describe('createEventStore', () => {
  it('keeps the newest events and says how many had to go', () => {
    const store = createEventStore({ maxEvents: 3 })
    fill(store, 'a', 'b', 'c', 'd', 'e')
    expect(shown(store)).toEqual(['c', 'd', 'e'])
    expect(store).toMatchObject({ received: 5, dropped: 2, kept: 3 })
    expect(store.rows.at(0)?.number).toBe(3)
  })

  it('is bounded by characters too, but keeps the newest event whatever its size', () => {
    const store = createEventStore({ maxChars: 10 })
    fill(store, 'aaaa', 'bbbb', 'cccc')
    expect(shown(store)).toEqual(['bbbb', 'cccc'])
    fill(store, 'd'.repeat(50))
    expect(store).toMatchObject({ kept: 1, dropped: 3 })
  })

  it("does not count the protocol's own events as received", () => {
    const store = createEventStore()
    store.append({ name: 'connected', id: 'e.1', data: '{}' })
    fill(store, 'a')
    expect(store).toMatchObject({ received: 1, kept: 2 })
  })

  it('shows what has the text in its data, name or id, now and later, in any case', () => {
    const store = createEventStore({ maxEvents: 4 })
    fill(store, 'old Apple', 'pear')
    store.filter(' APPLE ')
    expect(shown(store)).toEqual(['old Apple'])
    store.append({ name: 'apple', id: undefined, data: '1' })
    store.append({ name: 'note', id: 'e.3.apple', data: '2' })
    fill(store, 'plum')
    expect(shown(store)).toEqual(['1', '2'])
    store.filter('')
    expect(shown(store)).toEqual(['pear', '1', '2', 'plum'])
  })

  it('holds still while paused, even when what is shown is dropped', () => {
    const store = createEventStore({ maxEvents: 2 })
    fill(store, 'a1', 'b1')
    store.pause()
    fill(store, 'a2', 'b2', 'a3')
    expect(shown(store)).toEqual(['a1', 'b1'])
    expect(store).toMatchObject({ paused: true, waiting: 3 })
    store.filter('a')
    expect(shown(store)).toEqual(['a1'])
    expect(store.waiting).toBe(1)
    store.filter('')
    store.resume()
    expect(shown(store)).toEqual(['b2', 'a3'])
    expect(store).toMatchObject({ paused: false, waiting: 0 })
  })

  it('forgets everything when cleared, paused or not', () => {
    const store = createEventStore()
    fill(store, 'a')
    store.pause()
    store.clear()
    expect(store).toMatchObject({ received: 0, dropped: 0, kept: 0, waiting: 0 })
    expect(shown(store)).toEqual([])
    fill(store, 'b')
    expect(store.waiting).toBe(1)
    store.resume()
    expect(shown(store)).toEqual(['b'])
  })

  it('tells of each change until told not to', () => {
    const store = createEventStore()
    const listener = vi.fn<() => void>()
    const unsubscribe = store.subscribe(listener)
    fill(store, 'a', 'b')
    expect(listener).toHaveBeenCalledTimes(2)
    unsubscribe()
    fill(store, 'c')
    expect(listener).toHaveBeenCalledTimes(2)
  })
})
