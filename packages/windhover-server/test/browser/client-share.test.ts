import { setTimeout as sleep } from 'node:timers/promises'

import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { SharedTabs } from '../support/shared-tabs.ts'
import { type Running, startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('tabs that share a connection')

/** Publishes 200 numbers in a second, from 0 on, until it is stopped. */
function publishNumbers({ server }: Running): { stop(): Promise<number> } {
  let count = 0
  let isOver = false
  const publishing = publish()
  onTestFinished(() => void (isOver = true))

  async function publish(): Promise<void> {
    while (!isOver) {
      // oxlint-disable no-await-in-loop -- their order is what is looked at
      await server.hub.publish('number', count++)
      await sleep(5)
      // oxlint-enable no-await-in-loop
    }
  }

  return {
    async stop() {
      isOver = true
      await publishing
      return count - 1
    },
  }
}

/** What ends the leading of a tab; returns whether the tab still reads. */
const handOvers: Record<string, (tabs: SharedTabs, leader: Page, running: Running) => Promise<boolean>> = {
  async 'is closed'(_tabs, leader) {
    await leader.close()
    return false
  },
  async 'navigates away'(_tabs, leader, { url }) {
    await leader.goto(`${url}/healthz`)
    return false
  },
  async crashes(_tabs, leader) {
    const crashed = leader.waitForEvent('crash')
    void leader.goto('chrome://crash').catch(() => {})
    await crashed
    return false
  },
  async 'closes its client'(_tabs, leader) {
    await leader.evaluate(() => (globalThis as unknown as { client: { close(): void } }).client.close())
    return false
  },
  async 'is stuck for longer than the others wait, and comes back'(tabs, leader) {
    const before = await tabs.findLeader()
    let isStuck = true
    const stuck = leader
      .evaluate(() => {
        const endAt = Date.now() + 12_000
        while (Date.now() < endAt);
      })
      .then(() => (isStuck = false))
    await expect.poll(() => tabs.findLeader()).not.toBe(before)
    const other = tabs.pages.find((page) => page !== leader)!
    await tabs.waitForCount(other, (await tabs.count(other)) + 50)
    expect(isStuck).toBe(true)
    await stuck
    return true
  },
  async 'loses its connection'(_tabs, _leader, { server }) {
    server.app.server.closeAllConnections()
    return true
  },
}

for (const [what, handOver] of Object.entries(handOvers)) {
  browserTest(`when the leader ${what}, no tab of four loses or repeats one of 200 events a second`, async (open) => {
    const running = await startServer()
    const tabs = await SharedTabs.start(open, running.url)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user opens them
    for (let number = 0; number < 4; number++) await tabs.open()
    expect(running.server.hub.connectedCount()).toBe(1)
    const publishing = publishNumbers(running)
    const leader = tabs.pages[await tabs.findLeader()]!
    await Promise.all(tabs.pages.map((page) => tabs.waitForCount(page, 100)))
    const stays = await handOver(tabs, leader, running)
    const readers = tabs.pages.filter((page) => stays || page !== leader)
    await Promise.all(readers.map(async (page) => tabs.waitForCount(page, (await tabs.count(page)) + 300)))
    const last = await publishing.stop()
    for (const page of readers) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { numbers, gaps, errors, state } = await tabs.read(page, last)
      expect(numbers).toEqual(Array.from({ length: last + 1 }, (_, number) => number))
      expect({ gaps, errors, state }).toEqual({ gaps: [], errors: [], state: 'open' })
    }
    await expect.poll(() => running.server.hub.connectedCount()).toBe(1)
  })
}

browserTest('twenty tabs on HTTP/1.1 publish and read, and close together', async (open) => {
  const running = await startServer()
  const tabs = await SharedTabs.start(open, running.url)
  // oxlint-disable no-await-in-loop -- one after the other, as a user opens them
  for (let number = 0; number < 20; number++) await tabs.open()
  for (const [number, page] of tabs.pages.entries()) {
    await page.evaluate(
      (data) =>
        (globalThis as unknown as { client: { publish(...p: unknown[]): unknown } }).client.publish('number', data),
      number,
    )
  }
  for (const page of tabs.pages) {
    const { numbers, gaps } = await tabs.read(page, 19)
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, number) => number))
    expect(gaps).toEqual([])
  }
  expect(running.server.hub.connectedCount()).toBe(1)
  await tabs.pages[7]!.evaluate(() =>
    (globalThis as unknown as { client: { close(o: unknown): void } }).client.close({ everywhere: true }),
  )
  for (const page of tabs.pages) {
    await page.waitForFunction(() => (globalThis as unknown as { record: { state: string } }).record.state === 'closed')
  }
  // oxlint-enable no-await-in-loop
  await expect.poll(() => running.server.hub.connectedCount()).toBe(0)
})
