import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the frame of the page at /')

/** Bytes after brotli of the page, its scripts and its styles: what a newcomer waits for. */
const maxFirstLoad = 25_000

browserTest('the first load is small, and has nothing of what is seldom wanted', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  await consolePage(page).connect.waitFor()
  await page.waitForLoadState('networkidle')
  const addresses = await page.evaluate<string[]>("performance.getEntriesByType('resource').map(({ name }) => name)")
  const paths = addresses.map((address) => new URL(address).pathname).filter((path) => /\.(?:js|css)$/.test(path))
  const folder = join(import.meta.dirname, '../../dist/static')
  const bytes = ['index.html', ...paths].map(
    (path) => [path, brotliCompressSync(readFileSync(join(folder, path))).length] as const,
  )
  const total = bytes.reduce((sum, [, size]) => sum + size, 0)
  console.log(`bytes of the first load after brotli: ${total}`)
  expect(bytes.length).toBeGreaterThan(4)
  expect(total, JSON.stringify(bytes)).toBeLessThanOrEqual(maxFirstLoad)
})

browserTest('the colours that were chosen stay, and are there before anything is drawn', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url, { colorScheme: 'light' })
  const background = async (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor')
  const [light, dark] = ['rgb(243, 245, 247)', 'rgb(18, 22, 27)']
  const choose = page.getByLabel('Colours')
  await choose.waitFor()
  await expect.poll(background).toBe(light)
  await choose.selectOption('Dark')
  await expect.poll(background).toBe(dark)
  // Without its program the page is as when it is drawn first.
  await page.route('**/assets/index-*.js', (route) => route.abort())
  await page.reload()
  await expect.poll(background).toBe(dark)
  await page.unroute('**/assets/index-*.js')
  await page.reload()
  await choose.selectOption('System colours')
  await expect.poll(background).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(background).toBe(dark)
})
