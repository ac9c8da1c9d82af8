import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { type OpenStream, openStream } from '../support/open-stream.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('what can be done with events in Watch')

async function copied(page: Page): Promise<string> {
  return page.evaluate('navigator.clipboard.readText()')
}

browserTest('an event is replayed from, copied as code, and compared, with the keyboard alone', async (open) => {
  const { url, server } = await startServer()
  const { page, troubles } = await open(`${url}/?connect=1`, { permissions: ['clipboard-read', 'clipboard-write'] })
  const { rows, waitForState, waitForReceived } = consolePage(page)
  await waitForState('connected')
  for (const total of [1, 2, 3]) await server.hub.publish('order', { total, kept: 'same' })
  await waitForReceived('3')
  await page.getByRole('grid').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await page.getByText('Choose the event to compare with.').waitFor()
  await page.keyboard.press('j')
  const difference = page.getByRole('region', { name: 'Difference of two events' })
  await difference.waitFor()
  expect(await difference.locator('tbody tr').allTextContents()).toEqual(['total23'])
  await difference.getByRole('button', { name: 'Close' }).click()

  await page.keyboard.press('End')
  await page.keyboard.press('k')
  const details = page.getByRole('region', { name: 'Event details' })
  const id = await details.locator('dt:text-is("Id") + dd').textContent()
  await details.getByRole('button', { name: 'curl' }).click()
  await details.getByText('Copied').first().waitFor()
  expect(await copied(page)).toBe(`curl -N -H 'Last-Event-ID: ${id}' '${url}/sse/broadcast?meta=1'`)
  await details.getByRole('button', { name: 'Client' }).click()
  await details.getByRole('button', { name: 'Copied' }).nth(1).waitFor()
  expect(await copied(page)).toContain(`client.stream("/sse/broadcast", { lastEventId: "${id}" })`)

  await page.getByRole('grid').focus()
  await page.keyboard.press('r')
  await waitForReceived('5')
  expect(new URL(page.url()).searchParams.get('after')).toBe(id)
  expect(await rows('order').locator('.cell-data').allTextContents()).toEqual(
    [3, 2, 3, 2, 1].map((total) => JSON.stringify({ total, kept: 'same' })),
  )

  await page.keyboard.press('/')
  await page.keyboard.type('jjrc/')
  expect(await page.getByLabel('Filter events by text').inputValue()).toBe('jjrc/')
  await waitForReceived('5')
  expect(troubles).toEqual([])
})

browserTest('several channels are chosen from those that have readers', async (open) => {
  const { url, server } = await startServer()
  const readers: OpenStream[] = []
  for (const channel of ['news', 'prices', 'rooms']) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    readers.push(await openStream(`${url}/sse/broadcast?channel=${channel}`))
  }
  const { page } = await open(url)
  const { connect, rows, waitForState, waitForReceived } = consolePage(page)
  await page.getByText('Filters and resume').click()
  const chip = (name: string): ReturnType<Page['getByRole']> => page.getByRole('button', { name, exact: true })
  await chip('news').click()
  await page.getByLabel('Only these channels').press('End')
  await page.getByLabel('Only these channels').pressSequentially(', pri')
  await chip('rooms').waitFor({ state: 'detached' })
  await chip('prices').click()
  await expect.poll(() => page.getByLabel('Only these channels').inputValue()).toBe('news, prices')
  await expect.poll(() => page.getByRole('button', { pressed: true }).allTextContents()).toEqual(['news', 'prices'])
  await connect.click()
  await waitForState('connected')
  for (const channel of ['news', 'rooms', 'prices']) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await server.hub.publish('tick', channel, { channel })
  }
  await waitForReceived('2')
  expect(await rows('tick').locator('.cell-data').allTextContents()).toEqual(['"prices"', '"news"'])
  for (const reader of readers) reader.close()
})
