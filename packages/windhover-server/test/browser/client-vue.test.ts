import { expect } from 'vitest'

import type {} from '../../../windhover/test/client/pages/vue-page.ts'
import { bundleFile } from '../../../windhover/test/support/bundle.ts'
import { createBrowserTest } from '../support/browser.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the hooks of Vue')

browserTest('two hooks of a component need one connection, which ends after it was unmounted', async (open) => {
  const { code } = await bundleFile('test/client/pages/vue-page.ts', { format: 'iife' })
  const { server, url } = await startServer()
  const { hub } = server
  const { page, troubles } = await open(`${url}/healthz`)
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.evaluate(code)
  await page.getByText('open: none of 0').waitFor()
  await hub.publish('n', 1)
  await page.getByText('open: 1 of 1').waitFor()
  // A change of route, for less than it lingers.
  await page.evaluate(() => {
    globalThis.vuePage.show(false)
    globalThis.vuePage.show(true)
  })
  await hub.publish('n', 2)
  await page.getByText('open: 2 of').waitFor()
  expect(requests).toEqual(['/sse/broadcast'])
  expect(hub.connectedCount()).toBe(1)
  await page.evaluate(() => globalThis.vuePage.show(false))
  await expect.poll(() => hub.connectedCount()).toBe(0)
  expect(troubles).toEqual([])
})
