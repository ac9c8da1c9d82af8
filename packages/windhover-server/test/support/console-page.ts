import type { Locator, Page } from 'playwright-core'

/** The parts of the page at `/` that tests use, by what a user sees of them. */
export interface ConsolePage {
  readonly connect: Locator
  readonly disconnect: Locator
  readonly received: Locator
  readonly clients: Locator
  /** Everything of the newest publish that was refused. */
  readonly problem: Locator
  /** The rows of an event, or all rows that are drawn. */
  readonly rows: (event?: string) => Locator
  /** Waits until the page says this of its connection. */
  readonly waitForState: (state: 'closed' | 'waiting' | 'connecting' | 'connected' | 'reconnecting') => Promise<void>
  /** Waits until a count is shown. */
  readonly waitForReceived: (count: string) => Promise<void>
  /** Shows one event whole, and answers its id and its data as they stand there. */
  readonly readDetails: (row: Locator) => Promise<{ id: string; data: string }>
}

/** Finds the parts of an opened page. */
export function consolePage(page: Page): ConsolePage {
  const state = page.getByRole('status', { name: 'Connection state' })
  const received = page.getByTestId('received')
  return {
    connect: page.getByRole('button', { name: 'Connect', exact: true }),
    disconnect: page.getByRole('button', { name: 'Disconnect' }),
    received,
    clients: page.getByTestId('client-count'),
    problem: page.locator('.problem'),
    rows: (event) => page.locator(event === undefined ? '[data-event]' : `[data-event="${event}"]`),
    waitForState: (wanted) => state.and(page.locator(`[data-state=${wanted}]`)).waitFor(),
    waitForReceived: (count) => received.filter({ hasText: new RegExp(`^${count}$`) }).waitFor(),
    async readDetails(row) {
      await row.click()
      const details = page.getByRole('region', { name: 'Event details' })
      const data = (await details.getByLabel('Event data').textContent()) ?? ''
      const id = (await details.locator('dt:text-is("Id") + dd').textContent()) ?? ''
      await details.getByRole('button', { name: 'Close' }).click()
      return { id, data }
    },
  }
}

/** The link that leads to a view. The views have links to one another too. */
export function viewLink(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })
}
