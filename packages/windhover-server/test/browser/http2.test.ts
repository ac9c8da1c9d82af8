import { expect, vi } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { openssl } from '../support/certificate.ts'
import { startTlsServer } from '../support/tls-server.ts'

const browserTest = createBrowserTest('streams over HTTP/2', { programs: [openssl], isOpen: true })

browserTest('30 EventSources of a page share one connection', async (open) => {
  const running = await startTlsServer({ retryMs: 200 })
  let connections = 0
  running.server.app.server.on('connection', () => (connections += 1))
  const { page, troubles } = await open(`${running.url}/api/connected`, { ignoreHTTPSErrors: true })
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (let n = 0; n < 30; n += 1) {
      const source = new EventSource('/sse/broadcast')
      source.addEventListener('note', (event) => heard.push((event as MessageEvent).data as string))
      source.addEventListener('error', () => heard.push('error'))
    }
  })
  await vi.waitFor(() => expect(running.server.hub.connectedCount()).toBe(30), 20_000)
  await running.server.hub.publish('note', 1)
  const heard = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  await vi.waitFor(async () => expect(await heard()).toEqual(Array.from({ length: 30 }, () => '1')), 20_000)
  // That of the page itself is among them; a browser may open another one ahead.
  expect(connections).toBeLessThanOrEqual(2)
  const versions = await page.evaluate(() =>
    performance.getEntries().flatMap((entry) => ('nextHopProtocol' in entry ? [entry.nextHopProtocol] : [])),
  )
  expect(versions).toContain('h2')
  expect(versions).not.toContain('http/1.1')
  expect(troubles).toEqual([])
  await page.close()
  await vi.waitFor(() => expect(running.server.hub.connectedCount()).toBe(0), 20_000)
})
