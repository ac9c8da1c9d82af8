import { readdirSync } from 'node:fs'
import Fastify from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'

import { createServer, type ServerOptions, windhoverPlugin } from '../src/index.ts'
import { exchange } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { startServer } from './support/start-server.ts'

const documentationPages = ['/swagger', '/redoc', '/scalar', '/asyncapi', '/docs/swagger']
const assets = readdirSync(new URL('../dist/static/assets/', import.meta.url)).filter((name) =>
  /\.(?:js|css|svg)$/.test(name),
)

async function readPage(url: string): Promise<string> {
  return (await exchange(`${url}/`)).body
}

test.each<[ServerOptions, string]>([
  [{}, 'admin'],
  [{ console: 'admin' }, 'admin'],
  [{ console: 'watch' }, 'watch'],
])('with %j, the page is told %s', async (options, mode) => {
  const { url } = await startServer(options)
  expect(await readPage(url)).toContain(`<meta name="windhover-console" content="${mode}" />`)
})

test('pages of documents are not told', async () => {
  const { url } = await startServer()
  for (const path of documentationPages) expect((await exchange(url + path)).body).not.toContain('windhover-console')
})

describe('with off', () => {
  test('there is no page, and no hint at one', async () => {
    const { url } = await startServer({ console: 'off' })
    const answer = await exchange(`${url}/`)
    expectProblem(answer, 404)
    expect(answer.body).not.toContain('did you mean')
  })

  test('pages of documents are whole, and lead to no page that is not there', async () => {
    const { url } = await startServer({ console: 'off' })
    for (const path of documentationPages) {
      const { status, body } = await exchange(url + path)
      expect([status, /<a [^>]*href="(?:\.\.?\/)+"/.test(body)]).toEqual([200, false])
      expect(body).toContain('<span class="home">Windhover</span>')
    }
  })

  test('the files of the page are not there, and all that pages of documents load are', async () => {
    const [all, off] = [await startServer(), await startServer({ console: 'off' })]
    const pages = await Promise.all(documentationPages.map(async (path) => (await exchange(off.url + path)).body))
    const named = assets.filter((name) => pages.some((page) => page.includes(name)))
    const page = await readPage(all.url)
    const own = assets.filter((name) => page.includes(name) && !named.includes(name))
    expect([named.length > 5, own.length >= 2]).toEqual([true, true])
    for (const name of own) {
      expect((await exchange(`${all.url}/assets/${name}`)).status).toBe(200)
      expect((await exchange(`${off.url}/assets/${name}`)).status).toBe(404)
      expect((await exchange(`${off.url}/assets/${name}.br`)).status).toBe(404)
    }
    // Whatever a file of these pages names is there, too: what they load by need.
    for (const name of named) {
      const { status, body } = await exchange(`${off.url}/assets/${name}`)
      expect([name, status]).toEqual([name, 200])
      const small = await exchange(`${off.url}/assets/${name}`, { headers: { 'Accept-Encoding': 'br' } })
      expect([name, small.status]).toEqual([name, 200])
      const further = assets.filter((one) => !own.includes(one) && body.includes(one))
      for (const one of further) expect([one, (await exchange(`${off.url}/assets/${one}`)).status]).toEqual([one, 200])
    }
  })

  test('the operations of admins stay', async () => {
    const { url } = await startServer({ console: 'off' })
    expect((await exchange(`${url}/api/admin/stats`)).status).toBe(200)
  })

  test('an app with the plugin may have a page there', async () => {
    const app = Fastify({ pluginTimeout: 0 })
    onTestFinished(() => app.close())
    await app.register(windhoverPlugin, { console: 'off', drainMs: 0 })
    app.get('/', () => 'mine')
    expect((await app.inject('/')).body).toBe('mine')
    expect((await app.inject('/swagger')).statusCode).toBe(200)
  })
})

test.each<[ServerOptions['console'], number]>([
  ['off', 404],
  ['watch', 404],
  ['admin', 200],
])('with %s, /sse/admin answers %i, and the document of admins knows it accordingly', async (mode, status) => {
  const { url, server } = await startServer({ console: mode! })
  expect((await exchange(`${url}/sse/admin`, { method: 'HEAD' })).status).toBe(status)
  const { paths } = server.documents.openApi('3.2', 'admin') as unknown as { paths: object }
  expect('/sse/admin' in paths).toBe(status === 200)
})

test('the plugin tells its page, too', async () => {
  const app = Fastify({ pluginTimeout: 0 })
  onTestFinished(() => app.close())
  await app.register(windhoverPlugin, { console: 'watch', prefix: '/live', drainMs: 0 })
  expect((await app.inject('/live/')).body).toContain('<meta name="windhover-console" content="watch" />')
})

test.each([[true], ['on'], [null], ['Admin']])('%j is refused', (value) => {
  expect(() => createServer({ console: value as 'off' })).toThrow(/console: /)
})
