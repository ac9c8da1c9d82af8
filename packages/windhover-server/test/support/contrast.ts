import { readFileSync } from 'node:fs'

import type { Page } from 'playwright-core'

const inPage = readFileSync(new URL('contrast-in-page.js', import.meta.url), 'utf8')

/** A text that is in sight, and how its colour stands out from what is behind it. */
export interface TextContrast {
  readonly selector: string
  readonly text: string
  /** The ratio of WCAG 2: 1 to 21; 4.5 is what text needs. */
  readonly ratio: number
  /** The same of the line around it: 3 is what a control needs that is known by it. */
  readonly edge: number
}

/** Measures all visible elements of these selectors by their computed colours. A selector without one is an error. */
export function measureContrast(page: Page, selectors: readonly string[]): Promise<TextContrast[]> {
  return page.evaluate(`(${inPage})(${JSON.stringify(selectors)})`)
}
