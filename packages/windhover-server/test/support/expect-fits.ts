import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/**
 * Fails if a page is wider than its window, so that it would scroll sideways. The window is asked of the test: on a phone `innerWidth`
 * grows with a page that is too wide, and never differs from it.
 */
export async function expectFits(page: Page, what?: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth'), what).toBeLessThanOrEqual(
    page.viewportSize()!.width,
  )
}
