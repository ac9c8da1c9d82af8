import type { Page } from 'playwright-core'

/** What an EventSource of a page was given. */
export interface Watched {
  /** The numbers of the events `number`, in order. */
  readonly numbers: number[]
  /** The `connected` events: whether each connection resumed. */
  readonly resumed: boolean[]
  /** The reasons of the gaps, each with how many numbers came before it. */
  readonly gaps: { readonly reason: string; readonly after: number }[]
}

declare global {
  var watched: Watched
}

/** Opens a native EventSource in a page, which does nothing but read, and waits until it is connected. */
export async function watchNumbers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched: Watched = { numbers: [], resumed: [], gaps: [] }
    globalThis.watched = watched
    const source = new EventSource('/sse/broadcast')
    const dataOf = (event: Event): string => (event as unknown as { data: string }).data
    source.addEventListener('number', (event) => watched.numbers.push(Number(dataOf(event))))
    source.addEventListener('connected', (event) => {
      watched.resumed.push((JSON.parse(dataOf(event)) as { resumed: boolean }).resumed)
    })
    source.addEventListener('gap', (event) => {
      const { reason } = JSON.parse(dataOf(event)) as { reason: string }
      watched.gaps.push({ reason, after: watched.numbers.length })
    })
  })
  await waitForConnections(page, 1)
}

/** Waits until the EventSource of {@link watchNumbers} has been connected so many times. */
export async function waitForConnections(page: Page, count: number): Promise<void> {
  await page.waitForFunction((expected) => globalThis.watched.resumed.length >= expected, count)
}

/** Waits until the EventSource of {@link watchNumbers} was given a number, and returns all that it was given. */
export async function readWatched(page: Page, last: number): Promise<Watched> {
  await page.waitForFunction((expected) => globalThis.watched.numbers.at(-1) === expected, last)
  return await page.evaluate(() => globalThis.watched)
}
