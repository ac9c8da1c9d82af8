import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { WindhoverServer } from '../../src/index.ts'
import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { findViolations } from '../support/find-violations.ts'
import { ownCatalog } from '../support/own-catalog.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('what axe finds in the pages')

/** Brings the page at `/` to show events, details, a refusal at a field, and a gap. */
async function fill(page: Page, { hub }: WindhoverServer): Promise<void> {
  const { connect, problem, rows, waitForState } = consolePage(page)
  await page.getByText('Filters and resume').click()
  await page.getByLabel('Resume after id').fill('another-life.7')
  await connect.click()
  await waitForState('connected')
  await page.locator('.gap-banner').waitFor()
  await hub.publish('tick', { text: 'long '.repeat(80) })
  await page.getByLabel('orderId', { exact: true }).fill('x')
  await page.getByRole('button', { name: 'Send order.placed' }).click()
  await problem.waitFor()
  await rows('tick').click()
  await page.getByRole('region', { name: 'Event details' }).waitFor()
}

// A dark desk and a light phone, but for the matrix: `.ci/full matrix` has all four.
const isMatrix = process.env['MATRIX'] === '1'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, options] of [
    ['a desk', {}],
    ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ] as const) {
    if (!isMatrix && (colorScheme === 'dark') !== (device === 'a desk')) continue
    browserTest(`the page at / on ${device}, ${colorScheme}: none`, async (open) => {
      const { url, server } = await startServer(ownCatalog())
      const { page } = await open(url, { ...options, colorScheme })
      await consolePage(page).connect.waitFor()
      expect(await findViolations(page)).toEqual([])
      await fill(page, server)
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('tab', { name: 'JSON' }).click()
      await page.getByRole('button', { name: 'Send JSON' }).waitFor()
      await page.getByRole('button', { name: 'Compare with' }).click()
      await page.getByRole('grid').press('ArrowDown')
      await page.getByRole('region', { name: 'Difference of two events' }).waitFor()
      expect(await findViolations(page)).toEqual([])
    })
  }
}
