import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'

import { createServer } from '../../src/index.ts'

const executablePath = '/usr/bin/chromium'
const hasBrowser = existsSync(executablePath)
if (!hasBrowser && process.env['CI'] !== 'true') {
  console.log('Not run: the tests in a browser. They need chromium (apt-get install chromium).')
}

const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

test.runIf(hasBrowser || process.env['CI'] === 'true')(
  'the page connects, broadcasts, and is back after a restart of the server',
  { timeout: 60_000 },
  async () => {
    let server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
    const url = await server.listen()
    const browser = await chromium.launch({ executablePath, args: flags.split(' ') })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url())
      })
      await page.goto(url)
      const state = page.getByRole('status', { name: 'Connection state' })
      await page.getByRole('button', { name: 'Connect', exact: true }).click()
      await expect.poll(() => state.getAttribute('data-state'), { timeout: 20_000 }).toBe('connected')
      await page.getByRole('button', { name: 'Send ping' }).click()
      await page.locator('[data-event=ping]').first().waitFor()
      if (process.env['SCREENSHOT'] !== undefined) await page.screenshot({ path: process.env['SCREENSHOT'] })
      await server.close()
      server = createServer({ port: Number(new URL(url).port), logLevel: 'silent', drainMs: 0 })
      await server.listen()
      await page.locator('.gap-banner').waitFor({ timeout: 30_000 })
      await expect.poll(() => state.getAttribute('data-state'), { timeout: 20_000 }).toBe('connected')
      expect(foreign).toEqual([])
    } finally {
      await browser.close()
      await server.close()
    }
  },
)
