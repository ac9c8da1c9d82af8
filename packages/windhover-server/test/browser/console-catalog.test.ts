import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage, viewLink } from '../support/console-page.ts'
import { ownCatalog } from '../support/own-catalog.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the page at / of a server with a catalog of its own')

browserTest(
  'a declared event has a form of its fields, and what the server says of them stands there',
  async (open) => {
    const { url } = await startServer(ownCatalog())
    const { page, foreign, troubles } = await open(url)
    const { connect, problem, rows, waitForState, readDetails } = consolePage(page)
    await connect.click()
    await waitForState('connected')
    await page.getByRole('button', { name: 'Send order.placed' }).click()
    await rows('order.placed').waitFor()
    const sample = { orderId: 'a7', total: 12.5, paid: true, note: null, lines: [{ sku: 'perch' }] }
    expect(JSON.parse((await readDetails(rows('order.placed'))).data)).toEqual(sample)

    const orderId = page.getByLabel('orderId', { exact: true })
    await orderId.fill('x')
    // What was typed stands there after another form and another view.
    await page.getByRole('tab', { name: 'JSON' }).click()
    await page.getByLabel('Data (JSON)').fill('{"half": ')
    await viewLink(page, 'Overview').click()
    await page.getByRole('heading', { name: 'Overview' }).waitFor()
    await viewLink(page, 'Watch').click()
    await expect.poll(() => page.getByLabel('Data (JSON)').inputValue()).toBe('{"half": ')
    await page.getByRole('tab', { name: 'Event' }).click()
    await expect.poll(() => orderId.inputValue()).toBe('x')
    await page.getByLabel('total', { exact: true }).fill('many')
    await page.getByRole('button', { name: 'Send order.placed' }).click()
    await page.getByText('Not a number.').waitFor()
    await page.getByLabel('total', { exact: true }).fill('9007199254740991')
    await page.getByLabel('count', { exact: true }).fill('100')
    await page.getByLabel('lines', { exact: true }).fill('[{"sku": "y"}]')
    await page.getByRole('button', { name: 'Send order.placed' }).click()
    await problem.getByText('422 Unprocessable').waitFor()
    const faulty = await page.locator('[aria-invalid=true]').all()
    const told = await Promise.all(
      faulty.map(async (field) => page.locator(`#${await field.getAttribute('aria-describedby')}`).textContent()),
    )
    expect(told.map((text) => text?.slice(0, 7))).toEqual([
      expect.stringMatching(/./) as string,
      expect.stringMatching(/./) as string,
      expect.stringMatching(/^0\.sku:/) as string,
    ])
    expect(await problem.locator('li').count()).toBe(0)

    await orderId.fill('b8')
    await page.getByLabel('count', { exact: true }).fill('')
    await page.getByRole('combobox', { name: 'side' }).selectOption('out')
    await page.getByLabel('note', { exact: true }).fill('soon')
    await page.getByLabel('lines', { exact: true }).fill('[{"sku": "eel"}]')
    await page.getByRole('button', { name: 'Send order.placed' }).click()
    await rows('order.placed').nth(1).waitFor()
    expect(JSON.parse((await readDetails(rows('order.placed').first())).data)).toEqual({
      orderId: 'b8',
      total: 9007199254740991,
      paid: true,
      side: 'out',
      note: 'soon',
      lines: [{ sku: 'eel' }],
    })

    await page.getByRole('combobox', { name: 'Event', exact: true }).selectOption('greeting')
    await page.getByLabel('Data', { exact: true }).fill('much too long')
    await page.getByRole('button', { name: 'Send greeting' }).click()
    await page.locator('[aria-invalid=true]').waitFor()
    await page.getByLabel('Data', { exact: true }).fill('hello')
    await page.getByRole('button', { name: 'Send greeting' }).click()
    await rows('greeting').waitFor()
    expect({ foreign, troubles: troubles.filter((one) => !one.includes('422')) }).toEqual({ foreign: [], troubles: [] })
  },
)

browserTest('streams with parameters, of requests and of other documents are chosen and filled in', async (open) => {
  const { url, server } = await startServer(ownCatalog())
  const { page, troubles } = await open(url)
  const { connect, rows, waitForState, waitForReceived } = consolePage(page)
  const stream = page.getByRole('combobox', { name: 'Stream' })
  await stream.selectOption('/sse/rooms/{room}')
  const room = page.getByLabel('{room}', { exact: true })
  // The button has gone down for it.
  await room.waitFor()
  await connect.click()
  // The browser asks for what is missing, and nothing is sent.
  await room.and(page.locator(':invalid:focus')).waitFor()
  await room.fill('7 b')
  await connect.click()
  await waitForState('connected')
  await page.getByText('Reading /sse/rooms/7%20b.').waitFor()
  await server.hub.publish('elsewhere', 1, { channel: 'room:8' })
  await page.getByRole('tabpanel').getByLabel('Channel').first().fill('room:7 b')
  await page.getByRole('button', { name: 'Send order.placed' }).click()
  await rows('order.placed').waitFor()
  await waitForReceived('1')

  await stream.selectOption('/count/{to}')
  await page.getByLabel('{to}', { exact: true }).fill('3')
  await page.getByLabel('from', { exact: true }).fill('2')
  await page.getByRole('button', { name: 'Apply' }).click()
  await rows('n').nth(1).waitFor()
  expect(await rows('n').locator('.cell-data').allTextContents()).toEqual(['3', '2'])

  await stream.selectOption({ label: '/sse/office' })
  await expect.poll(() => stream.locator('optgroup:has(option:checked)').getAttribute('label')).toBe('office')
  await page.getByRole('button', { name: /^(?:Apply|Connect)$/ }).click()
  await page.getByText('Reading /sse/office.').waitFor()
  expect(troubles).toEqual([])
})

browserTest('a closed server is not offered what it refuses', async (open) => {
  const { url } = await startServer({ ...ownCatalog(), open: false })
  const { page } = await open(url)
  await consolePage(page).connect.waitFor()
  expect(await page.getByRole('tab').allTextContents()).toEqual(['Event', 'JSON'])
  expect(await page.getByRole('button', { name: 'Send ping' }).count()).toBe(0)
})
