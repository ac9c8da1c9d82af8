import { expect, test } from 'vitest'
import { type Issue, rawText } from 'windhover'
import { z } from 'zod'

import { exchange } from './support/exchange.ts'
import { start, startServer, stopServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

interface History {
  readonly messages: readonly {
    readonly id: string
    readonly channel: string
    readonly data: string
    readonly issues: readonly Issue[] | null
  }[]
  readonly older: string | null
  readonly newer: string | null
  readonly gap: { readonly reason: string; readonly resumedAt: string } | null
}

async function list(url: string, query = ''): Promise<History> {
  const { status, headers, body } = await exchange(`${url}/api/admin/history${query}`)
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  return JSON.parse(body) as History
}

test('the history is read page by page, from the newest message or from a time on', async () => {
  const { url, server } = await startServer({ history: { maxMessages: 5 } })
  const { hub } = server
  for (let n = 1; n <= 4; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- in their order
    await hub.publish('note', { n }, { channel: n % 2 === 0 ? 'even' : 'odd', id: `n${n}`, key: 'k' })
  }
  const { epoch } = hub.position()
  const last = await list(url, '?limit=3')
  expect(last.messages.map(({ id }) => id)).toEqual([`${epoch}.2.n2`, `${epoch}.3.n3`, `${epoch}.4.n4`])
  expect([last.newer, last.gap]).toEqual([null, null])
  expect(last.messages[0]).toEqual({
    id: `${epoch}.2.n2`,
    channel: 'even',
    event: 'note',
    key: 'k',
    time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    data: '{"n":2}',
    bytes: expect.any(Number) as number,
    issues: null,
  })
  const first = await list(url, `?before=${last.older}`)
  expect([first.messages.map(({ data }) => data), first.older]).toEqual([['{"n":1}'], null])
  const odd = await list(url, '?channel=odd&from=2026-01-01T00:00:00Z&limit=1')
  expect(odd.messages.map(({ data }) => data)).toEqual(['{"n":1}'])
  expect((await list(url, `?channel=odd&from=${odd.newer}`)).messages.map(({ data }) => data)).toEqual(['{"n":3}'])
  expect((await list(url, '?event=other')).messages).toEqual([])
  expect((await list(url, '?from=2199-01-01T00:00:00Z')).messages).toEqual([])
})

test('what is not kept any more is told', async () => {
  const { url, server } = await startServer({ history: { maxMessages: 2 } })
  await Promise.all([1, 2, 3, 4].map((n) => server.hub.publish('note', n)))
  const { epoch } = server.hub.position()
  const { gap, messages } = await list(url, `?from=${epoch}.1`)
  expect(gap).toEqual({ reason: 'evicted', resumedAt: `${epoch}.2` })
  expect(messages).toHaveLength(2)
  expect((await list(url, '?from=other.1')).gap).toEqual({ reason: 'epoch', resumedAt: `${epoch}.2` })
})

test('data is checked against what its event is declared as now', async () => {
  const store = `disk:${temporaryFolder()}` as const
  const before = await start({ store, events: { other: z.object({}) }, open: true })
  const { hub } = before.server
  const good = { taskId: 't', progress: 50, status: 's', state: 'running', ts: '2026-01-01T00:00:00Z' }
  await hub.publish('progress', { ...good, progress: 'half' })
  await hub.publish('progress', rawText('half'))
  await hub.publish('progress', good)
  await hub.publish('note', 1)
  await stopServer(before.server)
  const { url } = await startServer({ store })
  const { messages } = await list(url)
  const found = messages.map(({ issues }) => issues?.map(({ path, message }) => [path.join('.'), message]) ?? null)
  expect(found).toEqual([[['progress', 'must be number']], [['', 'is not JSON']], [], null])
})
