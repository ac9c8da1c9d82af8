import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { cuttableProxy } from '../support/cuttable-proxy.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('tickets of EventSource')

/** What the page below keeps for the test. */
interface Reading {
  readonly seen: number[]
  readonly connects: number
  readonly tickets: number
}

declare global {
  var reading: Reading
}

browserTest('EventSource with tickets gets each event once over 20 breaks and 10 renewals', async (open) => {
  const { url, server } = await startServer({
    access: { jwt: { secret } },
    retryMs: 10,
    history: { maxMessages: 10_000 },
  })
  const proxy = await cuttableProxy(url)
  const { page } = await open(`${proxy.url}/healthz`)
  const token = signToken({ sub: 'ann', exp: inSeconds(600), windhover: { read: ['**'] } })
  await page.evaluate((bearer) => {
    const reading = { seen: [] as number[], connects: 0, tickets: 0 }
    globalThis.reading = reading
    let last = ''
    const renew = async (): Promise<void> => {
      const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' }
      const body = JSON.stringify({ ttlMs: 1_000 })
      // A break may take this request too, which is then made once more.
      const answer = await fetch('/api/tickets', { method: 'POST', headers, body }).catch(() => undefined)
      if (answer?.status !== 201) return renew()
      const { url: path } = (await answer.json()) as { url: string }
      reading.tickets += 1
      const source = new EventSource(last === '' ? path : `${path}&lastEventId=${encodeURIComponent(last)}`)
      source.addEventListener('connected', () => (reading.connects += 1))
      source.addEventListener('n', (event) => {
        const { data, lastEventId } = event as unknown as { data: string; lastEventId: string }
        reading.seen.push(Number(data))
        last = lastEventId
      })
      const onOver = (): void => {
        source.close()
        void renew()
      }
      source.addEventListener('closing', onOver)
      // A break so near to the deadline that the ticket is over when the browser comes back.
      source.addEventListener('error', () => source.readyState === EventSource.CLOSED && onOver())
    }
    void renew()
  }, token)
  await page.waitForFunction(() => globalThis.reading.connects === 1)
  let breaks = 0
  let n = 0
  const send = async (count: number): Promise<void> => {
    for (const end = n + count; n < end; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- in order
      await server.hub.publish('n', n)
    }
  }
  // A ticket resumes by the id of an event alone.
  await send(1)
  await page.waitForFunction(() => globalThis.reading.seen.length === 1)
  const read = (): Promise<Reading> => page.evaluate(() => globalThis.reading)
  for (; breaks < 20; breaks += 1) {
    // oxlint-disable no-await-in-loop -- one break after the other
    await send(20)
    const { connects } = await read()
    proxy.cut()
    await send(20)
    proxy.restore()
    await page.waitForFunction((before) => globalThis.reading.connects > before, connects)
    // oxlint-enable no-await-in-loop
  }
  await page.waitForFunction(() => globalThis.reading.tickets > 10)
  await send(199)
  await page.waitForFunction((count) => globalThis.reading.seen.length >= count, n)
  const { seen } = await read()
  expect(seen).toEqual(Array.from({ length: 1_000 }, (_, index) => index))
})
