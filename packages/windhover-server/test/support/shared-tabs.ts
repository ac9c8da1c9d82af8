import { join } from 'node:path'

import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import type { ClientOptions, createClient } from 'windhover/client'

import type { OpenPage } from './browser.ts'

/** What the client of a tab was given. */
export interface TabRecord {
  readonly numbers: number[]
  readonly gaps: unknown[]
  readonly errors: string[]
  /** The statuses of the answers that were no stream. */
  readonly refusals: number[]
  state: string
}

/** How the client of a tab is made. */
type TabOptions = Pick<ClientOptions, 'share' | 'retry'>

interface TabGlobals {
  readonly createClient: typeof createClient
  record: TabRecord
  client: ReturnType<typeof createClient>
  /** What a page has of Web Locks. */
  readonly navigator: {
    readonly locks: {
      request(name: string, hold: () => Promise<void>): Promise<void>
      query(): Promise<{ held: { name: string; clientId: string }[] }>
    }
  }
}

const html = `<!doctype html><title>tab</title><script type="module">
  import { createClient } from './stdin.js'
  globalThis.createClient = createClient
</script>`

/** Pages of one profile, whose clients share a connection. */
export class SharedTabs {
  readonly pages: Page[] = []
  readonly #first: Page
  readonly #url: string
  #opened = 0

  private constructor(first: Page, url: string) {
    this.#first = first
    this.#url = url
  }

  /** Serves the client as it is bundled for a page. No tab is open yet. */
  static async start(open: OpenPage, url: string): Promise<SharedTabs> {
    const { outputFiles } = await build({
      stdin: { contents: `export { createClient } from 'windhover/client'`, resolveDir: import.meta.dirname },
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      outdir: '/bundle',
      conditions: ['@windhover/source'],
    })
    const { page } = await open(`${url}/healthz`)
    await page.context().route(`${url}/bundle/**`, (route) => {
      const name = new URL(route.request().url()).pathname
      const file = outputFiles.find(({ path }) => path === join('/bundle', name.slice('/bundle'.length)))
      return file
        ? route.fulfill({ contentType: 'text/javascript', body: file.text })
        : route.fulfill({ contentType: 'text/html', body: html })
    })
    return new SharedTabs(page, url)
  }

  /** Opens a tab that reads, and waits until its stream is open. It shares a connection unless the options say otherwise. */
  async open(options: TabOptions = {}): Promise<Page> {
    const page = await this.#first.context().newPage()
    page.setDefaultTimeout(60_000)
    await this.turn(page, options)
    this.pages.push(page)
    return page
  }

  /** Opens another page of the site in a tab, with a client of its own, and waits until its stream is open. */
  async turn(page: Page, options: TabOptions = {}): Promise<void> {
    await page.goto(`${this.#url}/bundle/tab.html?${this.#opened}`)
    await page.evaluate(
      async ({ name, options }) => {
        const globals = globalThis as unknown as TabGlobals
        const { navigator } = globals
        const record: TabRecord = { numbers: [], gaps: [], errors: [], refusals: [], state: '' }
        globals.record = record
        void navigator.locks.request(name, () => new Promise(() => {}))
        globals.client = globals.createClient({
          share: 'user 1',
          onError: (error) => record.errors.push(String(error)),
          ...options,
        })
        const stream = globals.client.stream('/sse/broadcast')
        stream.onState(({ is, error }) => {
          record.state = is
          if (error?.status) record.refusals.push(error.status)
        })
        stream.onGap((gap) => record.gaps.push(gap))
        stream.on('number', (data) => record.numbers.push(data as number))
        await stream.opened()
      },
      { name: `tab ${this.#opened++}`, options },
    )
  }

  /** Returns the number of the tab that reads for all; -1 between two. */
  async findLeader(by: Page = this.#first): Promise<number> {
    const holders = await by.evaluate(async () => {
      const { held } = await (globalThis as unknown as TabGlobals).navigator.locks.query()
      return held.map(({ name, clientId }) => [name, clientId] as const)
    })
    const leader = holders.find(([name]) => name.startsWith('windhover:'))?.[1]
    const tab = holders.find(([name, id]) => name.startsWith('tab ') && id === leader)?.[0]
    return tab === undefined ? -1 : Number(tab.slice('tab '.length))
  }

  /** Returns what a tab was given, once that has a number. */
  async read(page: Page, last: number): Promise<TabRecord> {
    await page.waitForFunction((number) => (globalThis as unknown as TabGlobals).record.numbers.at(-1) === number, last)
    return this.look(page)
  }

  /** Returns what a tab was given up to now. */
  look(page: Page): Promise<TabRecord> {
    return page.evaluate(() => (globalThis as unknown as TabGlobals).record)
  }

  /** Waits until a tab was given more than so many numbers. */
  async waitForCount(page: Page, count: number): Promise<void> {
    await page.waitForFunction((least) => (globalThis as unknown as TabGlobals).record.numbers.length > least, count)
  }

  /** Waits until a tab had more than so many answers that were no stream. */
  async waitForRefusals(page: Page, count: number): Promise<void> {
    await page.waitForFunction((least) => (globalThis as unknown as TabGlobals).record.refusals.length > least, count)
  }

  async count(page: Page): Promise<number> {
    return (await this.look(page)).numbers.length
  }
}
