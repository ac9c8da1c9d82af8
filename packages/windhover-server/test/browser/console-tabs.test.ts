import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('tabs that share the six connections to one server')

async function openTab(beside: Page, url: string): Promise<Page> {
  const page = await beside.context().newPage()
  page.setDefaultTimeout(20_000)
  await page.goto(url)
  return page
}

browserTest('of seven tabs five read; the others say why they wait, and send all the same', async (open) => {
  const { url, server } = await startServer()
  const { page: first } = await open(url)
  const tabs = [first]
  await consolePage(first).connect.click()
  for (let number = 2; number <= 7; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user opens them
    const tab = await openTab(first, url)
    tabs.push(tab)
    // oxlint-disable-next-line no-await-in-loop
    await consolePage(tab).connect.click()
    // oxlint-disable-next-line no-await-in-loop
    await consolePage(tab).waitForState(number <= 5 ? 'connected' : 'waiting')
  }
  const [sixth, seventh] = [tabs[5]!, tabs[6]!]
  for (const tab of [sixth, seventh]) {
    // oxlint-disable-next-line no-await-in-loop
    await tab.getByText('all tabs share the six connections').waitFor()
  }
  expect(server.hub.connectedCount()).toBe(5)
  await seventh.getByLabel('Text', { exact: true }).fill('from the seventh')
  await seventh.getByRole('button', { name: 'Send message' }).click()
  await seventh.getByText(/^Sent message to 5 clients/).waitFor()
  await consolePage(first).rows('message').waitFor()

  // One that does not want it any longer leaves it to the next.
  await consolePage(sixth).disconnect.click()
  await consolePage(sixth).waitForState('closed')
  await first.close()
  await consolePage(seventh).waitForState('connected')
  await consolePage(tabs[1]!).disconnect.click()
  await consolePage(sixth).connect.click()
  await consolePage(sixth).waitForState('connected')
})

browserTest('what gets no answer because others hold all connections says so, and goes on by itself', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  const other = await openTab(page, `${url}/api/connected`)
  await consolePage(page).connect.waitFor()
  await other.evaluate(() => Promise.all(Array.from({ length: 6 }, () => fetch('/sse/broadcast'))))
  await consolePage(page).connect.click()
  await page.getByLabel('Text', { exact: true }).fill('hello')
  await page.getByRole('button', { name: 'Send message' }).click()
  await page.getByText('No answer yet.').nth(1).waitFor()
  await page.getByText('six connections that a browser opens to one server').first().waitFor()
  await other.close()
  await consolePage(page).waitForState('connected')
  await page.getByText(/^Sent message/).waitFor()
  expect(await page.getByText('No answer yet.').count()).toBe(0)
})
