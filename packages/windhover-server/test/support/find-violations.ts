import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** A rule that a page breaks, and where. */
export interface Violation {
  readonly rule: string
  readonly impact: string
  readonly places: readonly string[]
}

/** Runs all of axe's rules but the experimental ones on a page as it stands. */
export async function findViolations(page: Page): Promise<Violation[]> {
  await page.evaluate(axe.source)
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, impact, nodes }) => ({
      rule: id,
      impact,
      places: nodes.map(({ target, failureSummary }) => target.join(' ') + ': ' + failureSummary),
    }))
  })()`)
}
