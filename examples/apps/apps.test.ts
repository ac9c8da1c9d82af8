import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openStream } from 'windhover/testing'

import { createBrowserTest } from '../../packages/windhover-server/test/support/browser.ts'
import { findViolations } from '../../packages/windhover-server/test/support/find-violations.ts'
import { findFreePort } from '../../stress/src/nodes/find-free-port.ts'
import { type App, buildApp, startApp } from './run-app.ts'

const apps: readonly App[] = [
  { name: 'vanilla', command: ['server.js'] },
  {
    name: 'react',
    build: [
      ['vite', 'build'],
      ['vite', 'build', '--ssr', 'src/server.ts', '--outDir', 'dist/server'],
    ],
    command: ['dist/server/server.js'],
  },
]

/** The program of Bun, which `.ci/full` fetches. */
const bun = process.env['BUN'] ?? 'bun'

/** Those whose builds take longer than a change has to wait for: `.ci/full apps` builds and drives them. */
const heavyApps: readonly App[] = [
  {
    name: 'next',
    build: [['next', 'build']],
    command: ['../../../node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'],
    // 128 + SIGTERM.
    exitCode: 143,
  },
  { name: 'sveltekit', build: [['vite', 'build']], command: ['build'] },
  {
    name: 'vue',
    build: [
      ['vite', 'build'],
      ['vite', 'build', '--ssr', 'src/server.ts', '--outDir', 'dist/server'],
    ],
    command: ['dist/server/server.js'],
  },
  { name: 'nuxt', build: [['nuxt', 'build']], command: ['.output/server/index.mjs'] },
  // Nest sends itself the signal again once all is closed.
  { name: 'nest', build: [['tsc']], command: ['dist/main.js'], exitCode: null },
  { name: 'hono-bun', program: bun, command: ['src/server.ts'] },
  {
    name: 'cloudflare',
    build: [['wrangler', 'deploy', '--dry-run', '--outdir', 'dist/worker']],
    command: ['../../../node_modules/wrangler/bin/wrangler.js', 'dev', '--ip', '127.0.0.1', '--port', '$PORT'],
    // A Durable Object hears of no signal.
    isClosed: false,
  },
]

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'dark' } as const

/** The parts of the page that all these apps show. */
function notesPage(page: Page) {
  return {
    input: page.getByLabel('Note'),
    send: page.getByRole('button', { name: 'Send' }),
    /** The notes, the newest first. */
    notes: page.locator('li > span'),
    gap: page.locator('.gap'),
    problem: page.locator('.problem'),
    waitForState: (is: string) => page.locator(`.state[data-is="${is}"]`).waitFor(),
  }
}

function post(url: string, body: string): Promise<Response> {
  return fetch(`${url}/api/broadcast`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
}

/** Publishes a note, and returns how many clients are connected. */
async function publish(url: string, text: string): Promise<number> {
  const response = await post(url, JSON.stringify({ event: 'note', data: { text } }))
  const answer: unknown = await response.json()
  expect([response.status, answer]).toEqual([200, { id: expect.any(String), connected: expect.any(Number) }])
  return (answer as { readonly connected: number }).connected
}

/** What is asked of an element of a page; Node has no types for them. */
interface HasAttributes {
  removeAttribute(name: string): void
}

const isFull = process.env['HEAVY_APPS'] === '1'
if (!isFull)
  console.log(
    `Not run: the apps ${heavyApps.map(({ name }) => name).join(', ')}. \`.ci/full apps\` builds and drives them (HEAVY_APPS=1).`,
  )

describe.each(isFull ? [...apps, ...heavyApps] : apps)('the app $name', (app) => {
  const browserTest = createBrowserTest(`the app ${app.name}`)
  const { exitCode = 0, isClosed = true } = app
  beforeAll(() => buildApp(app), 300_000)

  test(
    'gives a reader what is published, refuses what is no event, and counts a reader until it leaves',
    { timeout: 120_000 },
    async () => {
      const running = await startApp(app, await findFreePort())
      const stream = await openStream(`${running.url}/events`, { timeoutMs: 20_000 })
      await stream.next('connected')
      expect(await publish(running.url, 'live')).toBe(1)
      expect((await stream.next('note')).data).toEqual({ text: 'live' })
      for (const body of ['', 'no JSON', 'null', '[]', '{"event":"note"}', '{"event":"closing","data":{}}']) {
        // oxlint-disable-next-line no-await-in-loop -- one process, one after the other
        expect([body, (await post(running.url, body)).status]).toEqual([body, expect.toBeOneOf([400, 422])])
      }
      await stream.close()
      await expect.poll(() => publish(running.url, 'is anybody there?')).toBe(0)
      expect(await running.end()).toBe(exitCode)
    },
  )

  browserTest('shows what came before, what comes, and what it publishes; and comes back by itself', async (open) => {
    const port = await findFreePort()
    const first = await startApp(app, port)
    await publish(first.url, 'before')
    const { page, foreign, troubles } = await open(first.url)
    const { notes, input, gap, waitForState } = notesPage(page)
    await waitForState('open')
    await expect.poll(() => notes.allTextContents()).toEqual(['before'])
    await publish(first.url, 'live')
    await expect.poll(() => notes.allTextContents()).toEqual(['live', 'before'])
    await input.fill('mine')
    await input.press('Enter')
    await expect.poll(() => notes.allTextContents()).toEqual(['mine', 'live', 'before'])
    expect(await input.inputValue()).toBe('')
    expect([foreign, troubles]).toEqual([[], []])
    expect(await gap.isVisible()).toBe(false)

    const stream = await openStream(`${first.url}/events`, { timeoutMs: 20_000 })
    const ended = first.end()
    const reason = isClosed ? 'shutdown' : 'broken'
    expect(await stream.waitForClose()).toEqual({ reason, reconnect: true })
    expect(await ended).toBe(exitCode)
    await waitForState('waiting')
    const second = await startApp(app, port)
    await waitForState('open')
    // The new process has a log of its own, so what came in between is not known.
    await gap.waitFor()
    await publish(second.url, 'after')
    await expect.poll(() => notes.allTextContents()).toEqual(['after', 'mine', 'live', 'before'])
    expect(await findViolations(page)).toEqual([])
    expect(await second.end()).toBe(exitCode)
  })

  browserTest('is used by keyboard, says what is refused, and fits a phone', async (open) => {
    const running = await startApp(app, await findFreePort())
    const { url } = running
    await publish(url, 'w'.repeat(200))
    const { page } = await open(url, phone)
    const { notes, problem, input, send, waitForState } = notesPage(page)
    await waitForState('open')
    await expect.poll(() => notes.count()).toBe(1)
    const focused = (): Promise<string> => page.evaluate('document.activeElement.tagName')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('INPUT')
    await page.keyboard.type('by key')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('BUTTON')
    await page.keyboard.press('Space')
    await expect.poll(() => notes.first().textContent()).toBe('by key')
    expect(await findViolations(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.viewport.width)
    // The page lets 200 characters through, and the server too: more come from elsewhere.
    await input.evaluate((element) => (element as unknown as HasAttributes).removeAttribute('maxlength'))
    await input.fill('w'.repeat(201))
    await send.click()
    await expect.poll(() => problem.textContent()).toMatch(/^Not sent: ./)
    expect(await findViolations(page)).toEqual([])
    expect(await running.end()).toBe(exitCode)
  })
})
