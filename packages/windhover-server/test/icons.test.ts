import fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'

import { windhoverPlugin } from '../src/index.ts'
import { useServer } from './support/start-server.ts'

const server = useServer()

test('browsers that ask for /favicon.ico get one', async () => {
  const response = await fetch(`${server.url}/favicon.ico`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/x-icon'])
  // An icon file of two images.
  expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 6)]).toEqual([0, 0, 1, 0, 2, 0])
})

test.each(['/', '/swagger', '/redoc', '/scalar', '/asyncapi', '/docs/swagger'])(
  '%s names an icon that is there',
  async (path) => {
    const { url } = server
    const html = await (await fetch(url + path)).text()
    const [, href = ''] = /<link rel="icon"[^>]* href="([^"]+)"/.exec(html) ?? []
    const response = await fetch(new URL(href, url + path))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml'])
  },
)

test('in an app of someone else, the icon is theirs', async () => {
  const app = fastify()
  onTestFinished(() => app.close())
  await app.register(windhoverPlugin, { drainMs: 0 })
  app.get('/favicon.ico', () => 'theirs')
  expect((await app.inject('/favicon.ico')).body).toBe('theirs')
})
