import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A rule that a page breaks, and where. */
export interface Violation {
  readonly rule: string
  readonly impact: string
  readonly places: readonly string[]
}

/** Runs all of axe's rules but the experimental ones on a page as it stands. */
export async function findViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe)
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact,
      places: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
    }))
  })()`)
}
