import { expect, test, vi } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { createEventsStore, createEventStore } from './event-store.ts'
import { createTestClient } from './testing/create-test-client.ts'

const events = defineEvents({ progress: z.object({ percent: z.number() }), note: z.string() })
const noop = (): void => {}

function begin() {
  const client = createTestClient(events)
  return { client, stream: client.stream('/sse/broadcast') }
}

test('a store of an event holds the newest, and opens the stream while somebody subscribes', async () => {
  const { client, stream } = begin()
  const store = createEventStore(stream, 'progress', { percent: 0 })
  expect(store.getSnapshot()).toBe(store.getServerSnapshot())
  expect(store.getSnapshot()).toEqual({
    data: { percent: 0 },
    meta: undefined,
    status: 'idle',
    error: undefined,
    gap: undefined,
  })
  await client.emit('progress', { percent: 1 })
  expect(client.readers).toEqual([])
  const off = store.subscribe(noop)
  expect(store.getSnapshot().status).toBe('connecting')
  await client.emit('progress', { percent: 2 })
  await client.emit('note', 'of another name')
  expect(store.getSnapshot()).toMatchObject({ data: { percent: 2 }, meta: { id: 'test1.2' }, status: 'open' })
  expect(store.getServerSnapshot()).toMatchObject({ data: { percent: 0 }, status: 'idle' })
  off()
  off()
  await client.emit('progress', { percent: 3 })
  expect(store.getSnapshot().data).toEqual({ percent: 2 })
})

test('the snapshot is the same until something changes, and listeners hear of each change once', async () => {
  const { client, stream } = begin()
  const store = createEventStore(stream, 'progress')
  const listener = vi.fn<() => void>()
  const off = store.subscribe(listener)
  const second = store.subscribe(noop)
  await client.emit('progress', { percent: 1 })
  const before = store.getSnapshot()
  listener.mockClear()
  await client.emit('note', 'another name')
  expect(store.getSnapshot()).toBe(before)
  expect(listener).not.toHaveBeenCalled()
  await client.emit('progress', { percent: 1 })
  expect(store.getSnapshot()).not.toBe(before)
  expect(listener).toHaveBeenCalledOnce()
  off()
  await client.drop()
  expect(listener).toHaveBeenCalledOnce()
  expect(store.getSnapshot().status).toBe('waiting')
  second()
})

test('messages that come together are one change', async () => {
  const { client, stream } = begin()
  const [newest, all] = [createEventStore(stream, 'progress'), createEventsStore(stream, 'progress', { keep: 40 })]
  const [onNewest, onAll] = [vi.fn<() => void>(), vi.fn<() => void>()]
  newest.subscribe(onNewest)
  all.subscribe(onAll)
  await client.emit('note', 'opens it')
  await client.drop()
  for (let percent = 1; percent <= 100; percent += 1) await client.emit('progress', { percent })
  onNewest.mockClear()
  onAll.mockClear()
  client.wake()
  await client.emit('note', 'all were written at once')
  // It connects, is open, and has all of them.
  expect(onNewest).toHaveBeenCalledTimes(2 + 1)
  expect(onAll).toHaveBeenCalledTimes(2 + 1)
  expect(newest.getSnapshot().data).toEqual({ percent: 100 })
  expect(all.getSnapshot().items.map(({ data }) => data.percent)).toEqual(
    Array.from({ length: 40 }, (_, index) => 61 + index),
  )
})

test('a store of many has the last messages of a name, or of all', async () => {
  const { client, stream } = begin()
  const [notes, all] = [createEventsStore(stream, 'note', { keep: 2 }), createEventsStore(stream)]
  notes.subscribe(noop)
  all.subscribe(noop)
  await client.emit('note', 'a')
  await client.emit('progress', { percent: 1 })
  for (const text of ['b', 'c']) await client.emit('note', text)
  expect(notes.getSnapshot().items).toMatchObject([
    { name: 'note', data: 'b', id: 'test1.3', channel: 'broadcast' },
    { name: 'note', data: 'c', id: 'test1.4' },
  ])
  expect(all.getSnapshot().items.map(({ name, data }) => [name, data])).toEqual([
    ['note', 'a'],
    ['progress', { percent: 1 }],
    ['note', 'b'],
    ['note', 'c'],
  ])
  expect(all.getServerSnapshot().items).toEqual([])
})

test.each([0, -1, Number.NaN])('a store that keeps %s is refused', (keep) => {
  expect(() => createEventsStore(begin().stream, 'note', { keep })).toThrow(
    new RangeError(`keep: must be a number from 1 on, not ${keep}`),
  )
})

test('gaps, refusals and their errors are in the snapshot', async () => {
  const client = createTestClient(events, { onError: noop })
  const store = createEventStore(client.stream('/sse/broadcast'), 'note')
  store.subscribe(noop)
  await client.emit('note', 'a')
  await client.gap('slow')
  expect(store.getSnapshot()).toMatchObject({ data: 'a', gap: { reason: 'slow' } })
  client.refuse(403, 'forbidden')
  await client.drop()
  client.wake()
  await client.emit('note', 'b')
  expect(store.getSnapshot()).toMatchObject({ data: 'a', status: 'failed', error: { code: 'forbidden' } })
})

test('a store that nobody subscribes to knows the state of its stream', async () => {
  const { client, stream } = begin()
  const store = createEventStore(stream, 'note')
  stream.on('progress', noop)
  await client.emit('progress', { percent: 1 })
  const snapshot = store.getSnapshot()
  expect(snapshot.status).toBe('open')
  expect(store.getSnapshot()).toBe(snapshot)
})
