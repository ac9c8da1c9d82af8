import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { expectFits } from '../support/expect-fits.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('Swagger UI')

/** Opens an operation, and answers its block. */
async function openOperation(page: Page, id: string): Promise<Locator> {
  const operation = page.locator(`#operations-${id}`)
  await operation.locator('.opblock-summary-control').click()
  await operation.locator('.responses-table').waitFor()
  return operation
}

for (const path of ['/swagger', '/docs/swagger', '/swagger?version=3.1', '/swagger?version=3.0']) {
  browserTest(`${path} shows the payload of an event, and asks nobody but its server`, async (open) => {
    const { url } = await startServer()
    const { page, foreign, troubles } = await open(url + path)
    const operation = await openOperation(page, 'Streams-streamSseBroadcastProgress')
    const answer = operation.locator('.response[data-code="200"]')
    await answer.locator('.tablinks', { hasText: 'Schema' }).click()
    const model = answer.locator('.model-box').first()
    for (const field of ['taskId', 'progress', 'status', 'state', 'ts']) {
      // 3.0 has a star right behind the name of what is required.
      await model
        .getByText(new RegExp(`^${field}\\*?$`))
        .first()
        .waitFor()
    }
    // Descriptions are CommonMark: its marks are not for readers.
    expect(await operation.locator('.renderedMarkdown').allTextContents()).not.toContainEqual(
      expect.stringContaining('`'),
    )
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
  })
}

browserTest('a stream that is tried out ends by itself, with what was received', async (open) => {
  const { url, server } = await startServer()
  const { page, foreign, troubles } = await open(`${url}/swagger`)
  const operation = await openOperation(page, 'Streams-streamSseBroadcast')
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.getByRole('button', { name: 'Execute' }).click()
  // Before the page has the head, from which on it reads for ten seconds.
  await expect.poll(() => server.hub.connectedCount(), { interval: 5 }).toBe(1)
  for (let number = 1; number <= 5; number += 1) await server.hub.publish('tick', { number })
  const answer = operation.locator('.live-responses-table .response')
  await answer.getByText('this page stopped reading after 5 events').waitFor()
  const text = await answer.textContent()
  expect(text).toMatch(/event: connected[\s\S]*event: tick\s+data: \{"number":1\}[\s\S]*\{"number":4\}/)
  expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
})

browserTest('an event is broadcast from the page', async (open) => {
  const { url } = await startServer()
  const stream = await fetch(`${url}/sse/broadcast`)
  const { page, foreign, troubles } = await open(`${url}/swagger`)
  const operation = await openOperation(page, 'Broadcast-broadcast')
  await operation.getByRole('button', { name: 'Try it out' }).click()
  await operation.locator('textarea').fill('{"event":"message","data":{"text":"from the page"}}')
  await operation.getByRole('button', { name: 'Execute' }).click()
  const answer = operation.locator('.live-responses-table .response')
  await answer.getByText('"ok"').waitFor()
  expect(await answer.locator('.response-col_status').textContent()).toContain('200')
  let received = ''
  for await (const part of stream.body!.pipeThrough(new TextDecoderStream())) {
    received += part
    if (received.includes('event: message')) break
  }
  expect(received).toContain('data: {"text":"from the page"}')
  expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
})

browserTest('on a phone the page does not scroll sideways, and its answers have room', async (open) => {
  const { url } = await startServer()
  const { page } = await open(`${url}/swagger?version=3.1`, { viewport: { width: 360, height: 740 }, isMobile: true })
  const operation = await openOperation(page, 'Streams-streamSseBroadcast')
  const answer = operation.locator('.response[data-code="200"] .response-col_description')
  await answer.locator('.tablinks', { hasText: 'Schema' }).click()
  await answer.locator('.model-box').first().waitFor()
  expect((await answer.boundingBox())!.width).toBeGreaterThan(280)
  await expectFits(page)
})
