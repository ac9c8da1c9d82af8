import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the AsyncAPI page')

for (const path of ['/asyncapi', '/docs/asyncapi']) {
  browserTest(`${path} shows the payload of each event, and asks nobody but its server`, async (open) => {
    const { url } = await startServer()
    const { page, foreign, troubles } = await open(url + path)
    await page.getByText('Stream the progress events alone').first().click()
    const channel = page.locator('[data-section-id]').filter({ hasText: '/sse/broadcast/progress' }).last()
    await channel.getByRole('heading', { name: 'Payload' }).first().scrollIntoViewIfNeeded()
    for (const field of ['taskId', 'progress', 'status', 'state', 'ts']) {
      await channel.getByText(field, { exact: true }).first().waitFor()
    }
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
  })
}
