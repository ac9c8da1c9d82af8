import { existsSync } from 'node:fs'

import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, onTestFinished, test } from 'vitest'

const executablePath = '/usr/bin/chromium'
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** With CI=true a missing browser is a failure, not a reason to leave tests out. */
const isRunnable = existsSync(executablePath) || process.env['CI'] === 'true'

/** A page that is asked for in a test, with what went wrong in it. */
export interface OpenedPage {
  readonly page: Page
  /** Addresses outside of the server that the page asked for; none of them was let through. */
  readonly foreign: readonly string[]
  /** Errors in the console, exceptions, and what the content security policy refused. */
  readonly troubles: readonly string[]
}

/** Opens an address in a new profile, closed after the test. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<OpenedPage>

/** Declares a test that opens pages. */
export type BrowserTest = (name: string, run: (open: OpenPage) => Promise<void>) => void

/**
 * Runs tests in one browser, which is launched with the first of them and closed after the last. Without Chromium they
 * are left out with a line that says so, except with CI=true.
 *
 * @param what the tests are about, in that line: `the page at /`
 */
export function createBrowserTest(what: string): BrowserTest {
  let launched: Promise<Browser> | undefined
  if (!isRunnable) console.log(`Not run: ${what} in a browser. It needs chromium (apt-get install chromium).`)
  afterAll(async () => (await launched)?.close())

  const open: OpenPage = async (url, options) => {
    launched ??= chromium.launch({ executablePath, args: flags.split(' ') })
    const context = await (await launched).newContext({ viewport: { width: 1280, height: 800 }, ...options })
    onTestFinished(() => context.close())
    const foreign: string[] = []
    const { origin } = new URL(url)
    await context.route(
      (address) => address.origin !== origin && /^(?:https?|wss?):$/.test(address.protocol),
      (route) => {
        foreign.push(route.request().url())
        return route.abort()
      },
    )
    const page = await context.newPage()
    // Less than a test's own time: what is missing is then told by its name.
    page.setDefaultTimeout(20_000)
    const troubles: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(error.message))
    await page.goto(url)
    return { page, foreign, troubles }
  }
  return (name, run) => test.runIf(isRunnable)(name, { timeout: 60_000 }, () => run(open))
}
