import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'

import type {} from '../../../windhover/test/client/pages/react-page.ts'
import { bundleFile } from '../../../windhover/test/support/bundle.ts'
import { createBrowserTest, type OpenPage } from '../support/browser.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the hooks of React')

let program: string

beforeAll(async () => {
  program = (await bundleFile('test/client/pages/react-page.ts', { format: 'iife' })).code
})

/** Starts a server, and a page with React on it. */
async function begin(open: OpenPage) {
  const { server, url } = await startServer()
  const { page, troubles } = await open(`${url}/healthz`)
  const requests: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/sse/')) requests.push(search)
  })
  await page.evaluate(program)
  return { hub: server.hub, page, troubles, requests }
}

async function waitForText(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`, { hasText: new RegExp(`^${text}$`) }).waitFor()
}

browserTest('StrictMode, two components and a change of route need one connection', async (open) => {
  const { hub, page, troubles, requests } = await begin(open)
  await page.evaluate(() => globalThis.reactPage.showBoth('a'))
  await waitForText(page, 'newest', 'open: none')
  await hub.publish('n', 1, { channel: 'a' })
  await waitForText(page, 'newest', 'open: 1')
  await waitForText(page, 'list', '1')
  // Another page of the site with the same stream, and one with none, for less than it lingers.
  await page.evaluate(() => globalThis.reactPage.showList('a'))
  await page.evaluate(() => {
    globalThis.reactPage.unmount()
    globalThis.reactPage.showNewest('a')
  })
  await waitForText(page, 'newest', 'open: none')
  await hub.publish('n', 2, { channel: 'a' })
  await waitForText(page, 'newest', 'open: 2')
  expect(requests).toEqual(['?meta=1&channel=a'])
  expect(hub.connectedCount()).toBe(1)
  await page.evaluate(() => globalThis.reactPage.unmount())
  await expect.poll(() => hub.connectedCount()).toBe(0)
  expect(requests).toHaveLength(1)
  expect(troubles).toEqual([])
})

browserTest('another room is another stream, and the old one is let go', async (open) => {
  const { hub, page, requests } = await begin(open)
  await page.evaluate(() => globalThis.reactPage.showNewest('a'))
  await waitForText(page, 'newest', 'open: none')
  await hub.publish('n', 1, { channel: 'a' })
  await waitForText(page, 'newest', 'open: 1')
  await page.evaluate(() => globalThis.reactPage.showNewest('b'))
  await waitForText(page, 'newest', 'open: none')
  await hub.publish('n', 2, { channel: 'a' })
  await hub.publish('n', 3, { channel: 'b' })
  await waitForText(page, 'newest', 'open: 3')
  await expect.poll(() => hub.connectedCount()).toBe(1)
  expect(requests).toEqual(['?meta=1&channel=a', '?meta=1&channel=b'])
})

browserTest('another event of the same stream keeps the connection, and shows nothing of the old one', async (open) => {
  const { hub, page, requests } = await begin(open)
  await page.evaluate(() => globalThis.reactPage.showNamed('a'))
  await waitForText(page, 'live', 'open')
  await hub.publish('a', 1)
  await waitForText(page, 'named', 'a: 1')
  await page.evaluate(() => globalThis.reactPage.showNamed('b'))
  await waitForText(page, 'named', 'b: undefined')
  await hub.publish('b', 2)
  await waitForText(page, 'named', 'b: 2')
  expect(requests).toHaveLength(1)
})

browserTest('100 events in one write are one render', async (open) => {
  const { page } = await begin(open)
  await page.evaluate(() => globalThis.reactPage.showTest())
  await waitForText(page, 'newest', 'connecting: none|open: none')
  await page.evaluate(async () => {
    const { testClient } = globalThis.reactPage
    await testClient.emit('n', 0, { channel: 'a' })
    await testClient.drop()
  })
  await waitForText(page, 'newest', 'waiting: 0')
  await page.evaluate(async () => {
    const { testClient, told } = globalThis.reactPage
    for (let n = 1; n <= 100; n += 1) await testClient.emit('n', n, { channel: 'a' })
    told.renders = 0
    testClient.wake()
  })
  await waitForText(page, 'newest', 'open: 100')
  await waitForText(page, 'list', '98 99 100')
  // One for `connecting`, one for what came, and StrictMode renders each twice.
  expect(await page.evaluate(() => globalThis.reactPage.told.renders)).toBeLessThanOrEqual(4)
  await page.evaluate(() => globalThis.reactPage.testClient.gap())
  await waitForText(page, 'list', '98 99 100 \\(evicted\\)')
})

browserTest('a page takes over what a server rendered', async (open) => {
  const { hub, page, troubles } = await begin(open)
  await page.evaluate(() => globalThis.reactPage.hydrate('<output id="newest">idle: none</output>'))
  await waitForText(page, 'newest', 'open: none')
  await hub.publish('n', 1, { channel: 'a' })
  await waitForText(page, 'newest', 'open: 1')
  expect(troubles).toEqual([])
})

browserTest('Suspense waits for a state, and subscribes to it', async (open) => {
  const { page } = await begin(open)
  await page.evaluate(() => globalThis.reactPage.showFollowed())
  await waitForText(page, 'state', 'loading')
  await page.evaluate(() => globalThis.reactPage.follow.set({ status: 'loading' }))
  await waitForText(page, 'state', 'loading')
  await page.evaluate(() => globalThis.reactPage.follow.set({ state: 'first', status: 'live' }))
  await waitForText(page, 'state', 'FIRST')
  await page.evaluate(() => globalThis.reactPage.follow.set({ stale: true }))
  await waitForText(page, 'state', 'FIRST \\(stale\\)')
  await page.evaluate(() => globalThis.reactPage.unmount())
  await page.waitForFunction(() => globalThis.reactPage.follow.subscribers === 0)
})
