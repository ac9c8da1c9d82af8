import { connect, type Socket } from 'node:net'

import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

import { isRedisRunnable, RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import { createBrowserTest } from '../support/browser.ts'
import { viewLink } from '../support/console-page.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { expectFits } from '../support/expect-fits.ts'
import { findViolations } from '../support/find-violations.ts'
import { type Running, startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the whole console, with three nodes')

const readers = 2_000
const channels = 200

/** Opens a stream that reads, and makes nothing of it; resolves once it has begun. */
async function read({ port }: Running, query: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.write(`GET /sse/broadcast?${query} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
  await new Promise<void>((resolve, reject) => {
    socket.once('data', () => resolve())
    socket.once('error', reject)
  })
  socket.resume()
  return socket
}

/** Reads the sum of the lines of a metric that have this in them. */
async function readMetric(url: string, name: string, part = ''): Promise<number> {
  const { body } = await exchange(`${url}/metrics`)
  const lines = body.split('\n').filter((line) => line.startsWith(name) && line.includes(part))
  return lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view, exact: true }).click()
  await page.getByRole('heading', { level: 2, name: view, exact: true }).first().waitFor()
}

if (isRedisRunnable) {
  browserTest('what it shows of three nodes with 2,000 readers is what the API and the metrics say', async (open) => {
    const redis = new RedisServer([])
    onTestFinished(() => redis.end())
    await redis.start()
    const names = ['one', 'two', 'three']
    const nodes = await Promise.all(names.map((node) => startServer({ node, store: redis.url, channels: 'any' })))
    const [one, two] = nodes as [Running, Running, Running]
    await Promise.all(nodes.map(({ server }) => server.hub.ready()))
    for (let n = 0; n < readers; n += 100) {
      const some = Array.from({ length: 100 }, (_, index) => n + index)
      // oxlint-disable-next-line no-await-in-loop -- not all at once
      await Promise.all(some.map((index) => read(nodes[index % 3]!, `channel=room:${index % channels}`)))
    }
    const gone = await read(one, 'channel=room:0&lastEventId=gone.7')
    const slow = await read(one, 'channel=slow')
    slow.pause()
    const kicked = await read(one, 'channel=kicked')
    const isKicked = new Promise((resolve) => kicked.once('close', resolve))
    const { page, troubles } = await open(`${one.url}/#/overview`)
    await page.getByRole('heading', { name: 'Delivery time' }).waitFor()

    let published = 0
    // oxlint-disable-next-line no-restricted-globals -- traffic goes on meanwhile; nothing waits for it
    const traffic = setInterval(() => {
      published += 1
      void two.server.hub.publish('note', { n: published }, { channel: `room:${published % channels}` })
      void two.server.hub.publish('large', 'x'.repeat(100_000), { channel: 'slow' })
    }, 20)
    onTestFinished(() => clearInterval(traffic))
    for (let n = 0; n < 3; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a publisher does
      expect((await postJson(`${one.url}/api/broadcast`, '{"event":"progress","data":{}}')).status).toBe(422)
    }

    // Overview: who reads here, and that one of them takes nothing.
    const legend = (label: string) => page.locator('.chart-legend li', { hasText: label }).first()
    const own = await readMetric(one.url, 'windhover_readers{')
    await legend('connected').getByText(own.toLocaleString('en'), { exact: true }).waitFor()
    await expect.poll(() => readMetric(one.url, 'windhover_readers_parked')).toBe(1)
    await legend('take no more now').getByText('1', { exact: true }).waitFor()
    expect(await findViolations(page)).toEqual([])

    await show(page, 'Problems')
    const gaps = await readMetric(one.url, 'windhover_gaps_total', 'reason="epoch"')
    expect(gaps).toBe(1)
    await page.getByText(`${gaps} since the start`).first().waitFor()
    const wrong = await readMetric(one.url, 'windhover_publish_rejected_total', 'code="invalid_data"')
    expect(wrong).toBe(3)
    const invalid = page.locator('section', { has: page.getByRole('heading', { name: 'Publishes that were wrong' }) })
    await invalid.getByText(/taskId/).waitFor()
    expect(await invalid.textContent()).toContain(`${wrong} since the start`)

    await show(page, 'Channels')
    await page.getByText(`${channels + 2} with readers`).waitFor()
    await page.getByLabel('Filter channels by name').fill('room:7')
    const row = page.getByRole('row', { name: /^room:7 / })
    const counted = one.server.hub.connectedCount({ channel: 'room:7' })
    expect(counted).toBeGreaterThan(2)
    await row
      .getByRole('cell', { name: String(counted), exact: true })
      .first()
      .waitFor()

    await row.getByRole('link', { name: 'History of room:7' }).click()
    const newest = page.locator('.data-table tbody tr').first()
    await newest.getByText('room:7', { exact: true }).waitFor()
    const kept = await exchange(`${one.url}/api/admin/history?channel=room:7&limit=50`)
    const ids = (JSON.parse(kept.body) as { messages: { id: string }[] }).messages.map(({ id }) => id)
    expect(ids).toContain(await newest.locator('td').nth(3).getAttribute('title'))

    await page.goto(`${one.url}/#/readers?channel=kicked`)
    await page.getByText('1 reader of this node').waitFor()
    await page.getByRole('button', { name: /^End the reader/ }).click()
    await page.getByRole('dialog').getByText('Ends 1 reader.').waitFor()
    await page.getByRole('button', { name: 'End', exact: true }).click()
    await isKicked
    await page.getByText('No reader of this node matches.').waitFor()
    expect(await readMetric(one.url, 'windhover_disconnects_total', 'reason="kicked"')).toBe(1)

    await show(page, 'Nodes')
    const all = nodes.reduce((sum, { server }) => sum + server.hub.connectedCount(), 0)
    expect(all).toBe(readers + 2)
    await page.getByText(`3 nodes, ${all.toLocaleString('en')} readers in all`).waitFor()
    for (const [index, { server }] of nodes.entries()) {
      const name = new RegExp(`^${names[index]!}`)
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its node
      await page
        .getByRole('row', { name })
        .getByRole('cell', { name: server.hub.connectedCount().toLocaleString('en'), exact: true })
        .waitFor()
    }
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Drain this node' }).click()
    await page.getByRole('dialog', { name: 'Drain this node?' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')

    await viewLink(page, 'Publish').click()
    await page.getByLabel('Events, one JSON object a line').fill('{"event":"note","channel":"room:7","data":1}\nnone')
    await page.getByText('Line 2:').waitFor()
    expect(await findViolations(page)).toEqual([])

    await viewLink(page, 'Access').click()
    await page.getByRole('heading', { name: 'Revocations' }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    for (const view of ['overview', 'readers', 'problems', 'channels', 'history', 'publish', 'nodes', 'access']) {
      // oxlint-disable-next-line no-await-in-loop -- one page
      await page.goto(`${one.url}/#/${view}`)
      // oxlint-disable-next-line no-await-in-loop -- one page
      await page.locator(`main.view-${view} h2`).first().waitFor()
      // oxlint-disable-next-line no-await-in-loop -- one page
      await expectFits(page, view)
    }
    gone.destroy()
    expect(troubles).toEqual([])
  })
}
