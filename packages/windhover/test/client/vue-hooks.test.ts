import { createSSRApp, defineComponent, effectScope, h, nextTick, shallowRef } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { defineEvents } from 'windhover'
import { createTestClient } from 'windhover/client/testing'
import { useEvent, useEvents, useFollow } from 'windhover/client/vue'
import { z } from 'zod'

import { followByHand } from './pages/follow-by-hand.ts'

const events = defineEvents({ progress: z.object({ percent: z.number() }), note: z.string() })

test('a server renders the initial values, and requests nothing', async () => {
  const client = createTestClient(events)
  const follow = followByHand()
  const App = defineComponent(() => {
    const stream = client.stream('/sse/broadcast')
    const { data, status } = useEvent(stream, 'progress', { initial: { percent: 7 } })
    const { items } = useEvents(stream, 'note')
    const { state } = useFollow(follow)
    return () => h('p', `${status.value} ${data.value.percent} ${items.value.length} ${state.value}`)
  })
  expect(await renderToString(createSSRApp(App))).toBe('<p>idle 7 0 undefined</p>')
  const outside = effectScope().run(() => useEvent(client.stream('/sse/broadcast'), 'note'))
  await client.emit('note', 'nobody reads it')
  expect(outside!.data.value).toBeUndefined()
  expect(client.readers).toEqual([])
  expect(follow.subscribers).toBe(0)
})

// Outside of a component, as in a store: whether there is a page tells a browser from a server.
describe('in a scope of a page', () => {
  beforeEach(() => {
    vi.stubGlobal('document', {})
  })

  test('refs follow the stream until the scope is disposed', async () => {
    const client = createTestClient(events, { lingerMs: 0 })
    const stream = client.stream('/sse/broadcast')
    const scope = effectScope()
    const { data, meta, status, gap, error } = scope.run(() => useEvent(stream, 'progress'))!
    const { items } = scope.run(() => useEvents(stream, undefined, { keep: 2 }))!
    expect([data.value, meta.value, status.value, gap.value, error.value]).toEqual([
      undefined,
      undefined,
      'connecting',
      undefined,
      undefined,
    ])
    await client.emit('note', 'a')
    await client.emit('progress', { percent: 1 })
    await client.emit('note', 'b')
    expect([data.value, meta.value?.id, status.value]).toEqual([{ percent: 1 }, 'test1.2', 'open'])
    expect(items.value.map((item) => item.data)).toEqual([{ percent: 1 }, 'b'])
    await client.gap()
    await client.drop()
    expect([status.value, gap.value?.reason, error.value?.code]).toEqual(['waiting', 'evicted', 'network'])
    scope.stop()
    const released = new Promise<void>((resolve) => stream.onState(({ is }) => is === 'idle' && resolve()))
    await released
    client.wake()
    await client.emit('progress', { percent: 2 })
    expect(data.value).toEqual({ percent: 1 })
  })

  test('another stream or name begins anew', async () => {
    const client = createTestClient(events, { lingerMs: 0 })
    const streams = ['a', 'b'].map((room) => client.stream('/sse/broadcast', { channels: [room] }))
    const stream = shallowRef(streams[0]!)
    const name = shallowRef<'note' | 'progress'>('note')
    const scope = effectScope()
    const { data } = scope.run(() => useEvent(stream, name))!
    await client.emit('note', 'of a', { channel: 'a' })
    expect(data.value).toBe('of a')
    stream.value = streams[1]!
    await nextTick()
    expect(data.value).toBeUndefined()
    await client.emit('note', 'late', { channel: 'a' })
    await client.emit('note', 'of b', { channel: 'b' })
    expect(data.value).toBe('of b')
    name.value = 'progress'
    await nextTick()
    expect(data.value).toBeUndefined()
    await client.emit('progress', { percent: 1 }, { channel: 'b' })
    expect(data.value).toEqual({ percent: 1 })
    scope.stop()
  })

  test('a followed state is refs, its error too', () => {
    const follow = followByHand()
    const scope = effectScope()
    const { state, status, stale, error } = scope.run(() => useFollow(follow))!
    expect(follow.subscribers).toBe(1)
    follow.set({ state: 'first', status: 'live', stale: true, error: 'why' })
    expect([state.value, status.value, stale.value, error.value]).toEqual(['first', 'live', true, 'why'])
    scope.stop()
    expect(follow.subscribers).toBe(0)
  })
})
