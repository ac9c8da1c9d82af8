import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
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

async function publish(url: string, text: string): Promise<void> {
  const response = await fetch(`${url}/api/broadcast`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ event: 'note', data: { text } }),
  })
  expect(await response.json()).toMatchObject({ id: expect.any(String) })
}

/** What is asked of an element of a page; Node has no types for them. */
interface HasAttributes {
  removeAttribute(name: string): void
}

const isFull = process.env['HEAVY_APPS'] === '1'
if (!isFull) console.log('Not run: the apps next and sveltekit. `.ci/full apps` builds and drives them (HEAVY_APPS=1).')

describe.each(isFull ? [...apps, ...heavyApps] : apps)('the app $name', (app) => {
  const browserTest = createBrowserTest(`the app ${app.name}`)
  beforeAll(() => buildApp(app), 180_000)

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
    expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
    expect(await ended).toBe(app.exitCode ?? 0)
    await waitForState('waiting')
    const second = await startApp(app, port)
    await waitForState('open')
    // The new process has a log of its own, so what came in between is not known.
    await gap.waitFor()
    await publish(second.url, 'after')
    await expect.poll(() => notes.allTextContents()).toEqual(['after', 'mine', 'live', 'before'])
    expect(await findViolations(page)).toEqual([])
    expect(await second.end()).toBe(app.exitCode ?? 0)
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
    expect(await running.end()).toBe(app.exitCode ?? 0)
  })
})
