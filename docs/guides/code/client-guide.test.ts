import { expect, test, vi } from 'vitest'
import { createHub, positionHeader } from 'windhover'
import { createHandler } from 'windhover/http/fetch'

import { events } from './client-events.ts'
import { untilDone } from './client-loop.ts'
import { showTask } from './client-page.ts'
import { createTaskClient } from './client-token.ts'
import { followPrices } from './follow-prices.ts'
import { getPrices, hub as priceHub, setPrice } from './prices-state.ts'

const url = 'http://windhover.test'

/** Answers the requests of the client with handlers, and notes what credentials they show. */
function serve(answer: (request: Request) => Response | Promise<Response>): { readonly tokens: (string | null)[] } {
  const tokens: (string | null)[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const request = new Request(address, init)
    tokens.push(request.headers.get('authorization'))
    return answer(request)
  })
  return { tokens }
}

test('a page shows the steps of its task alone, and a loop ends with it', async () => {
  const hub = createHub({ catalog: events })
  serve(createHandler(hub, { path: '/sse/broadcast', channels: 'any' }))
  const shown: string[] = []
  const stop = showTask(url, '7', (text) => shown.push(text))
  const loop = untilDone(url, '7', new AbortController().signal)
  await expect.poll(() => hub.connectedCount()).toBe(2)
  await hub.publish('progress', { taskId: '8', percent: 1 }, { channel: 'task:8' })
  await hub.publish('progress', { taskId: '7', percent: 40 }, { channel: 'task:7' })
  await hub.publish('done', { taskId: '7' }, { channel: 'task:7' })
  await loop
  await expect.poll(() => shown).toEqual(['40 %', 'done'])
  stop()
  await expect.poll(() => hub.connectedCount()).toBe(0)
  await hub.close()
})

test('the token of the session is asked for before each request, and again after a refusal', async () => {
  const asked: boolean[] = []
  const { tokens } = serve(() =>
    tokens.length === 1
      ? Response.json({ status: 401, code: 'unauthorized' }, { status: 401 })
      : Response.json({ id: 'e.1' }),
  )
  const client = createTaskClient(url, {
    async token(force) {
      asked.push(force)
      return force ? 'new' : 'old'
    },
  })
  await client.publish('done', { taskId: '7' })
  expect(asked).toEqual([false, true])
  expect(tokens).toEqual(['Bearer old', 'Bearer new'])
})

test('prices are loaded, and then followed from their position', async () => {
  expect(positionHeader(priceHub)).toHaveProperty('Windhover-Position')
  const stream = createHandler(priceHub, { path: '/sse/broadcast' })
  serve((request) => (new URL(request.url).pathname === '/api/prices' ? getPrices() : stream(request)))
  await setPrice('tea', 300)
  const prices = followPrices(url)
  const off = prices.subscribe(() => {})
  await expect.poll(() => prices.getSnapshot()).toMatchObject({ state: { tea: 300 }, status: 'following' })
  await setPrice('tea', 320)
  await setPrice('mate', 250)
  await expect.poll(() => prices.state).toEqual({ tea: 320, mate: 250 })
  off()
  prices.close()
  await priceHub.close()
})
