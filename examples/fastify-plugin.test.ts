import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openStream } from 'windhover/testing'

let app: (typeof import('./fastify-plugin.ts'))['app']
let url: string
const headers = { 'X-Key': 'secret' }

beforeAll(async () => {
  vi.stubEnv('PORT', '0')
  ;({ app } = await import('./fastify-plugin.ts'))
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
})

afterAll(() => app.close())

test('a price that is set reaches the readers', async () => {
  const stream = await openStream(`${url}/live/sse/broadcast/price`, { headers })
  await stream.next('connected')
  const put = (cents: unknown): Promise<Response> =>
    fetch(`${url}/prices/tea`, {
      method: 'PUT',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ cents }),
    })
  expect(await (await put(250)).json()).toEqual({ sku: 'tea', cents: 250 })
  expect((await stream.next('price')).data).toEqual({ sku: 'tea', cents: 250 })
  const refused = await put(-1)
  expect([refused.status, await refused.json()]).toMatchObject([422, { issues: [{ path: ['body', 'cents'] }] }])
  await stream.close()
})

test('the hook refuses who has no key, and CORS headers are sent with streams', async () => {
  const refused = await openStream(`${url}/live/sse/broadcast`)
  expect([refused.status, JSON.parse(refused.body)]).toEqual([401, { error: 'say who you are' }])
  const stream = await openStream(`${url}/live/sse/broadcast`, {
    headers: { ...headers, Origin: 'https://shop.example' },
  })
  await stream.next('connected')
  expect(stream.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  await stream.close()
})

test('the documents have the streams and the own route', async () => {
  const document = await (await fetch(`${url}/live/openapi/v3.1/openapi.json`, { headers })).json()
  expect(document).toMatchObject({ info: { title: 'Prices' }, security: [{ key: [] }] })
  expect(Object.keys((document as { paths: object }).paths)).toEqual(
    expect.arrayContaining(['/live/sse/broadcast/price', '/prices/{sku}']),
  )
})

test('has at most 60 lines', () => {
  expect(readFileSync(new URL('fastify-plugin.ts', import.meta.url), 'utf8').split('\n').length).toBeLessThanOrEqual(61)
})
