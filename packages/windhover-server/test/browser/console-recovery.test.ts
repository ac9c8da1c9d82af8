import { expect } from 'vitest'
import { createHub } from 'windhover'

import { windhoverPlugin } from '../../src/index.ts'
import { createBrowserTest } from '../support/browser.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { consolePage } from '../support/console-page.ts'
import { cuttableProxy } from '../support/cuttable-proxy.ts'
import { startHost } from '../support/start-host.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('how the page at / comes back')

browserTest(
  'Kestrun: the page reconnects by itself once a killed server starts again, and shows the gap',
  async (open) => {
    const first = await startBuiltServer(0, '--retry-ms', '300')
    const { page, foreign } = await open(first.url)
    const { connect, rows, waitForState, waitForReceived } = consolePage(page)
    await connect.click()
    await waitForState('connected')
    await page.getByRole('button', { name: 'Send ping' }).click()
    await waitForReceived('1')

    await first.kill()
    await waitForState('reconnecting')
    await page.getByText('Trying').waitFor()
    await startBuiltServer(first.port, '--retry-ms', '300')
    await waitForState('connected')
    await page.getByRole('alert').getByText('Messages may be missing (epoch)').waitFor()
    await rows('gap').waitFor()
    await page.getByRole('button', { name: 'Send ping' }).click()
    await waitForReceived('2')
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.locator('.gap-banner').waitFor({ state: 'detached' })
    expect(foreign).toEqual([])
  },
)

browserTest('a cut connection resumes by itself: nothing lost, nothing twice, no gap', async (open) => {
  const { url, server } = await startServer({ retryMs: 300 })
  const proxy = await cuttableProxy(url)
  const { page } = await open(proxy.url)
  const { connect, rows, waitForState, waitForReceived } = consolePage(page)
  await connect.click()
  await waitForState('connected')
  const publish = async (from: number, to: number): Promise<void> => {
    for (let number = from; number <= to; number += 1) await server.hub.publish('tick', { number })
  }
  await publish(1, 3)
  await waitForReceived('3')

  proxy.cut()
  await waitForState('reconnecting')
  await publish(4, 8)
  proxy.restore()
  await waitForState('connected')
  await page.getByText('resumed where it stopped').waitFor()
  await publish(9, 10)
  await waitForReceived('10')
  const shown = await rows('tick').locator('.cell-data').allTextContents()
  expect(shown.toReversed()).toEqual(Array.from({ length: 10 }, (_, index) => `{"number":${index + 1}}`))
  expect(await rows('gap').count()).toBe(0)
  expect(await page.locator('.gap-banner').count()).toBe(0)
})

browserTest('a server that ends well is found again, at once if the user wants', async (open) => {
  // Days, most probably: no attempt of the page's own takes the reason away, or the button.
  const hub = createHub({ reconnectSpreadMs: 1_000_000_000 })
  const options = { prefix: '/live', drainMs: 0 }
  const { url, app } = await startHost((host) => host.register(windhoverPlugin, { ...options, hub }))
  const { page } = await open(`${url}/live`)
  const { connect, rows, waitForState } = consolePage(page)
  await connect.click()
  await waitForState('connected')
  await app.close()
  await rows('closing').waitFor()
  await waitForState('reconnecting')
  await page.getByText('The server is shutting down.').waitFor()
  await startHost((host) => host.register(windhoverPlugin, options), {}, Number(new URL(url).port))
  await page.getByRole('button', { name: 'Try now' }).click()
  await waitForState('connected')
})

browserTest('what ends for good stays closed and says why; what passes is tried again', async (open) => {
  const { url, server } = await startServer()
  const { page } = await open(url)
  const { connect, rows, problem, waitForState } = consolePage(page)
  await connect.click()
  await waitForState('connected')
  const [reader] = server.hub.readers().readers
  expect(server.hub.kick({ clientId: reader!.clientId })).toBe(1)
  await rows('closing').waitFor()
  await waitForState('closed')
  await page.getByText('The server ended this connection.').waitFor()

  const answers = [
    { status: 403, contentType: 'application/problem+json', body: '{"title":"Forbidden","detail":"Not for you."}' },
    { status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' },
    { status: 200, contentType: 'text/html', body: '<h1>Back soon</h1>' },
  ] as const
  let answer: (typeof answers)[number] = answers[0]
  const stream = '**/sse/broadcast?*'
  await page.route(stream, (route) => route.fulfill(answer))
  await connect.click()
  await problem.getByText('403 Forbidden').waitFor()
  await problem.getByText('Not for you.').waitFor()
  await waitForState('closed')
  answer = answers[1]
  await connect.click()
  await page.getByText('The server answered 502.').waitFor()
  await waitForState('reconnecting')
  answer = answers[2]
  await page.getByText('The answer is not an event stream.').waitFor()
  await page.unroute(stream)
  await waitForState('connected')
})
