import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { viewLink } from '../support/console-page.ts'
import { expectFits } from '../support/expect-fits.ts'
import { findViolations } from '../support/find-violations.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the views of admins in the page at /')

const home = { subject: null, via: null, expiresAt: null, isOpen: true }

browserTest('the overview shows what flows, to the eye and as a table, and Back leads to Watch', async (open) => {
  const { url, server } = await startServer()
  const { page, foreign, troubles } = await open(`${url}/?connect=1`)
  await page.getByRole('status', { name: 'Connection state' }).getByText('Connected').waitFor()
  await viewLink(page, 'Overview').click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  expect(await viewLink(page, 'Overview').getAttribute('aria-current')).toBe('page')
  expect(await page.title()).toMatch(/^Overview · /)
  await page.locator('main:focus').waitFor()
  await page.locator('[data-health=fine]').nth(4).waitFor()
  await server.hub.publish('tick', 'hello')
  const messages = page.getByRole('region', { name: 'Messages', exact: true })
  await messages.getByRole('img', { name: /published: [^,]*, from 0 \/s to (?!0 )/ }).waitFor()
  await messages.locator('canvas').waitFor()
  await messages.getByText('As a table').click()
  await messages.getByRole('columnheader', { name: 'delivered' }).waitFor()
  expect(await messages.locator('tbody td').first().textContent()).toMatch(/ \/s$/)
  expect(await findViolations(page)).toEqual([])

  await page.goBack()
  await page.getByRole('grid', { name: 'Received events' }).waitFor()
  // The stream went on meanwhile.
  await page.locator('[data-event=tick]').waitFor()
  expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
})

browserTest('a phone of 360 px shows the overview in the dark without scrolling sideways', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url, {
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
    colorScheme: 'dark',
  })
  await page.goto(`${url}/#/overview`)
  await page.locator('[data-health]:not([data-health=unknown])').nth(4).waitFor()
  await expectFits(page)
  expect(await findViolations(page)).toEqual([])
})

browserTest('who is not known logs in, is told why not, and logs out', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  let isLoggedIn = false
  const answers: { status: number; headers?: Record<string, string> }[] = [
    { status: 401 },
    { status: 403 },
    { status: 429, headers: { 'Retry-After': '17' } },
    { status: 204 },
  ]
  await page.route('**/api/admin/session', async (route) => {
    const method = route.request().method()
    if (method === 'POST') {
      const { credential } = route.request().postDataJSON() as { credential: string }
      expect(credential).toBe('secret')
      const answer = answers.shift()!
      isLoggedIn = answer.status === 204
      return route.fulfill(answer)
    }
    if (method === 'DELETE') isLoggedIn = false
    if (method === 'DELETE') return route.fulfill({ status: 204 })
    return isLoggedIn
      ? route.fulfill({ json: { ...home, subject: 'root', via: 'key', isOpen: false } })
      : route.fulfill({ status: 401, json: { title: 'Unauthorized', status: 401 } })
  })
  await viewLink(page, 'Overview').click()
  const field = page.getByLabel('API key or token')
  await field.and(page.locator(':focus')).waitFor()
  expect(await field.getAttribute('type')).toBe('password')
  expect(await findViolations(page)).toEqual([])
  await field.fill(' secret ')
  for (const said of ['not known here', 'no grant', 'Try again in 17 seconds.']) {
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    await page.getByRole('button', { name: 'Log in' }).click()
    // oxlint-disable-next-line no-await-in-loop
    await page.getByText(said).waitFor()
  }
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  await page.getByRole('button', { name: 'Log out' }).click()
  await field.waitFor()
  expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(0)
  await viewLink(page, 'Watch').click()
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor()
})

browserTest('a server without operations for admins says so', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  await page.route('**/api/admin/session', (route) => route.fulfill({ status: 404, json: { title: 'Not Found' } }))
  await page.goto(`${url}/#/overview`)
  await page.reload()
  await page.getByText('This server has nothing for this view').waitFor()
})
