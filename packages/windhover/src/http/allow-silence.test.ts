import { expect, test, vi } from 'vitest'

import { createHub } from '../index.ts'
import { createHandler } from './fetch.ts'
import { createHandler as createHonoHandler, type HonoContext } from './hono.ts'

const path = '/events'
const request = (method = 'GET'): Request => new Request(`http://localhost${path}`, { method })

/** Serves a request as a runtime does that hands on this server; returns what the server was told. */
async function serve(one: Request, timeout: unknown = vi.fn()): Promise<unknown> {
  const hub = createHub()
  const server = { timeout }
  const response = createHandler(hub, { path })(one, server)
  await response.body?.cancel()
  const context: HonoContext = {
    req: { raw: one, param: () => ({}) },
    res: new Response(),
    env: server,
    newResponse: (body, status, headers) => new Response(body, { status, headers }),
  }
  await createHonoHandler(hub, { path })(context).body?.cancel()
  await hub.close()
  return vi.isMockFunction(timeout) ? timeout.mock.calls : undefined
}

test('on Bun, a stream may be silent for as long as its keep-alive needs, in both adapters', async () => {
  vi.stubGlobal('Bun', {})
  const stream = request()
  expect(await serve(stream)).toEqual([
    [stream, 0],
    [stream, 0],
  ])
})

test('what is no stream keeps the limit of Bun', async () => {
  vi.stubGlobal('Bun', {})
  expect(await serve(request('HEAD'))).toEqual([])
  expect(await serve(request('POST'))).toEqual([])
})

test('other runtimes are left alone', async () => {
  expect(await serve(request())).toEqual([])
})

test.each([
  undefined,
  1,
  () => {
    throw new TypeError('no request of this server')
  },
])('a stream begins although its server has %s for a limit', async (timeout) => {
  vi.stubGlobal('Bun', {})
  await serve(request(), timeout)
})
