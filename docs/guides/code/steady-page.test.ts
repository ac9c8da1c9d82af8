import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createHub } from 'windhover'
import { createHandler } from 'windhover/http/node'

import { createBrowserTest } from '../../../packages/windhover-server/test/support/browser.ts'

const html = readFileSync(join(import.meta.dirname, 'steady-page.html'), 'utf8')
const operations = readFileSync(join(import.meta.dirname, '../../operations/behind-a-proxy.md'), 'utf8')
const browserTest = createBrowserTest('the page that opens another EventSource')

test('the page about proxies shows the script as it is', () => {
  const [, block = ''] = /^```html\n(.*?)^```$/ms.exec(operations)!
  expect(html.endsWith(block) && block !== '').toBe(true)
})

browserTest('a page goes on after EventSource has given up', async (open) => {
  const hub = createHub()
  const handle = createHandler(hub, { path: '/sse/broadcast' })
  const connections = new Set<Socket>()
  let isAway = false
  const server = createServer((request, response) => {
    if (request.url === '/') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)
    if (request.url === '/favicon.ico') return void response.writeHead(204).end()
    if (!isAway) return handle(request, response)
    // As a proxy does in front of a server that is away, once.
    isAway = false
    response.writeHead(503).end()
  })
  server.on('connection', (socket: Socket) => connections.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    await hub.close()
    server.closeAllConnections()
    server.close()
  })
  const { page } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const item = (text: string): Promise<void> => page.getByRole('listitem').getByText(text, { exact: true }).waitFor()
  await page.waitForResponse(/broadcast/)
  await hub.publish('price', 1)
  await item('1')
  isAway = true
  for (const connection of connections) connection.destroy()
  await page.waitForResponse((response) => response.status() === 503)
  await hub.publish('price', 2)
  await item('2')
  await hub.publish('price', 3)
  await item('3')
  expect(await page.getByRole('listitem').allTextContents()).toEqual(['1', '2', '3'])
})
