import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'

import type { ServerOptions } from '../../src/index.ts'
import { createBrowserTest } from '../support/browser.ts'
import { deployedProxies, proxiedName } from '../support/deployed-proxies.ts'
import { nginxPrograms, startNginx } from '../support/start-nginx.ts'
import { type Running, startServer } from '../support/start-server.ts'

/** What the EventSources of a page were told, in order: `note 1`, or the `readyState` behind `open` and `error`. */
interface Heard {
  readonly lines: readonly string[]
  /** Resolves once this many lines begin with a text. */
  waitFor(start: string, count?: number): Promise<void>
}

/** Opens EventSources in a page. */
async function listen(page: Page, count = 1): Promise<Heard> {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  await page.exposeFunction('hear', (line: string) => {
    lines.push(line)
    for (const check of waiting) check()
  })
  await page.evaluate((sources) => {
    const { hear } = globalThis as unknown as { hear: (line: string) => void }
    for (let n = 0; n < sources; n += 1) {
      const source = new EventSource('/sse/broadcast')
      for (const name of ['open', 'error', 'connected', 'gap', 'closing', 'note']) {
        source.addEventListener(name, (event) => {
          hear(`${name} ${event instanceof MessageEvent ? event.data : source.readyState}`)
        })
      }
    }
  }, count)
  const waitFor = (start: string, times = 1): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (lines.filter((line) => line.startsWith(start)).length < times) return
        waiting.delete(check)
        resolve()
      }
      waiting.add(check)
      check()
    })
  return { lines, waitFor }
}

/** Sends no keep-alive, so that nothing but the event itself brings it, and nothing but the end of a connection shows who left. */
const options: ServerOptions = { keepAliveMs: 0, retryMs: 200 }
const proxied: ServerOptions = { ...options, allowedHosts: [proxiedName], trustProxy: '127.0.0.1' }

const publish = ({ server }: Running, note: number): Promise<unknown> => server.hub.publish('note', note)

/** Publishes as a page does, and returns the status. */
const tryToPublish = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const headers = { 'Content-Type': 'application/json' }
    const { status } = await fetch('/api/broadcast', { method: 'POST', headers, body: '{"event":"note","data":0}' })
    return status
  })

const waitForCount = ({ server }: Running, count: number): Promise<void> =>
  vi.waitFor(() => expect(server.hub.connectedCount()).toBe(count), { timeout: 20_000, interval: 20 })

/** A page of the server with nothing on it. */
const emptyPage = '/api/connected'

for (const { name, programs, compressesStreams, start } of deployedProxies) {
  const what = `streams behind ${name}`
  const proxyTest = createBrowserTest(what, { programs, names: [proxiedName], isOpen: true })

  proxyTest(`${what} begin at once, come back after a restart, and are seen to end`, async (open) => {
    const running = await startServer(proxied)
    const { page } = await open(`${await start(running.url)}${emptyPage}`, { ignoreHTTPSErrors: true })
    const heard = await listen(page)
    await heard.waitFor('connected')
    await publish(running, 1)
    await heard.waitFor('note 1')
    await running.server.close()
    await heard.waitFor('closing')
    // The proxy has answered in place of the server.
    await heard.waitFor('open', 2)
    expect(await tryToPublish(page)).toBeGreaterThanOrEqual(500)
    const restarted = await startServer({ ...proxied, port: running.port })
    await heard.waitFor('connected', 2)
    await heard.waitFor('gap')
    await publish(restarted, 2)
    await heard.waitFor('note 2')
    expect(heard.lines).not.toContain('error 2')
    await page.close()
    await waitForCount(restarted, 0)
  })

  proxyTest(`${what} are not held back by compression`, async (open) => {
    const running = await startServer(proxied)
    const url = await start(running.url, { compresses: true })
    const { page } = await open(`${url}${emptyPage}`, { ignoreHTTPSErrors: true })
    const answered = page.waitForResponse(`${url}/sse/broadcast`)
    const heard = await listen(page)
    await heard.waitFor('connected')
    for (const note of [1, 2, 3]) {
      await publish(running, note)
      await heard.waitFor(`note ${note}`)
    }
    expect((await (await answered).allHeaders())['content-encoding']).toBe(compressesStreams ? 'gzip' : undefined)
  })

  // Over HTTP/1.1 a browser would open six.
  proxyTest(`${what} share a connection of HTTP/2`, async (open) => {
    const running = await startServer(proxied)
    const { page } = await open(`${await start(running.url)}${emptyPage}`, { ignoreHTTPSErrors: true })
    const heard = await listen(page, 30)
    await heard.waitFor('connected', 30)
    await publish(running, 1)
    await heard.waitFor('note 1', 30)
    await page.close()
    await waitForCount(running, 0)
  })
}

const plainTest = createBrowserTest('streams behind nginx as it comes', { programs: nginxPrograms, isOpen: true })

// What the configuration is for. If this ever fails, it is no longer needed.
plainTest('streams behind nginx as it comes are given up after a restart', async (open) => {
  const running = await startServer(options)
  const { page } = await open(`${await startNginx(running.url)}${emptyPage}`)
  const heard = await listen(page)
  await heard.waitFor('connected')
  await running.server.close()
  await heard.waitFor('error 2')
})
