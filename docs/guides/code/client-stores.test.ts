import { expect, test } from 'vitest'
import { createEventStore } from 'windhover/client'
import { createTestClient } from 'windhover/client/testing'

import { feedQuery, fromStore, syncRows, toReadable } from './client-stores.ts'
import { events } from './progress-client.ts'

const at = (percent: number) => ({ taskId: 'import', percent })

test('the newest event is a store of Svelte and an observable', async () => {
  const client = createTestClient(events)
  const store = createEventStore(client.stream('/sse/broadcast'), 'progress', at(0))
  const [shown, next]: number[][] = [[], []]
  const off = toReadable(store).subscribe(({ data }) => shown!.push(data.percent))
  const { unsubscribe } = fromStore(store).subscribe({ next: ({ data }) => void next!.push(data.percent) })
  await client.emit('progress', at(10))
  expect([shown!.at(0), shown!.at(-1), next!.at(0), next!.at(-1)]).toEqual([0, 10, 0, 10])
  off()
  unsubscribe()
  await client.emit('progress', at(20))
  expect([shown!.at(-1), next!.at(-1)]).toEqual([10, 10])
})

test('a query has the newest event, and is queried again after a gap', async () => {
  const client = createTestClient(events)
  const calls: unknown[] = []
  const queries = {
    setQueryData: (key: readonly unknown[], value: unknown) => void calls.push([key, value]),
    invalidateQueries: ({ queryKey }: { readonly queryKey: readonly unknown[] }) => calls.push(['again', queryKey]),
  }
  const off = feedQuery(queries, ['progress'], client.stream('/sse/broadcast'), 'progress')
  await client.emit('progress', at(10))
  await client.gap()
  expect(calls).toEqual([
    [['progress'], at(10)],
    ['again', ['progress']],
  ])
  off()
})

test('a collection has one commit for events that came together', async () => {
  const client = createTestClient(events)
  const calls: unknown[] = []
  const off = syncRows(client.stream('/sse/broadcast'), 'progress', ({ taskId }) => taskId, {
    begin: () => void calls.push('begin'),
    write: ({ type, value }) => void calls.push([type, value.percent]),
    commit: () => void calls.push('commit'),
    markReady: () => void calls.push('ready'),
  })
  await client.emit('progress', at(1))
  await client.drop()
  await client.emit('progress', at(2))
  await client.emit('progress', at(3))
  client.wake()
  await client.emit('note', { text: 'all of them' })
  expect(calls).toEqual(['ready', 'begin', ['insert', 1], 'commit', 'begin', ['update', 2], ['update', 3], 'commit'])
  off()
})
