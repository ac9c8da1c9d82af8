import { expect, test, vi } from 'vitest'

import { runAtOnce } from '../../../windhover/test/support/run-at-once.ts'
import type { ServerOptions } from '../../src/index.ts'
import { areRunnable } from '../support/browser.ts'
import { type DeployedProxy, deployedProxies, proxiedName } from '../support/deployed-proxies.ts'
import { type ProxiedReader, ProxiedReaders } from '../support/open-proxied.ts'
import { type Running, startServer } from '../support/start-server.ts'

// What else they are to do is in test/browser/behind-proxies.test.ts.
const proxies = deployedProxies.filter(({ name, programs }) => areRunnable(programs, `readers behind ${name}`))
const proxied: ServerOptions = { allowedHosts: [proxiedName], trustProxy: '127.0.0.1' }
/** Whether what takes minutes is run, too. */
const isWhole = process.env['DEPLOY'] === '1'

const publish = ({ server }: Running): Promise<unknown> => server.hub.publish('note', 'here')
const waitForCount = ({ server }: Running, count: number): Promise<void> =>
  vi.waitFor(() => expect(server.hub.connectedCount()).toBe(count), { timeout: 20_000, interval: 20 })

/** How a keep-alive begins. */
const keepAlive = ': keep-alive '

/** Opens a reader over HTTP/2 and one over HTTP/1.1. */
async function openBoth(readers: ProxiedReaders): Promise<readonly ProxiedReader[]> {
  const both = [...(await readers.openShared(1)), ...(await readers.openAlone(1))]
  await Promise.all(both.map((reader) => reader.waitFor('event: connected')))
  return both
}

/** Checks that readers are silent for so many keep-alives, and then get an event at once. */
async function expectToStay(
  { start }: DeployedProxy,
  keepAlives: number,
  keepAliveMs: number,
  silence?: string,
): Promise<void> {
  const running = await startServer({ ...proxied, keepAliveMs })
  const readers = new ProxiedReaders(await start(running.url, silence === undefined ? {} : { silence }))
  const both = await openBoth(readers)
  await Promise.all(both.map((reader) => reader.waitForTimes(keepAlive, keepAlives)))
  await publish(running)
  await Promise.all(both.map((reader) => reader.waitFor('data: "here"')))
  readers.leave()
  await waitForCount(running, 0)
}

test.runIf(proxies.length > 0)('a stream outlives the time for which a proxy bears silence', { timeout: 120_000 }, () =>
  runAtOnce(proxies, (proxy) => expectToStay(proxy, 12, 250, '2s')),
)

test.runIf(proxies.length > 0)('without keep-alives that time ends it', { timeout: 120_000 }, () =>
  runAtOnce(
    proxies.filter(({ endsSilence }) => endsSilence),
    async ({ start }) => {
      const running = await startServer({ ...proxied, keepAliveMs: 0 })
      const both = await openBoth(new ProxiedReaders(await start(running.url, { silence: '1s' })))
      await Promise.all(both.map(({ closed }) => closed))
      await waitForCount(running, 0)
    },
  ),
)

test.runIf(isWhole && proxies.length > 0)(
  'a stream is silent for 100 s behind each file as it is',
  { timeout: 300_000 },
  () => runAtOnce(proxies, (proxy) => expectToStay(proxy, 7, 15_000)),
)

test.runIf(isWhole && proxies.length > 0).each(['openShared', 'openAlone'] as const)(
  '1,000 readers at once each get an event, and are seen to leave (%s)',
  { timeout: 300_000 },
  async (kind) => {
    for (const { start } of proxies) {
      // oxlint-disable no-await-in-loop -- one proxy after the other
      const running = await startServer({ ...proxied, keepAliveMs: 0 })
      const readers = new ProxiedReaders(await start(running.url, { connections: 2200 }))
      const all = await readers[kind](1000)
      await Promise.all(all.map((reader) => reader.waitFor('event: connected')))
      expect(running.server.hub.connectedCount()).toBe(1000)
      await publish(running)
      await Promise.all(all.map((reader) => reader.waitFor('data: "here"')))
      readers.leave()
      await waitForCount(running, 0)
      // oxlint-enable no-await-in-loop
    }
  },
)
