import { expect } from 'vitest'

import { windhoverPlugin } from '../../src/index.ts'
import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { startHost } from '../support/start-host.ts'

const browserTest = createBrowserTest('the pages under a prefix')

for (const path of ['/v1/live', '/v1/live/']) {
  browserTest(`the page at ${path} reads, publishes and counts`, async (open) => {
    const { url } = await startHost((host) =>
      host.register((scope) => scope.register(windhoverPlugin, { prefix: '/live', drainMs: 0 }), { prefix: '/v1' }),
    )
    const { page, foreign, troubles } = await open(url + path)
    const { connect, rows, clients, waitForState } = consolePage(page)
    await connect.click()
    await waitForState('connected')
    await page.getByRole('button', { name: 'Send ping' }).click()
    await rows('ping').waitFor()
    await clients.filter({ hasText: '1' }).waitFor()
    await page.getByRole('tab', { name: 'Progress' }).click()
    await page.getByLabel('Task id').fill('import-7')
    await page.getByLabel('Status').fill('Half of it')
    await page.getByRole('button', { name: 'Send progress' }).click()
    await rows('progress').waitFor()
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
    await page.getByRole('link', { name: 'Swagger UI' }).click()
    await page.waitForURL(`${url}/v1/live/swagger`)
  })
}

for (const path of ['/live/swagger', '/live/docs/swagger', '/live/redoc', '/live/docs/redoc']) {
  browserTest(`${path} shows the document, and leads to the other pages`, async (open) => {
    const { url } = await startHost((host) => host.register(windhoverPlugin, { prefix: '/live', drainMs: 0 }))
    const { page, foreign, troubles } = await open(url + path)
    await page.locator('#status').waitFor({ state: 'hidden' })
    await page.getByText('/live/api/broadcast', { exact: false }).first().waitFor()
    for (const link of await page.locator('header a').all()) {
      const href = (await link.getAttribute('href'))!
      const { status, url: found } = await fetch(new URL(href, page.url()))
      expect([status, new URL(found).pathname.startsWith('/live')], href).toEqual([200, true])
    }
    expect([foreign, troubles]).toEqual([[], []])
  })
}
