import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { startGuardedServer } from '../support/guarded-server.ts'

const browserTest = createBrowserTest('authentication of Scalar')

/** Opens an operation, such as `POST/api/broadcast`, in the client that tries it out, and returns the client. */
async function tryOut(page: Page, path: string): Promise<Locator> {
  await page.locator(`aside a[href$="/${path}"]`).click()
  await page.locator(`section[id$="/${path}"]`).getByRole('button', { name: 'Test Request' }).click()
  return page.getByRole('dialog')
}

async function send(client: Locator): Promise<void> {
  await client.getByRole('button', { name: /^Send (?:get|post) request/ }).click()
}

for (const scheme of ['apiKey', 'token'] as const) {
  browserTest(`what is entered as ${scheme} publishes and reads`, async (open) => {
    const { url, server, shown, credentials } = await startGuardedServer()
    const { page, foreign, troubles } = await open(`${url}/scalar`)
    await page.locator('aside a[href="#tag/broadcast"]').click()
    const publish = await tryOut(page, 'POST/api/broadcast')
    await send(publish)
    await publish.getByText('401 Unauthorized').waitFor()
    // The browser itself tells of an answer that is an error.
    const refused = 'Failed to load resource: the server responded with a status of 401 (Unauthorized)'
    expect({ shown, troubles }).toEqual({ shown: ['POST /api/broadcast Bearer'], troubles: [refused] })
    await page.getByRole('button', { name: 'Close Client' }).click()

    await page.locator('aside').getByText('Introduction').click()
    const authentication = page.locator('.scalar-reference-intro-auth')
    await authentication.getByRole('button', { name: 'Auth Type' }).click()
    await page.getByRole('option', { name: scheme }).click()
    await authentication.getByLabel('Bearer Token').fill(credentials[scheme])
    const before = server.hub.position()
    await send(await tryOut(page, 'POST/api/broadcast'))
    await publish.getByText('200 OK').waitFor()
    expect(server.hub.position().offset).toBe(before.offset + 1)
    await page.getByRole('button', { name: 'Close Client' }).click()
    const stream = await tryOut(page, 'GET/sse/broadcast/progress')
    await send(stream)
    await stream.getByText('event: connected').waitFor()
    await server.hub.publish('progress', { taskId: 'a', progress: 10, status: 'Going', state: 'running' })
    await stream.getByText('"progress":10').waitFor()
    await stream.getByRole('button', { name: 'Cancel' }).click()
    await expect.poll(() => server.hub.connectedCount()).toBe(0)
    const bearer = `Bearer ${credentials[scheme]}`
    expect(shown.slice(1)).toEqual([`POST /api/broadcast ${bearer}`, `GET /sse/broadcast/progress ${bearer}`])
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [refused] })
  })
}
