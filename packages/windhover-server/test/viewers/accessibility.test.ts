import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { findViolations, type Violation } from '../support/find-violations.ts'
import { ownCatalog } from '../support/own-catalog.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('what axe finds in the documentation pages')

/** How each documentation page is brought to show an operation. */
const documentationPages: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async '/swagger'(page) {
    for (const id of ['Streams-streamSseBroadcast', 'Broadcast-broadcast']) {
      const operation = page.locator(`#operations-${id}`)
      await operation.locator('.opblock-summary-control').click()
      await operation.getByRole('button', { name: 'Try it out' }).click()
      await operation.locator('.responses-table').waitFor()
    }
  },
  async '/redoc'(page) {
    await page.getByRole('heading', { name: 'Windhover broadcast' }).first().waitFor()
  },
  async '/scalar'(page) {
    // On a phone the sidebar is folded away, and the operation itself has the text.
    await page.getByText('Stream every event').filter({ visible: true }).first().click()
    await page.getByText('Test Request').first().waitFor({ state: 'attached' })
  },
  async '/asyncapi'(page) {
    await page.getByText('Stream every event').first().waitFor({ state: 'attached' })
  },
}

/**
 * What cannot be mended. On a phone Scalar names the section in a bar of its own, a second banner. As the group that it
 * is made into, its text is in no landmark (`region`), and it has no part that could be one.
 */
function isBeyondUs(path: string, device: string, { rule, places }: Violation): boolean {
  return path === '/scalar' && device === 'a phone' && rule === 'region' && places.length === 1
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, options] of [
    ['a desk', {}],
    ['a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ] as const) {
    // Colours do not differ from device to device.
    if (device === 'a phone' && colorScheme === 'dark') continue
    for (const [path, show] of Object.entries(documentationPages)) {
      browserTest(`${path} on ${device}, ${colorScheme}: none`, async (open) => {
        const { url } = await startServer(ownCatalog())
        const { page } = await open(url + path, { ...options, colorScheme })
        await page.locator('#status').waitFor({ state: 'hidden' })
        await show(page)
        // Mended with the next frame after it was drawn.
        const find = async (): Promise<Violation[]> =>
          (await findViolations(page)).filter((found) => !isBeyondUs(path, device, found))
        await expect.poll(find, { timeout: 20_000 }).toEqual([])
      })
    }
  }
}
