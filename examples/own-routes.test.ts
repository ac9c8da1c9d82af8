import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openStream } from 'windhover/testing'

let server: (typeof import('./own-routes.ts'))['server']
let url: string

beforeAll(async () => {
  vi.stubEnv('PORT', '0')
  ;({ server } = await import('./own-routes.ts'))
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

const post = (body: object): Promise<Response> =>
  fetch(`${url}/orders`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

test('an order is placed, told to the readers and listed', async () => {
  const stream = await openStream(`${url}/sse/broadcast/order`)
  await stream.next('connected')
  const placed = await post({ item: 'tea' })
  const order = { id: 1, item: 'tea', count: 1 }
  expect([placed.status, await placed.json()]).toEqual([201, order])
  expect((await stream.next('order')).data).toEqual(order)
  expect(await (await fetch(`${url}/orders?item=tea&limit=5`)).json()).toEqual([order])
  expect(await (await fetch(`${url}/orders?item=milk`)).json()).toEqual([])
  expect((await post({ item: 'coffee' })).status).toBe(409)
  const refused = await post({ item: '', count: 0 })
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { issues: [{ path: ['body', 'item'] }, { path: ['body', 'count'] }] },
  ])
  await stream.close()
})

test('the list has the position after which a stream has the orders that are placed later', async () => {
  const listed = await fetch(`${url}/orders`)
  const known = (await listed.json()) as { id: number }[]
  const placed = (await (await post({ item: 'mate' })).json()) as { id: number }
  expect(known.map(({ id }) => id)).not.toContain(placed.id)
  const stream = await openStream(`${url}/sse/broadcast/order`, {
    lastEventId: listed.headers.get('Windhover-Position')!,
  })
  expect((await stream.next('connected')).data).toMatchObject({ resumed: true })
  expect((await stream.next('order')).data).toEqual(placed)
  await stream.close()
})

test('the documents share the component of the event', () => {
  const { paths, components } = server.openApiDocument('3.2') as unknown as {
    paths: Record<string, object>
    components: { schemas: object }
  }
  expect(Object.keys(paths['/orders']!)).toEqual(['post', 'get'])
  expect(Object.keys(components.schemas).filter((name) => name.startsWith('Order'))).toEqual([
    'Order',
    'OrderStreamEvent',
  ])
})

test('has at most 60 lines', () => {
  expect(readFileSync(new URL('own-routes.ts', import.meta.url), 'utf8').split('\n').length).toBeLessThanOrEqual(61)
})
