import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { createBrowserTest } from '../../packages/windhover-server/test/support/browser.ts'
import { findViolations } from '../../packages/windhover-server/test/support/find-violations.ts'
import { temporaryFolder } from '../../packages/windhover-server/test/support/temporary-folder.ts'
import { findFreePort } from '../../stress/src/nodes/find-free-port.ts'
import { type App, folderOf, startApp } from './run-app.ts'

/** An order as the page shows it; Node has no types for elements. */
interface HasChildren {
  readonly children: readonly [name: { readonly textContent: string }, state: { readonly textContent: string }]
}

const app: App = { name: 'service', command: ['shop.js'] }
const browserTest = createBrowserTest('the app service')
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'dark' } as const

/** Starts the service on a cursor file; `kill` ends it as a power cut does. */
function startService(shop: string, cursor: string): { kill(): Promise<void> } {
  const child = spawn(process.execPath, ['service.js'], {
    cwd: folderOf(app),
    env: { ...process.env, SHOP: shop, CURSOR: cursor },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

browserTest('the service ships each order once, over ends of its own and of the shop', async (open) => {
  const folder = temporaryFolder()
  const cursor = join(folder, 'cursor.json')
  const port = await findFreePort()
  const data = { DATA: join(folder, 'data') }
  const first = await startApp(app, port, data)
  const { page, foreign, troubles } = await open(first.url, phone)
  const waitForState = (is: string): Promise<void> => page.locator(`.state[data-is="${is}"]`).waitFor()
  const orders = (): Promise<string[]> =>
    page
      .locator('li')
      .evaluateAll((items) =>
        (items as unknown as HasChildren[]).map(
          ({ children: [name, state] }) => `${name.textContent}: ${state.textContent}`,
        ),
      )
  const order = async (text: string): Promise<void> => {
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByLabel('What you want').inputValue()).toBe('')
  }
  await waitForState('open')
  await page.keyboard.press('Tab')

  const service = startService(first.url, cursor)
  await expect.poll(() => readCursor(cursor)).toContain('lastEventId')
  await order('tea')
  await expect.poll(orders).toEqual(['tea: shipped'])
  await service.kill()
  // What comes while the service is away.
  await order('bread')
  await order('w'.repeat(200))
  await expect.poll(orders).toEqual([`${'w'.repeat(200)}: ordered`, 'bread: ordered', 'tea: shipped'])
  expect([foreign, troubles]).toEqual([[], []])
  expect(await first.end()).toBe(0)
  await waitForState('waiting')

  const again = startService(first.url, cursor)
  await startApp(app, port, data)
  await waitForState('open')
  await expect.poll(orders).toEqual([`${'w'.repeat(200)}: shipped`, 'bread: shipped', 'tea: shipped'])
  // The log is on disk: nothing is missing.
  expect(await page.locator('.gap').isVisible()).toBe(false)
  expect(await findViolations(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.viewport.width)
  await again.kill()

  const all = await fetch(`${first.url}/live/sse/orders?event=shipped`, { signal: AbortSignal.timeout(20_000) })
  let text = ''
  for await (const part of all.body!.pipeThrough(new TextDecoderStream())) {
    text += part
    if (text.match(/event: shipped/g)?.length === 3) break
  }
  expect(text.match(/"order":"[^"]+"/g)).toHaveLength(new Set(text.match(/"order":"[^"]+"/g)).size)
})

function readCursor(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
