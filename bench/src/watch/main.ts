// Watches 1,000 events a second on the page at `/`, in Chromium, beside an empty page: how far apart their frames are, and how much memory they take.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { createServer } from 'windhover-server'

import { percentile } from '../load/percentile.ts'
import { describeMachine } from '../machine.ts'
import { formatNumber } from '../report/format-number.ts'
import { formatTable } from '../report/format-table.ts'

const executablePath = '/usr/bin/chromium'
const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --enable-precise-memory-info'

/** How many messages are published at once, and how often, so that there are 1,000 a second. */
const [burst, everyMs] = [20, 20]

/** How long each page is looked at. */
const watchMs = 30_000

/** What a page was seen to do: the times between its frames, and the largest heap. */
interface Seen {
  readonly gapsMs: readonly number[]
  readonly heapMb: number
}

/** Asks for one frame after the other. It is text since it runs in the page. */
const watchFrames = `(ms) => new Promise((done) => {
  const gapsMs = []
  const endMs = performance.now() + ms
  let [lastMs, heap] = [performance.now(), 0]
  const look = (nowMs) => {
    gapsMs.push(nowMs - lastMs)
    lastMs = nowMs
    heap = Math.max(heap, performance.memory.usedJSHeapSize)
    if (nowMs < endMs) requestAnimationFrame(look)
    else done({ gapsMs, heapMb: heap / 1e6 })
  }
  requestAnimationFrame(look)
})`

async function watch(page: Page): Promise<Seen> {
  return await page.evaluate<Seen>(`(${watchFrames})(${watchMs})`)
}

/** A row of the table. */
function describe(name: string, { gapsMs, heapMb }: Seen, received: string): string[] {
  const quantiles = [0.5, 0.95, 0.99, 1].map((part) => percentile(gapsMs, part))
  return [name, received, ...[gapsMs.length, ...quantiles, heapMb].map(formatNumber)]
}

/** Looks at an empty page, then at one that watches, each alone. */
async function measure(context: BrowserContext, url: string): Promise<string[][]> {
  const empty = await context.newPage()
  await empty.goto('about:blank')
  const rows = [describe('an empty page', await watch(empty), '–')]
  await empty.close()
  const page = await context.newPage()
  await page.goto(`${url}/?connect=1`)
  const received = page.getByTestId('received')
  await received.filter({ hasText: /[1-9]/ }).waitFor()
  const seen = await watch(page)
  rows.push(describe('Watch', seen, (await received.textContent()) ?? ''))
  return rows
}

if (!existsSync(executablePath)) {
  console.error('Not measured: the page at / with 1,000 events/s. It needs chromium (apt-get install chromium).')
  process.exit(1)
}
console.error(`On ${describeMachine()}`)
const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
const url = await server.listen()
let published = 0
const publishing = setInterval(() => {
  for (let count = 0; count < burst; count += 1) {
    published += 1
    void server.hub.publish(`event-${published % 3}`, { number: published, text: 'hello '.repeat(published % 6) })
  }
}, everyMs)
const profile = mkdtempSync(join(tmpdir(), 'windhover-watch-'))
const context = await chromium.launchPersistentContext(profile, { executablePath, args: flags.split(' ') })
try {
  const heads = ['page', 'received', 'frames', 'between them, p50, ms', 'p95', 'p99', 'longest', 'largest heap, MB']
  console.log(formatTable(heads, await measure(context, url)))
} finally {
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  clearInterval(publishing)
  await server.close()
}
