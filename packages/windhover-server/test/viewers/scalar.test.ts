import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { expectFits } from '../support/expect-fits.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('Scalar')

/** Opens the operation of the stream of `progress` alone, and answers its section. */
async function openOperation(page: Page): Promise<Locator> {
  await page.getByText('Stream the progress events alone').first().click()
  const operation = page.locator('section[id$="/GET/sse/broadcast/progress"]')
  await operation.getByText('Test Request').first().waitFor()
  return operation
}

/** Expands the answer with status 200. A click is lost when Scalar draws the section again in that moment, so it is repeated. */
async function expandAnswer(operation: Locator): Promise<void> {
  const answer = operation.locator('button[id$=".responses.200"]')
  await answer.waitFor()
  const expandOnce = async (): Promise<string | null> => {
    const state = await answer.getAttribute('aria-expanded')
    if (state !== 'true') await answer.click()
    return state
  }
  await expect.poll(expandOnce, { interval: 1000, timeout: 60_000 }).toBe('true')
}

for (const path of ['/scalar', '/docs/scalar', '/scalar?version=3.1', '/scalar?version=3.0']) {
  browserTest(`${path} shows the payload of an event, and asks nobody but its server`, async (open) => {
    const { url } = await startServer()
    const { page, foreign, troubles } = await open(url + path)
    const operation = await openOperation(page)
    await expandAnswer(operation)
    for (const field of ['taskId', 'progress', 'status', 'state', 'ts']) {
      await operation.getByText(field, { exact: true }).first().waitFor()
    }
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
  })
}

browserTest('a stream that is tried out shows its events as they arrive, until it is cancelled', async (open) => {
  const { url, server } = await startServer()
  const { page, foreign, troubles } = await open(`${url}/scalar`)
  const operation = await openOperation(page)
  await operation.getByRole('button', { name: 'Test Request' }).click()
  const streaming = page.waitForResponse((response) => new URL(response.url()).pathname === '/sse/broadcast/progress')
  await page.getByRole('button', { name: 'Send get request' }).click()
  await streaming
  const client = page.getByRole('dialog')
  await client.getByText('event: connected').waitFor()
  for (const progress of [10, 20]) {
    await server.hub.publish('progress', { taskId: 'a', progress, status: 'Going', state: 'running' })
    await client.getByText(`"progress":${progress}`).waitFor()
  }
  await client.getByRole('button', { name: 'Cancel' }).click()
  await expect.poll(() => server.hub.connectedCount()).toBe(0)
  expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
})

browserTest('on a phone the page does not scroll sideways', async (open) => {
  const { url } = await startServer()
  const { page } = await open(`${url}/scalar`, { viewport: { width: 360, height: 740 }, isMobile: true })
  await page.getByRole('heading', { name: 'Windhover broadcast' }).waitFor()
  await expectFits(page)
})
