import { existsSync } from 'node:fs'

import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'
import { afterAll, onTestFinished, test } from 'vitest'

/** A program that tests need, and the package of Debian that brings it. */
export interface Program {
  readonly path: string
  readonly package: string
}

const chromiumProgram: Program = { path: '/usr/bin/chromium', package: 'chromium' }
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

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

/**
 * Returns whether tests can be run: their programs are there. With CI=true they are run anyway, since a missing program is
 * then a failure, not a reason to leave tests out. Otherwise a line says what is not run.
 *
 * @param what the tests are about, in that line: `the page at / in a browser`
 */
export function areRunnable(programs: readonly Program[], what: string): boolean {
  const missing = programs.filter(({ path }) => !existsSync(path)).map((one) => one.package)
  if (missing.length === 0 || process.env['CI'] === 'true') return true
  console.log(`Not run: ${what}. It needs ${missing.join(', ')} (apt-get install ${missing.join(' ')}).`)
  return false
}

/** What else the browser of some tests needs. */
export interface BrowserTestOptions {
  /** Programs that the tests start, beside the browser. Default: none. */
  readonly programs?: readonly Program[]
  /** Names that lead to this machine. Default: none. */
  readonly names?: readonly string[]
  /**
   * Whether pages may ask other origins: nothing then stands between the page and the network, so that preflights are sent as they are.
   * Default: false.
   */
  readonly isOpen?: boolean
  /** Whether a page that is left is kept for the way back, as browsers do (bfcache). Playwright has that off. Default: false. */
  readonly keepsPages?: boolean
}

/** Declares a test that opens pages. */
export type BrowserTest = (name: string, run: (open: OpenPage) => Promise<void>) => void

/**
 * Runs tests in one browser, which is launched with the first of them and closed after the last. Without Chromium they
 * are left out with a line that says so, except with CI=true.
 *
 * @param what the tests are about, in that line: `the page at /`
 */
export function createBrowserTest(what: string, options: BrowserTestOptions = {}): BrowserTest {
  const { programs = [], names = [], isOpen = false, keepsPages = false } = options
  const isRunnable = areRunnable([chromiumProgram, ...programs], `${what} in a browser`)
  const rules = names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')
  const args = [...flags.split(' '), ...(rules === '' ? [] : [`--host-resolver-rules=${rules}`])]
  let launched: Promise<Browser> | undefined
  afterAll(async () => (await launched)?.close())

  const open: OpenPage = async (url, contextOptions) => {
    launched ??= chromium.launch({
      executablePath: chromiumProgram.path,
      args,
      ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    })
    const context = await (await launched).newContext({ viewport: { width: 1280, height: 800 }, ...contextOptions })
    onTestFinished(() => context.close())
    const foreign: string[] = []
    const { origin } = new URL(url)
    const isForeign = (address: URL): boolean =>
      address.origin !== origin && /^(?:https?|wss?):$/.test(address.protocol)
    if (!isOpen) {
      await context.route(isForeign, (route) => {
        foreign.push(route.request().url())
        return route.abort()
      })
    }
    const page = await context.newPage()
    // Less than a test's own time: what is missing is then told by its name. On a quiet machine nothing takes a second.
    page.setDefaultTimeout(60_000)
    const troubles: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(error.message))
    await page.goto(url)
    return { page, foreign, troubles }
  }
  // Pages of others lose a click now and then while they draw themselves again: one bad minute of the machine stops no
  // change.
  const retry = process.env['CI'] === 'true' ? 1 : 0
  return (name, run) => test.runIf(isRunnable)(name, { timeout: 180_000, retry }, () => run(open))
}
