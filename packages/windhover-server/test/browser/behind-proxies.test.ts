import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from 'node:tls'

import type { Page } from 'playwright-core'
import { expect, onTestFinished, test, vi } from 'vitest'

import { runAtOnce } from '../../../windhover/test/support/run-at-once.ts'
import type { ServerOptions } from '../../src/index.ts'
import { areRunnable, createBrowserTest, type OpenPage } from '../support/browser.ts'
import { type DeployedProxy, deployedProxies, proxiedName } from '../support/deployed-proxies.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { NumberedPublisher } from '../support/numbered-events.ts'
import { plainProxies } from '../support/plain-proxies.ts'
import { SharedTabs } from '../support/shared-tabs.ts'
import { startNginx } from '../support/start-nginx.ts'
import { type Running, startServer } from '../support/start-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** What the EventSources of a page were told, in order: `note 1`, or the `readyState` behind `open` and `error`. */
interface Heard {
  readonly lines: readonly string[]
  /** Resolves once this many lines begin with a text. */
  waitFor(start: string, count?: number): Promise<void>
}

/** Opens EventSources in a page, with the cookies of another origin if the URL is of one. */
async function listen(page: Page, count = 1, url = '/sse/broadcast'): Promise<Heard> {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  await page.exposeFunction('hear', (line: string) => {
    lines.push(line)
    for (const check of waiting) check()
  })
  const toOpen = { url, count }
  await page.evaluate(({ url, count }) => {
    const { hear } = globalThis as unknown as { hear: (line: string) => void }
    for (let n = 0; n < count; n += 1) {
      const source = new EventSource(url, { withCredentials: true })
      for (const name of ['open', 'error', 'connected', 'gap', 'closing', 'note']) {
        source.addEventListener(name, (event) => {
          hear(`${name} ${event instanceof MessageEvent ? event.data : source.readyState}`)
        })
      }
    }
  }, toOpen)
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

/** What the answer to a request of a page says about coming back. */
interface Answer {
  readonly status: number
  readonly type: string | null
  readonly text: string
}

/** Asks for a path from within a page. */
const ask = (page: Page, path: string, method = 'GET'): Promise<Answer> =>
  page.evaluate(
    async ({ path, method }) => {
      const response = await fetch(path, { method })
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
    },
    { path, method },
  )

const waitForCount = ({ server }: Running, count: number): Promise<void> =>
  vi.waitFor(() => expect(server.hub.connectedCount()).toBe(count), { timeout: 20_000, interval: 20 })

/** A page of the server with nothing on it. */
const emptyPage = '/api/connected'

/** Nginx alone, but for the matrix: `.ci/full matrix` has all. */
const chosen = process.env['MATRIX'] === '1' ? deployedProxies : deployedProxies.filter(({ name }) => name === 'nginx')
const proxies = chosen.filter(({ name, programs }) => areRunnable(programs, `streams behind ${name}`))
const browserTest = createBrowserTest('streams behind proxies', {
  // One is enough.
  programs: proxies.length > 0 ? [] : deployedProxies[0]!.programs,
  names: [proxiedName],
  isOpen: true,
})

/** Declares a test that is run behind every proxy at the same time, each with a profile of its own. */
function proxyTest(title: string, run: (open: OpenPage, proxy: DeployedProxy) => Promise<void>): void {
  browserTest(title, (open) => runAtOnce(proxies, (proxy) => run(open, proxy)))
}

proxyTest('streams begin at once, come back after a restart, and are seen to end', async (open, { start }) => {
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

proxyTest('streams come back to a page of another origin', async (open, { start }) => {
  const pages = await startServer(options)
  const crossing: ServerOptions = { ...proxied, corsOrigins: [pages.url] }
  const running = await startServer(crossing)
  const proxy = await start(running.url)
  const { page } = await open(`${pages.url}${emptyPage}`, { ignoreHTTPSErrors: true })
  const heard = await listen(page, 1, `${proxy}/sse/broadcast`)
  await heard.waitFor('connected')
  await running.server.close()
  // Without CORS the answer of the proxy would be `error 2` here.
  await heard.waitFor('open', 2)
  await startServer({ ...crossing, port: running.port })
  await heard.waitFor('connected', 2)
  expect(heard.lines).not.toContain('error 2')
  await page.close()
})

proxyTest('streams are all that is answered with 200 during an outage', async (open, { start }) => {
  const running = await startServer(proxied)
  const url = await start(running.url, { hasOwnPaths: true })
  const { page } = await open(`${url}${emptyPage}`, { ignoreHTTPSErrors: true })
  await running.server.close()
  const streams = ['/sse/broadcast', '/sse/broadcast?event=note', '/events', '/live/sse/broadcast']
  // A browser asks for the same URL only after its last answer, which takes seconds.
  const more = Array.from({ length: 16 }, (_, n) => `/sse/broadcast?channel=${n}`)
  const retries = await Promise.all(
    [...streams, ...more].map(async (path) => {
      const { status, type, text } = await ask(page, path)
      expect({ path, status, type }).toEqual({ path, status: 200, type: 'text/event-stream' })
      const [, ms] = /^retry: (\d+)\n\n$/.exec(text)!
      return Number(ms)
    }),
  )
  expect(Math.min(...retries)).toBeGreaterThanOrEqual(2000)
  expect(Math.max(...retries)).toBeLessThanOrEqual(4000)
  // Not all in one second.
  expect(new Set(retries).size).toBeGreaterThan(1)
  expect(await ask(page, '/sse/broadcast', 'HEAD')).toMatchObject({ status: 200, type: 'text/event-stream' })
  const others = ['POST', 'PUT', 'DELETE'].flatMap((method) => streams.map((path) => ({ method, path })))
  const plain = ['/api/connected', '/', '/sse', '/eventsource'].map((path) => ({ method: 'GET', path }))
  const answers = [...others, ...plain].map(async ({ method, path }) => (await ask(page, path, method)).status)
  for (const status of await Promise.all(answers)) expect([502, 503]).toContain(status)
})

proxyTest('streams are not held back by compression', async (open, { start, compressesStreams }) => {
  for (const compress of ['off', 'public'] as const) {
    // oxlint-disable no-await-in-loop -- one server after the other
    const running = await startServer({ ...proxied, compress })
    const url = await start(running.url, { compresses: true })
    const { page } = await open(`${url}${emptyPage}`, { ignoreHTTPSErrors: true })
    const answered = page.waitForResponse(`${url}/sse/broadcast`)
    const heard = await listen(page, 9)
    await heard.waitFor('connected', 9)
    for (const note of [1, 2, 3]) {
      await publish(running, note)
      await heard.waitFor(`note ${note}`, 9)
    }
    const isCompressed = compressesStreams || compress === 'public'
    expect((await (await answered).allHeaders())['content-encoding']).toBe(isCompressed ? 'gzip' : undefined)
    await page.close()
    // oxlint-enable no-await-in-loop
  }
})

// Over HTTP/1.1 a browser would open six.
proxyTest('streams share a connection of HTTP/2', async (open, { start }) => {
  const running = await startServer(proxied)
  const { page } = await open(`${await start(running.url)}${emptyPage}`, { ignoreHTTPSErrors: true })
  const heard = await listen(page, 30)
  await heard.waitFor('connected', 30)
  await publish(running, 1)
  await heard.waitFor('note 1', 30)
  await page.close()
  await waitForCount(running, 0)
})

const haproxy = deployedProxies.find(({ name }) => name === 'HAProxy')!

// Otherwise 200 of them keep everybody out, for as long as a stream may be silent.
test.runIf(haproxy.programs.every(({ path }) => existsSync(path)))(
  'a request that is sent by halves leaves HAProxy',
  async () => {
    const running = await startServer(proxied)
    const { port } = new URL(await haproxy.start(running.url))
    const socket = connect({ host: '127.0.0.1', port: Number(port), rejectUnauthorized: false })
    onTestFinished(() => void socket.destroy())
    await once(socket, 'secureConnect')
    socket.write('GET /sse/broadcast HTTP/1.1\r\nHost: events.example.com\r\n')
    expect(String(await once(socket, 'data'))).toMatch(/^HTTP\/1\.1 408 /)
    await once(socket, 'end')
  },
)

const plainTest = createBrowserTest('streams behind proxies as they come', {
  programs: plainProxies.flatMap(({ programs }) => programs),
  isOpen: true,
})

// What the configurations are for. If this ever fails, they are no longer needed.
plainTest('an EventSource behind nginx as it comes is given up after a restart', async (open) => {
  const running = await startServer(options)
  const { page } = await open(`${await startNginx(running.url)}${emptyPage}`)
  const heard = await listen(page)
  await heard.waitFor('connected')
  await running.server.close()
  await heard.waitFor('error 2')
})

plainTest(
  'the client gets each event once, and no gap, over two restarts behind proxies as they come',
  async (open) => {
    const flags = ['--store', `disk:${join(temporaryFolder(), 'data')}`, '--drain-ms', '0', '--retry-ms', '200']
    const retry = { minMs: 200, maxMs: 1000 }
    let node = await startBuiltServer(0, ...flags)
    const { url, port } = node
    const groups = await Promise.all(
      plainProxies.map(async ({ name, start }) => {
        const tabs = await SharedTabs.start(open, await start(url))
        // One reads by itself, and one would share its connection.
        await Promise.all([tabs.open({ share: false, retry }), tabs.open({ retry })])
        return { name, tabs }
      }),
    )
    const eachPage = (act: (tabs: SharedTabs, page: Page) => Promise<void>): Promise<void> =>
      runAtOnce(groups, async ({ tabs }) => {
        await Promise.all(tabs.pages.map((page) => act(tabs, page)))
      })
    const publisher = new NumberedPublisher()
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      // oxlint-disable no-await-in-loop -- one restart after the other
      const refused = new Map<Page, number>()
      await eachPage(async (tabs, page) => void refused.set(page, (await tabs.look(page)).refusals.length))
      // More are on their way when it ends.
      const publishing = publisher.publishUpTo(url, Infinity)
      const before = publisher.count
      await eachPage((tabs, page) => tabs.waitForCount(page, before + 10))
      await node.kill(signal)
      await publishing
      // The proxy has answered in place of the server.
      await eachPage((tabs, page) => tabs.waitForRefusals(page, refused.get(page)!))
      node = await startBuiltServer(port, ...flags)
      await publisher.publishUpTo(url, publisher.count + 10)
      const last = publisher.count - 1
      await eachPage(async (tabs, page) => {
        const { numbers, gaps, errors, refusals, state } = await tabs.read(page, last)
        expect(numbers).toEqual(Array.from({ length: last + 1 }, (_, number) => number))
        expect({ gaps, errors, state }).toEqual({ gaps: [], errors: [], state: 'open' })
        for (const status of refusals) expect([502, 503]).toContain(status)
      })
      // oxlint-enable no-await-in-loop
    }
  },
)
