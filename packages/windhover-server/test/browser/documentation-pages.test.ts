import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('that each documentation page shows its document')

/** What of an operation stands in each page before anybody asks for it. */
const operations = {
  '/swagger': '#operations-Streams-streamSseBroadcast',
  '/redoc': 'text=Streams',
  '/scalar': 'text=Stream every event',
  '/asyncapi': 'text=Stream every event',
}

browserTest('each documentation page shows its document, and asks nobody else for anything', async (open) => {
  const { url } = await startServer()
  const { page, foreign, troubles } = await open(`${url}/`)
  for (const [path, operation] of Object.entries(operations)) {
    // oxlint-disable no-await-in-loop -- one page after the other
    await page.goto(url + path)
    await page.getByRole('heading', { name: 'Windhover broadcast' }).first().waitFor()
    await page.locator(operation).first().waitFor({ state: 'attached' })
    // oxlint-enable no-await-in-loop
  }
  expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
})
