import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage, viewLink } from '../support/console-page.ts'
import { expectFits } from '../support/expect-fits.ts'
import { postJson } from '../support/exchange.ts'
import { findViolations } from '../support/find-violations.ts'
import { openStream } from '../support/open-stream.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the lists of admins in the page at /')

const token = (sub: string, windhover: object): string => signToken({ sub, exp: inSeconds(600), windhover })

browserTest('an admin logs in, finds who reads, and ends all readers of one', async (open) => {
  const { url, server } = await startServer({ access: { jwt: { secret } } })
  const headers = { Authorization: `Bearer ${token('ann', { read: ['**'] })}` }
  for (const channel of ['news', 'prices']) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    const { status } = await openStream(`${url}/sse/broadcast?channel=${channel}`, headers)
    expect(status).toBe(200)
  }
  const { page } = await open(`${url}/#/readers?subject=ann`)
  await page.getByLabel('API key or token').fill(token('root', { read: ['**'], admin: true }))
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByText('2 readers of this node').waitFor()
  await expect.poll(() => page.getByLabel('Subject').inputValue()).toBe('ann')
  expect(await page.locator('tbody tr').first().locator('td').nth(1).textContent()).toBe('ann (token)')
  expect(await findViolations(page)).toEqual([])

  await page
    .getByRole('button', { name: /^End the reader/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: /^End the reader/ })
  await dialog.getByText('Ends 1 reader.').waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(server.hub.connectedCount()).toBeGreaterThanOrEqual(2)

  await page
    .getByRole('button', { name: /^End the reader/ })
    .first()
    .click()
  await dialog.getByLabel('All readers of ann', { exact: true }).check()
  await dialog.getByText(/^Ends 2 readers of ann/).waitFor()
  await dialog.getByRole('button', { name: 'End', exact: true }).click()
  await page.getByText('2 readers are being ended on this node.').waitFor()
  await page.getByText('No reader of this node matches.').waitFor()
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect.poll(() => page.getByLabel('Subject').inputValue()).toBe('')
})

browserTest('what goes wrong stands with what helps', async (open) => {
  const { url } = await startServer()
  const { page } = await open(`${url}/#/problems`)
  await page.getByText('Nothing went wrong since this server started.').waitFor()
  await postJson(`${url}/api/broadcast`, JSON.stringify({ event: 'connected', data: 1 }))
  const wrong = page.getByRole('region', { name: 'Publishes that were wrong' })
  await wrong.getByText('Mend the publisher').waitFor()
  expect(await wrong.textContent()).toMatch(/reserved_name 1 new, 1 since the start/)
  expect(await findViolations(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  await expectFits(page)
})

browserTest('a channel leads to Watch, and to its history', async (open) => {
  const { url, server } = await startServer()
  const { page } = await open(`${url}/?connect=1`)
  const { rows, waitForState, waitForReceived } = consolePage(page)
  await waitForState('connected')
  await server.hub.publish('tick', 'hello', { channel: 'news' })
  await viewLink(page, 'Channels').click()
  await page.getByRole('cell', { name: 'news', exact: true }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await page.getByLabel('Filter channels by name').fill('new')
  await page.getByRole('button', { name: 'Watch news' }).click()
  await waitForState('connected')
  await page.getByText('Filters and resume').waitFor()
  expect(new URL(page.url()).searchParams.get('channel')).toBe('news')
  await server.hub.publish('tick', 'again', { channel: 'news' })
  await rows('tick').waitFor()
  await waitForReceived('1')

  // The stream is not opened again on the way back.
  await viewLink(page, 'Overview').click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await viewLink(page, 'Watch').click()
  await rows('tick').waitFor()
  expect(await rows('connected').count()).toBe(2)
  await viewLink(page, 'Channels').click()
  await page.getByRole('link', { name: 'History of news' }).click()
  await page.getByText('2 messages').waitFor()
})
