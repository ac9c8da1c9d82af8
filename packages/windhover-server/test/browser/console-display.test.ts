import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { WindhoverServer } from '../../src/index.ts'
import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { measureContrast } from '../support/contrast.ts'
import { expectFits } from '../support/expect-fits.ts'
import { ownCatalog } from '../support/own-catalog.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('how the page at / looks and is used')

/** Where the page has text. */
const texts =
  'h1, h2, .version, .state-pill, .client-count, .header-links a, summary, button, .field-label, .hint, input, select, ' +
  'textarea, .reader-status, .counters dt, .counters dd, .problem-title, .problem p, .gap-banner strong, .gap-banner p, ' +
  '.row-head span, .badge, .cell-time, .cell-id, .cell-data, .details-facts dt, .details-facts dd, .details pre, .json-name'

/** Brings about all that the page can show: events, details, a refusal and a gap. */
async function fill(page: Page, { hub }: WindhoverServer): Promise<void> {
  const { connect, problem, rows, waitForState } = consolePage(page)
  await page.getByText('Filters and resume').click()
  await page.getByLabel('Resume after id').fill('another-life.7')
  await connect.click()
  await waitForState('connected')
  await hub.publish('a.rather.long.event.name.for.a.phone', { text: 'long '.repeat(80) }, { id: 'x'.repeat(128) })
  await page.getByRole('button', { name: 'Send ping' }).click()
  await rows('ping').waitFor()
  await page.locator('.gap-banner').waitFor()
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.getByLabel('Event', { exact: true }).fill('gap')
  await page.getByRole('button', { name: 'Send JSON' }).click()
  await problem.waitFor()
}

/** Presses Tab until an element of this role and name has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'grid' | 'tab', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).and(page.locator(':focus'))
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await wanted.count()) > 0) return
  }
  throw new Error(`Tab does not reach the ${role} "${name}"`)
}

browserTest('the keyboard alone connects, sends, and reads an event whole', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  const { rows, waitForState } = consolePage(page)
  await tabTo(page, 'button', 'Connect')
  await page.keyboard.press('Enter')
  await waitForState('connected')
  await page.getByRole('button', { name: 'Disconnect' }).and(page.locator(':focus')).waitFor()
  await tabTo(page, 'button', 'Send ping')
  await page.keyboard.press('Enter')
  await rows('ping').waitFor()
  await tabTo(page, 'textbox', 'Text')
  await page.keyboard.type('by keyboard')
  await page.keyboard.press('Enter')
  await rows('message').waitFor()
  await tabTo(page, 'grid', 'Received events')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const details = page.getByRole('region', { name: 'Event details' })
  await details.getByText('by keyboard').waitFor()
  await details.and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await details.waitFor({ state: 'detached' })
})

for (const width of [320, 390]) {
  browserTest(`a phone of ${width} px shows it all without scrolling sideways`, async (open) => {
    const { url, server } = await startServer()
    const { page } = await open(url, { viewport: { width, height: 740 }, isMobile: true, hasTouch: true })
    await consolePage(page).connect.waitFor()
    await expectFits(page)
    await fill(page, server)
    await expectFits(page)
    for (const name of ['Progress', 'Message']) {
      await page.getByRole('tab', { name }).click()
      await expectFits(page, name)
    }
    const targets = await page
      .locator('button:visible, select:visible, input:not([type=checkbox]):visible, .check, summary, a')
      .all()
    expect(targets.length).toBeGreaterThan(15)
    for (const target of targets) {
      const { height } = (await target.boundingBox())!
      expect(height, await target.evaluate('(element) => element.outerHTML')).toBeGreaterThanOrEqual(38)
    }
    await consolePage(page).rows('ping').tap()
    await page.getByRole('region', { name: 'Event details' }).waitFor()
    await expectFits(page)
    const tools = await page.getByRole('toolbar').locator('select, button').all()
    const tops = await Promise.all(tools.map(async (tool) => (await tool.boundingBox())?.y))
    expect(new Set(tops).size, 'lines of the tools').toBe(1)
  })

  browserTest(`a phone of ${width} px shows the form of a declared event without scrolling sideways`, async (open) => {
    const { url } = await startServer(ownCatalog())
    const { page } = await open(url, { viewport: { width, height: 740 }, isMobile: true, hasTouch: true })
    await page.getByRole('button', { name: 'Send order.placed' }).waitFor()
    await expectFits(page)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  browserTest(`all texts stand out from what is behind them, ${colorScheme}`, async (open) => {
    const { url, server } = await startServer()
    const { page } = await open(url, { colorScheme })
    await fill(page, server)
    await consolePage(page).rows('ping').click()
    await page.getByRole('region', { name: 'Event details' }).waitFor()
    const measured = await measureContrast(page, texts.split(', '))
    expect(measured.length).toBeGreaterThan(50)
    expect(measured.filter(({ ratio }) => ratio < 4.5)).toEqual([])
    const fields = measured.filter(({ selector }) => ['input', 'select', 'textarea'].includes(selector))
    expect(fields.filter(({ edge }) => edge < 3)).toEqual([])
    const behind = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    expect(behind).toBe(colorScheme === 'dark' ? 'rgb(18, 22, 27)' : 'rgb(243, 245, 247)')
  })
}
