import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the page at /')

browserTest('a user connects, broadcasts each kind, and sees it arrive', async (open) => {
  const { url } = await startServer()
  const { page, foreign, troubles } = await open(url)
  const { connect, rows, waitForState, waitForReceived, readDetails } = consolePage(page)
  await waitForState('closed')
  await connect.click()
  await waitForState('connected')

  await page.getByRole('button', { name: 'Send ping' }).click()
  await rows('ping').waitFor()
  await page.getByLabel('Text', { exact: true }).fill('grüß 🪶')
  await page.getByRole('button', { name: 'Send message' }).click()
  await rows('message').waitFor()
  await page.getByRole('tab', { name: 'Progress' }).click()
  await page.getByLabel('Task id').fill('import-7')
  await page.getByLabel('Status').fill('Half of it')
  await page.getByRole('button', { name: 'Send progress' }).click()
  await rows('progress').waitFor()
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.getByLabel('Event', { exact: true }).fill('order.placed')
  await page.getByLabel('Id', { exact: true }).fill('A-17')
  await page.getByLabel('Data (JSON)').fill('{"order":{"lines":[{"sku":"perch"}]}}')
  await page.getByRole('button', { name: 'Send JSON' }).click()
  await rows('order.placed').waitFor()
  await waitForReceived('4')
  expect(await page.getByRole('status', { name: 'Last answer' }).textContent()).toMatch(
    /^Sent order\.placed to 1 client · id \w+\.4\.A-17$/,
  )

  expect(await rows('ping').locator('.cell-time').textContent()).toMatch(/^\d\d:\d\d:\d\d\.\d{3}$/)
  expect(await readDetails(rows('message'))).toEqual({
    id: expect.stringMatching(/^\w+\.2$/) as string,
    data: '{\n  "text": "grüß 🪶"\n}',
  })
  expect(JSON.parse((await readDetails(rows('progress'))).data)).toMatchObject({
    taskId: 'import-7',
    status: 'Half of it',
    ts: expect.stringMatching(/Z$/) as string,
  })
  expect(await readDetails(rows('order.placed'))).toEqual({
    id: expect.stringMatching(/^\w+\.4\.A-17$/) as string,
    data: JSON.stringify({ order: { lines: [{ sku: 'perch' }] } }, undefined, 2),
  })
  expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
})

browserTest('nothing can be pressed before the document says where it stands', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  const { connect } = consolePage(page)
  let release = (): void => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/openapi.json', async (route) => {
    await released
    await route.continue()
  })
  await page.reload()
  await page.getByText('Reading what this server offers').waitFor()
  expect(await page.locator('a, button, input, select, summary').count()).toBe(0)
  release()
  await connect.waitFor()
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.getByLabel('Event', { exact: true }).fill('order.placed')
})

browserTest('a server without a document is used all the same', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  const { connect, rows, waitForState } = consolePage(page)
  await page.route('**/openapi.json', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  await page.reload()
  await page.getByText('The OpenAPI document could not be used: the server answered 502').waitFor()
  await connect.click()
  await waitForState('connected')
  await page.getByRole('button', { name: 'Send ping' }).click()
  await rows('ping').waitFor()
})

browserTest('a chosen channel is read alone, and another stream carries its event alone', async (open) => {
  const { url, server } = await startServer()
  const { page } = await open(url)
  const { connect, rows, waitForState, waitForReceived } = consolePage(page)
  await page.getByText('Filters and resume').click()
  await page.getByLabel('Only these channels').fill('news')
  await connect.click()
  await waitForState('connected')
  await server.hub.publish('elsewhere', 1)
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.getByLabel('Event', { exact: true }).fill('flash')
  await page.getByLabel('Channel', { exact: true }).fill('news')
  await page.getByRole('button', { name: 'Send JSON' }).click()
  await rows('flash').waitFor()
  await waitForReceived('1')

  await page.getByLabel('Only these channels').fill('')
  await page.getByRole('combobox', { name: 'Stream' }).selectOption('/sse/broadcast/progress')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByText('Reading /sse/broadcast/progress.').waitFor()
  await server.hub.publish('elsewhere', 2)
  await page.getByRole('tab', { name: 'Progress' }).click()
  await page.getByRole('button', { name: 'Send progress' }).click()
  await rows('progress').waitFor()
  await waitForReceived('2')
})

