import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { expectFits } from '../support/expect-fits.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('ReDoc')

for (const path of ['/redoc', '/docs/redoc', '/redoc?version=3.1', '/redoc?version=3.0']) {
  browserTest(`${path} shows the payload of an event, and asks nobody but its server`, async (open) => {
    const { url } = await startServer()
    const { page, foreign, troubles } = await open(url + path)
    await page.getByRole('button', { name: 'Show' }).first().click()
    const operation = page.locator('[data-section-id="/streams/streamssebroadcastprogress"]')
    await operation.waitFor({ state: 'attached' })
    // ReDoc draws what comes into sight: first the operation, and then what its events carry.
    await operation.scrollIntoViewIfNeeded()
    await operation.getByText('How far a long operation has come.').last().scrollIntoViewIfNeeded()
    for (const field of ['taskId', 'progress', 'status', 'state', 'ts']) {
      await operation.getByText(field, { exact: true }).first().waitFor()
    }
    expect(await operation.locator('p').allTextContents()).not.toContainEqual(expect.stringContaining('`'))
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
  })
}

browserTest('on a phone the page does not scroll sideways, and keeps the words of its title whole', async (open) => {
  const { url } = await startServer({ info: { title: 'Windhover' } })
  const { page } = await open(`${url}/redoc`, { viewport: { width: 360, height: 740 }, isMobile: true })
  const title = page.getByRole('heading', { level: 1 })
  await title.waitFor()
  await expectFits(page)
  const { height } = (await title.boundingBox())!
  // The word, and the version below it.
  expect(height).toBeLessThan(75)
})
