import { expect, onTestFinished, test, vi } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import { type Watched, watchedOf } from './watched.ts'

function start(): { readonly hub: Hub; readonly watched: Watched } {
  const hub = createHub({ keepAliveMs: 0 }) as Hub
  onTestFinished(() => hub.close())
  return { hub, watched: watchedOf(hub)! }
}

test('whoever watches is told, beside the observer, and no longer once it has stopped', () => {
  const onConnected = vi.fn()
  const hub = createHub({ keepAliveMs: 0, observer: { onConnected } })
  onTestFinished(() => hub.close())
  const [first, second] = [{ onConnected: vi.fn() }, { onConnected: vi.fn(), onDisconnected: vi.fn() }]
  const stop = watchedOf(hub)!.watch(first)
  watchedOf(hub)!.watch(second)
  const sink = new FakeSink()
  hub.join({ path: '/s', channels: ['a'], sink })
  stop()
  hub.join({ path: '/s', channels: ['a'], sink: new FakeSink() })
  sink.leave()
  expect(onConnected).toHaveBeenCalledTimes(2)
  expect(first.onConnected).toHaveBeenCalledTimes(1)
  expect(second.onConnected).toHaveBeenCalledTimes(2)
  expect(second.onDisconnected).toHaveBeenCalledTimes(1)
})

test('what a watcher throws is its own', () => {
  const { hub, watched } = start()
  watched.watch({
    onConnected() {
      throw new Error('on purpose')
    },
  })
  hub.join({ path: '/s', channels: ['a'], sink: new FakeSink() })
  expect(hub.connectedCount()).toBe(1)
})

test('messages can be looked at as they come', async () => {
  const { hub, watched } = start()
  const { head } = watched.sample(0, 10)
  await hub.publish('note', 'hello', { channel: 'room' })
  expect(watched.sample(head, 10)).toMatchObject({ each: 1, messages: [{ channel: 'room', event: 'note' }] })
})

test('channels that have readers are counted', () => {
  const { hub, watched } = start()
  expect(watched.countChannels()).toBe(0)
  hub.join({ path: '/s', channels: ['a', 'b'], sink: new FakeSink() })
  expect(watched.countChannels()).toBe(2)
})

test('all readers can be sent to where they come back to', () => {
  const { hub, watched } = start()
  const sinks = [new FakeSink(), new FakeSink()]
  for (const sink of sinks) hub.join({ path: '/s', channels: ['a'], sink })
  expect(watched.sendAllAway()).toBe(2)
  for (const sink of sinks) expect(sink.text).toMatch(/event: closing\ndata: {"reason":"shutdown","reconnect":true}/)
  expect(watched.sendAllAway()).toBe(0)
})

test('a hub of another kind cannot be looked into', () => {
  expect(watchedOf({})).toBeUndefined()
})
