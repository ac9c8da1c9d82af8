import { expect, test } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('what the documentation pages have in common')

test.each(['/swagger', '/docs/swagger', '/redoc', '/docs/redoc', '/scalar', '/docs/scalar'])(
  'without JavaScript %s leads to the document and the other pages',
  async (path) => {
    const { url } = await startServer()
    const body = (await (await fetch(url + path)).text()).split('<body>')[1]!
    expect(/<noscript>.*<\/noscript>/s.exec(body)![0]).toMatch(/"\.\.?\/openapi\/v3\.2\/openapi\.json"/)
    const hrefs = [...body.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs).toHaveLength(7)
    for (const href of hrefs) expect((await fetch(new URL(href, url + path))).status, href).toBe(200)
  },
)

for (const path of ['/swagger', '/redoc', '/scalar']) {
  browserTest(`${path} shows another version, and the way to its files`, async (open) => {
    const { url } = await startServer()
    const { page, troubles } = await open(url + path)
    await page.locator('#status').waitFor({ state: 'hidden' })
    await page.getByLabel('OpenAPI').selectOption('3.0')
    await page.waitForURL(/version=3\.0/)
    await page.locator('#status').waitFor({ state: 'hidden' })
    for (const format of ['JSON', 'YAML']) {
      const href = (await page.getByRole('link', { name: format, exact: true }).getAttribute('href'))!
      expect(await (await fetch(new URL(href, url))).text()).toMatch(/openapi"?: ?"?3\.0\./)
    }
    expect(troubles).toEqual([])
  })

  browserTest(`${path} says why it cannot show a document`, async (open) => {
    const { url, server } = await startServer()
    const { page } = await open(`${url}/`)
    await page.route('**/openapi/**', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"detail":"Not now."}' }),
    )
    await page.goto(url + path)
    await page.getByRole('alert').getByText('It says: Not now.').waitFor()
    expect(server.hub.connectedCount()).toBe(0)
  })
}
