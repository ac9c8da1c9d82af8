import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { startGuardedServer } from '../support/guarded-server.ts'

const browserTest = createBrowserTest('Authorize of Swagger UI')

/** Opens an operation to be tried out, and returns its block. */
async function tryOut(page: Page, id: string): Promise<Locator> {
  const operation = page.locator(`#operations-${id}`)
  await operation.locator('.opblock-summary-control').click()
  await operation.getByRole('button', { name: 'Try it out' }).click()
  return operation
}

/** Executes an operation, and waits until its block shows this status. */
async function execute(operation: Locator, status: number): Promise<void> {
  await operation.getByRole('button', { name: 'Execute' }).click()
  const shown = operation.locator('.live-responses-table .response .response-col_status')
  await shown.getByText(String(status)).waitFor()
}

/** Opens the dialog of all schemes, and returns the part of one. */
async function openScheme(page: Page, scheme: string): Promise<Locator> {
  await page.locator('.auth-wrapper .btn.authorize').first().click()
  const name = page.locator('h4 code').getByText(scheme, { exact: true })
  return page.locator('.modal-ux .auth-container').filter({ has: name })
}

/** Closes the dialog of all schemes. */
function closeSchemes(page: Page): Promise<void> {
  return page.locator('.modal-ux .close-modal').click()
}

for (const scheme of ['apiKey', 'token'] as const) {
  browserTest(`what is entered as ${scheme} publishes and reads, until it is taken away`, async (open) => {
    const { url, server, shown, credentials } = await startGuardedServer()
    const { page, foreign, troubles } = await open(`${url}/swagger`)
    const publish = await tryOut(page, 'Broadcast-broadcast')
    await publish.locator('textarea').fill('{"event":"message","data":{"text":"from the page"}}')
    await execute(publish, 401)
    const stream = await tryOut(page, 'Streams-streamSseBroadcast')
    await execute(stream, 401)
    expect(shown).toEqual(['POST /api/broadcast ', 'GET /sse/broadcast '])

    const part = await openScheme(page, scheme)
    await part.locator('input').fill(credentials[scheme])
    await part.getByRole('button', { name: 'Apply credentials' }).click()
    const remove = part.getByRole('button', { name: 'Remove authorization' })
    await remove.waitFor()
    await closeSchemes(page)
    const before = server.hub.position()
    await execute(publish, 200)
    expect(server.hub.position().offset).toBe(before.offset + 1)
    await stream.getByRole('button', { name: 'Execute' }).click()
    await expect.poll(() => server.hub.connectedCount(), { interval: 5 }).toBe(1)
    for (let number = 1; number <= 5; number += 1) await server.hub.publish('tick', { number })
    await stream.locator('.live-responses-table').getByText('stopped reading after 5 events').waitFor()
    const bearer = `Bearer ${credentials[scheme]}`
    expect(shown.slice(2)).toEqual([`POST /api/broadcast ${bearer}`, `GET /sse/broadcast ${bearer}`])

    await openScheme(page, scheme)
    await remove.click()
    await closeSchemes(page)
    await execute(publish, 401)
    expect(shown.at(-1)).toBe('POST /api/broadcast ')
    // The browser itself tells of each answer that is an error.
    const refused = 'Failed to load resource: the server responded with a status of 401 (Unauthorized)'
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [refused, refused, refused] })
  })
}