browserTest('what the API refuses is shown as it came, until another form is chosen', async (open) => {
  const { url } = await startServer({ maxBodyBytes: 1000 })
  const { page } = await open(url)
  const { problem } = consolePage(page)
  const refusal = async (body: unknown): Promise<string> => {
    const response = await fetch(`${url}/api/broadcast`, { method: 'POST', body: JSON.stringify(body), headers })
    return ((await response.json()) as { error: string }).error
  }
  const headers = { 'Content-Type': 'application/json' }
  await page.getByRole('tab', { name: 'JSON' }).click()
  await page.getByLabel('Event', { exact: true }).fill('connected')
  await page.getByRole('button', { name: 'Send JSON' }).click()
  await problem.getByText('422 Unprocessable').waitFor()
  expect(await problem.textContent()).toContain(await refusal({ event: 'connected', data: 1 }))

  await page.getByLabel('Event', { exact: true }).fill('long')
  await page.getByLabel('Data (JSON)').fill('{"open":')
  await page.getByRole('button', { name: 'Send JSON' }).click()
  await page.getByText(/^Not JSON: /).waitFor()
  await problem.waitFor({ state: 'detached' })

  await page.getByLabel('Data (JSON)').fill(`"${'x'.repeat(1000)}"`)
  await page.getByRole('button', { name: 'Send JSON' }).click()
  await problem.getByText(/^413 /).waitFor()
  await page.getByRole('tab', { name: 'Message' }).click()
  await problem.waitFor({ state: 'detached' })
})

browserTest('the count of clients follows who is there, and a user disconnects', async (open) => {
  const { url, server } = await startServer()
  const { page } = await open(url)
  const { connect, disconnect, clients, waitForState } = consolePage(page)
  await clients.getByText('0', { exact: true }).waitFor()
  await connect.click()
  await clients.getByText('1', { exact: true }).waitFor()
  const other = await open(url)
  await consolePage(other.page).connect.click()
  await clients.getByText('2', { exact: true }).waitFor()
  await disconnect.click()
  await waitForState('closed')
  await clients.getByText('1', { exact: true }).waitFor()
  expect(server.hub.connectedCount()).toBe(1)
})

browserTest('the number per second is right at the moment at which the events are there', async (open) => {
  const { url, server } = await startServer()
  const { page } = await open(url)
  const { connect, waitForState, waitForReceived } = consolePage(page)
  const perSecond = page.getByTestId('per-second')
  await connect.click()
  await waitForState('connected')
  // The clock stands, so that a slow machine changes nothing.
  const now = Date.now()
  await page.clock.setFixedTime(now)
  for (let number = 1; number <= 600; number += 1) await server.hub.publish('tick', { number })
  await waitForReceived('600')
  expect(await perSecond.textContent()).toBe('600')
  await page.clock.setFixedTime(now + 2000)
  await perSecond.filter({ hasText: /^0$/ }).waitFor()
})

browserTest('after 10,000 events the page draws no more rows than fit, and reaches the first', async (open) => {
  const { url, server } = await startServer()
  const { page } = await open(url)
  const { connect, rows, waitForState, waitForReceived } = consolePage(page)
  await connect.click()
  await waitForState('connected')
  for (let number = 1; number <= 10_000; number += 1) await server.hub.publish('tick', { number })
  await waitForReceived('10,000')
  await page.getByText('{"number":10000}').waitFor()
  expect(await rows().count()).toBeLessThan(100)
  const grid = page.getByRole('grid', { name: 'Received events' })
  expect(await grid.getAttribute('aria-rowcount')).toBe('10002')
  await grid.press('End')
  await page.getByText('{"number":1}', { exact: true }).waitFor()
  expect(await rows().count()).toBeLessThan(100)
})
