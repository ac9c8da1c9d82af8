import { expect, test } from 'vitest'

import type { ServerOptions } from '../../src/index.ts'
import { createBrowserTest } from '../support/browser.ts'
import { measureContrast } from '../support/contrast.ts'
import { expectFits } from '../support/expect-fits.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('what the documentation pages have in common')

test.each(['/swagger', '/docs/swagger', '/redoc', '/docs/redoc', '/scalar', '/docs/scalar'])(
  'without JavaScript %s leads to the document and the other pages',
  async (path) => {
    const { url } = await startServer()
    const body = (await (await fetch(url + path)).text()).split('<body>')[1]!
    expect(/<noscript>.*<\/noscript>/s.exec(body)![0]).toMatch(/"\.\.?\/openapi\/v3\.2\/openapi\.json"/)
    const hrefs = [...body.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(hrefs).toHaveLength(8)
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

const twoDocuments: ServerOptions = {
  streams: [{ path: '/sse/secret', summary: 'Stream the secrets', documents: ['admin-and-others'] }],
  documents: { 'admin-and-others': { info: { title: 'Secrets' } } },
}

for (const path of ['/swagger', '/redoc', '/scalar', '/asyncapi']) {
  browserTest(`${path} shows another document, which the other pages then show too`, async (open) => {
    const { url } = await startServer(twoDocuments)
    const { page, foreign, troubles } = await open(url + path)
    await page.getByRole('heading', { name: 'Windhover broadcast' }).first().waitFor()
    await page.getByLabel('Document', { exact: true }).selectOption('admin-and-others')
    await page.waitForURL(/document=admin-and-others/)
    await page.getByRole('heading', { name: 'Secrets' }).first().waitFor()
    const href = (await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href'))!
    expect(Object.values(JSON.parse(await (await fetch(href)).text()) as object)).toContainEqual(
      expect.objectContaining({ title: 'Secrets' }),
    )
    for (const link of await page.getByRole('navigation', { name: 'Documentation' }).getByRole('link').all()) {
      expect(await link.getAttribute('href')).toMatch(/\?document=admin-and-others$/)
    }
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
  })

  browserTest(`${path} has its header on two lines on a phone, with every chooser`, async (open) => {
    const { url } = await startServer(twoDocuments)
    const { page } = await open(url + path, { viewport: { width: 360, height: 740 }, isMobile: true })
    await page.locator('#status').waitFor({ state: 'hidden' })
    const parts = await page.locator('.page-header').locator('a:visible, select:visible').all()
    const places = await Promise.all(parts.map(async (part) => (await part.boundingBox())!))
    const middles = places.map(({ y, height }) => Math.round(y + height / 2))
    expect(new Set(middles).size).toBe(2)
    expect(Math.max(...places.map(({ x, width }) => x + width))).toBeLessThanOrEqual(360)
    await expectFits(page)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  browserTest(`the header's texts stand out, ${colorScheme}`, async (open) => {
    const { url } = await startServer(twoDocuments)
    const { page } = await open(`${url}/asyncapi`, { colorScheme })
    await page.locator('#status').waitFor({ state: 'hidden' })
    const measured = await measureContrast(page, ['.page-header a', '.page-header label', '.page-header select'])
    expect(measured.length).toBeGreaterThan(5)
    expect(measured.filter(({ ratio }) => ratio < 4.5)).toEqual([])
  })
}
