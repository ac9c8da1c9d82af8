import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage, viewLink } from '../support/console-page.ts'
import { ownCatalog } from '../support/own-catalog.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('the address of the page at /')

browserTest('what was chosen and typed is there again after a reload, and the stream is open', async (open) => {
  const { url, server } = await startServer(ownCatalog())
  const { page } = await open(url)
  const { connect, disconnect, rows, waitForState } = consolePage(page)
  await page.getByRole('combobox', { name: 'Stream' }).selectOption('/sse/rooms/{room}')
  await page.getByLabel('{room}', { exact: true }).fill('7')
  await page.getByText('Filters and resume').click()
  await page.getByLabel('Only these events').fill('tick, tock')
  await page.getByLabel('Ask for the time and channel').uncheck()
  await page.getByLabel('Filter events by text').fill('grüß & more')
  await page.getByLabel('Order of events').selectOption('Newest last')
  await page.getByRole('tabpanel').getByLabel('Event').first().selectOption('greeting')
  await page.getByRole('tab', { name: 'JSON' }).click()
  await connect.click()
  await waitForState('connected')
  await page.waitForURL(/connect=1/)

  const shared = page.url()
  await page.reload()
  await waitForState('connected')
  await page.getByText('Reading /sse/rooms/7.').waitFor()
  expect(page.url()).toBe(shared)
  await server.hub.publish('tick', 'grüß & more', { channel: 'room:7' })
  await server.hub.publish('tock', 'something else', { channel: 'room:7' })
  await rows('tick').waitFor()
  expect(await rows('tock').count()).toBe(0)
  expect(await page.getByLabel('Only these events').inputValue()).toBe('tick, tock')
  expect(await page.getByLabel('Ask for the time and channel').isChecked()).toBe(false)
  expect(await page.getByLabel('Filter events by text').inputValue()).toBe('grüß & more')
  expect(await page.getByLabel('Order of events').inputValue()).toBe('newest-last')
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('JSON')
  await page.getByRole('tab', { name: 'Event' }).click()
  await page.getByRole('button', { name: 'Send greeting' }).waitFor()

  await disconnect.click()
  await page.waitForURL((address) => !address.searchParams.has('connect'))
  await page.reload()
  await connect.waitFor()
  await waitForState('closed')
})

browserTest('Back undoes a choice, not each letter', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  const filter = page.getByLabel('Filter events by text')
  await page.getByRole('tab', { name: 'Progress' }).click()
  await filter.pressSequentially('some words')
  await page.getByRole('combobox', { name: 'Stream' }).selectOption('/sse/broadcast/progress')
  await page.goBack()
  await page.getByText('Stream every event').waitFor()
  expect(await filter.inputValue()).toBe('some words')
  await page.goBack()
  await page.getByRole('tab', { name: 'Message', selected: true }).waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(await filter.inputValue()).toBe('')
  await page.goForward()
  await page.getByRole('tab', { name: 'Progress', selected: true }).waitFor()
})

browserTest('an address that names what is not there says so, and nothing is opened', async (open) => {
  const { url } = await startServer(ownCatalog())
  const { page } = await open(`${url}/?stream=/sse/gone&form=gone&connect=1&other=7`)
  await page.getByText('This server has no stream /sse/gone').waitFor()
  await consolePage(page).waitForState('closed')
  await page.getByRole('tab', { name: 'Message' }).click()
  expect(new URL(page.url()).searchParams.get('other')).toBe('7')

  await page.goto(`${url}/?stream=/sse/rooms/{room}&connect=1`)
  await page.getByLabel('{room}', { exact: true }).waitFor()
  await consolePage(page).waitForState('closed')
})

browserTest('an id that no request can carry is refused at its field, and nothing is opened', async (open) => {
  const { url } = await startServer()
  const { page, troubles } = await open(`${url}/?after=a%0Ab&connect=1`)
  const { connect, disconnect, waitForState } = consolePage(page)
  const id = page.getByLabel('Resume after id')
  await page.getByText('An id is one line').waitFor()
  await waitForState('closed')
  await page.getByText('Filters and resume').click()
  await connect.click()
  await waitForState('closed')
  expect(await id.and(page.locator(':focus')).count()).toBe(1)
  await id.fill('a')
  await connect.click()
  await waitForState('connected')
  await disconnect.click()
  expect(troubles).toEqual([])
})

browserTest('a step of a path is no value for its parameter', async (open) => {
  const { url } = await startServer(ownCatalog())
  const { page } = await open(`${url}/?stream=/sse/rooms/{room}&with.room=..&connect=1`)
  const { connect, waitForState } = consolePage(page)
  const room = page.getByLabel('{room}', { exact: true })
  await page.getByText('so neither can be asked for').waitFor()
  await connect.click()
  await waitForState('closed')
  expect(await room.getAttribute('aria-invalid')).toBe('true')
  await room.fill('...')
  await connect.click()
  await waitForState('connected')
  await page.getByText('Reading /sse/rooms/....').waitFor()
})

browserTest('a closed server without events is offered JSON alone', async (open) => {
  const { url } = await startServer({ events: {}, open: false })
  const { page } = await open(url)
  await page.getByRole('tab', { name: 'JSON', selected: true }).waitFor()
  expect(await page.getByRole('tab').count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Send ping' }).count()).toBe(0)
})

browserTest('a view that is chosen while the page is drawn for the first time is shown', async (open) => {
  const { url } = await startServer()
  const { page } = await open(url)
  await page.addInitScript(`new MutationObserver((_changes, self) => {
    if (document.querySelector('.page-opening') === null) return
    self.disconnect()
    location.hash = '#/overview'
  }).observe(document, { childList: true, subtree: true })`)
  await page.reload()
  await page.getByRole('heading', { name: 'Overview' }).waitFor()
  expect(await viewLink(page, 'Overview').getAttribute('aria-current')).toBe('page')
})
