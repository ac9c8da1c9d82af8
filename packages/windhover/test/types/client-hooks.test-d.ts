import { expectTypeOf, test } from 'vitest'
import { defineEvents } from 'windhover'
import { createClient, type ClientStream, type MessageMeta } from 'windhover/client'
import { type FollowStore, useEvent, useEvents, useFollow, useStream } from 'windhover/client/react'
import { createTestClient, type TestClient } from 'windhover/client/testing'
import { useEvent as useVueEvent, useEvents as useVueEvents } from 'windhover/client/vue'
import type { ComputedRef } from 'vue'
import { z } from 'zod'

const events = defineEvents({
  progress: z.object({ percent: z.coerce.number<string>() }),
  note: z.string(),
})
interface Progress {
  readonly percent: number
}

const client = createClient<typeof events>()
const stream = client.stream('/sse/broadcast')

test('data is typed by name, and there from the beginning only with an initial value', () => {
  expectTypeOf(useEvent(stream, 'note').data).toEqualTypeOf<string | undefined>()
  expectTypeOf(useEvent(stream, 'note', { initial: '' }).data).toEqualTypeOf<string>()
  expectTypeOf(useEvent(stream, 'progress', { initial: { percent: 0 } }).data).toExtend<Progress>()
  expectTypeOf(useEvent(stream, 'note').meta).toEqualTypeOf<MessageMeta | undefined>()
  // @ts-expect-error -- no such event
  useEvent(stream, 'notes')
  // @ts-expect-error -- the initial value is data of the event
  useEvent(stream, 'note', { initial: 1 })
})

test('many are messages of the name, or a union that a switch tells apart', () => {
  expectTypeOf(useEvents(stream, 'note').items[0]!.data).toEqualTypeOf<string>()
  const all = useEvents(stream, undefined, { keep: 10 }).items[0]!
  expectTypeOf(all.name).toEqualTypeOf<'progress' | 'note'>()
  if (all.name === 'note') expectTypeOf(all.data).toEqualTypeOf<string>()
  // @ts-expect-error -- no such event
  useEvents(stream, 'notes')
})

test('a stream of a hook is typed as that of its client, also of one for tests', () => {
  expectTypeOf(useStream(client, '/sse/broadcast')).toEqualTypeOf<typeof stream>()
  const testClient = createTestClient(events)
  expectTypeOf(testClient).toEqualTypeOf<TestClient<typeof events>>()
  expectTypeOf(testClient.stream('/sse/broadcast')).toEqualTypeOf<typeof stream>()
  expectTypeOf(useStream(testClient, '/sse/broadcast')).toEqualTypeOf<typeof stream>()
  // @ts-expect-error -- no such event
  useStream(client, '/sse/broadcast', { events: ['notes'] })
})

test('Vue has a ref of each part', () => {
  const { data, status } = useVueEvent(() => stream, 'progress')
  expectTypeOf(data.value).toExtend<Progress | undefined>()
  expectTypeOf(status.value).toExtend<string>()
  expectTypeOf(useVueEvent(stream, 'note', { initial: '' }).data).toEqualTypeOf<ComputedRef<string>>()
  expectTypeOf(useVueEvents(stream, 'note').items.value[0]!.data).toEqualTypeOf<string>()
})

interface Orders {
  readonly state: readonly string[] | undefined
  readonly status: 'loading' | 'live'
  readonly stale: boolean
  readonly error?: Error
}

test('a followed state is there with suspense', () => {
  const follow = {} as FollowStore<Orders>
  expectTypeOf(useFollow(follow)).toEqualTypeOf<Orders>()
  expectTypeOf(useFollow(follow, { suspense: true }).state).toEqualTypeOf<readonly string[]>()
})

test('what a test emits is what a publisher may send', () => {
  const testClient = createTestClient(events)
  void testClient.emit('progress', { percent: '10' })
  // @ts-expect-error -- readers get a number, publishers send text
  void testClient.emit('progress', { percent: 10 })
  // @ts-expect-error -- no such event
  void testClient.emit('notes', '')
  expectTypeOf(createTestClient().stream('/x')).toExtend<ClientStream>()
})
