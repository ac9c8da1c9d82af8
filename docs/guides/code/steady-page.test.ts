import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { createHub, type Hub } from 'windhover'
import { createHandler } from 'windhover/http/node'

import { createBrowserTest, type OpenPage } from '../../../packages/windhover-server/test/support/browser.ts'

const html = readFileSync(join(import.meta.dirname, 'steady-page.html'), 'utf8')
const operations = readFileSync(join(import.meta.dirname, '../../operations/behind-a-proxy.md'), 'utf8')
const browserTest = createBrowserTest('the page that opens another EventSource')

test('the page about proxies shows the script as it is', () => {
  const [, block = ''] = /^```html\n(.*?)^```$/ms.exec(operations)!
  expect(html.endsWith(block) && block !== '').toBe(true)
})

/** The server of the page, and an empty page of it. */
interface Served {
  readonly hub: Hub
  readonly page: Page
  readonly url: string
  /** Answers in place of the hub, as a proxy does in front of a server that is away. */
  answer: ((response: ServerResponse) => void) | undefined
  /** Ends all connections. */
  cut(): void
}

async function serve(open: OpenPage): Promise<Served> {
  const hub = createHub()
  const handle = createHandler(hub, { path: '/sse/broadcast' })
  const connections = new Set<Socket>()
  let served: Served | undefined
  const server = createServer((request, response) => {
    if (request.url === '/') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(html)
    if (!request.url?.startsWith('/sse/')) return void response.writeHead(200, { 'Content-Type': 'text/plain' }).end()
    if (served?.answer !== undefined) return served.answer(response)
    handle(request, response)
  })
  server.on('connection', (socket: Socket) => connections.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    await hub.close()
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { page } = await open(`${url}/empty`)
  served = { hub, page, url, answer: undefined, cut: () => connections.forEach((socket) => socket.destroy()) }
  return served
}

const refuse = (response: ServerResponse): void => void response.writeHead(503).end()

/** Has the page ask at a time when nobody answers, and publishes meanwhile. */
async function publishAway(served: Served, price: number): Promise<void> {
  served.answer = refuse
  const refused = served.page.waitForResponse((response) => response.status() === 503)
  served.cut()
  await refused
  await served.hub.publish('price', price)
  served.answer = undefined
}

const waitForItem = (page: Page, text: string): Promise<void> =>
  page.getByRole('listitem').getByText(text, { exact: true }).waitFor()

const listItems = (page: Page): Promise<string[]> => page.getByRole('listitem').allTextContents()

/** What {@link noteSources} leaves in a page. */
interface Noted {
  /** Each EventSource that the page has made. */
  readonly sources: readonly EventSource[]
  readonly isConnected: boolean
}

/** Runs in a page, before its own script. */
function noteSources(): void {
  const sources: EventSource[] = []
  class NotedSource extends EventSource {
    constructor(url: string | URL) {
      super(url)
      sources.push(this)
      this.addEventListener('connected', () => Object.assign(globalThis, { isConnected: true }))
    }
  }
  Object.assign(globalThis, { sources, isConnected: false, EventSource: NotedSource })
}

browserTest('a page goes on after EventSource has given up', async (open) => {
  const served = await serve(open)
  const { hub, page, url } = served
  await page.goto(url)
  await expect.poll(() => hub.connectedCount()).toBe(1)
  await hub.publish('price', 1)
  await waitForItem(page, '1')
  await publishAway(served, 2)
  await waitForItem(page, '2')
  await hub.publish('price', 3)
  await waitForItem(page, '3')
  expect(await listItems(page)).toEqual(['1', '2', '3'])
})

browserTest('a page that had no message yet loses none', async (open) => {
  const served = await serve(open)
  const { page, url } = served
  await page.addInitScript(noteSources)
  await page.goto(url)
  // `connected` is seen before the outage, and nothing else is.
  await page.waitForFunction(() => (globalThis as unknown as Noted).isConnected)
  await publishAway(served, 1)
  await waitForItem(page, '1')
  expect(await listItems(page)).toEqual(['1'])
})

browserTest('a page that is refused for long asks less and less often', async (open) => {
  const served = await serve(open)
  const { page, url } = served
  served.answer = refuse
  // Time passes at once, and chance is at its end.
  await page.addInitScript(() => {
    const waits: number[] = []
    const wait = globalThis.setTimeout
    Math.random = () => 1
    const noted = (run: () => void, ms: number): void => {
      waits.push(ms)
      if (waits.length < 8) wait(run, 0)
    }
    Object.assign(globalThis, { waits, setTimeout: noted })
  })
  await page.goto(url)
  await page.waitForFunction(() => (globalThis as unknown as { waits: number[] }).waits.length === 8)
  const waits = await page.evaluate(() => (globalThis as unknown as { waits: number[] }).waits)
  expect(waits).toEqual([5_000, 9_000, 17_000, 33_000, 61_000, 61_000, 61_000, 61_000])
})

browserTest('a page that is told to stay away does', async (open) => {
  const served = await serve(open)
  const { page, url } = served
  let asked = 0
  served.answer = (response) => {
    asked += 1
    if (asked > 1) return void response.writeHead(204).end()
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.end('retry: 1\nid: stop\nevent: closing\ndata: {"reason":"kicked","reconnect":false}\n\n')
  }
  await page.clock.install()
  await page.addInitScript(noteSources)
  await page.goto(url)
  await page.waitForFunction(() => (globalThis as unknown as Noted).sources[0]?.readyState === 2)
  await page.clock.runFor(120_000)
  const count = await page.evaluate(() => (globalThis as unknown as Noted).sources.length)
  expect(count).toBe(1)
})
