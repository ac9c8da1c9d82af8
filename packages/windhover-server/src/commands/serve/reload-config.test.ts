import { afterEach, expect, test, vi } from 'vitest'
import type { Store } from 'windhover/store'

import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { Reloader } from '../../reload/reloader.ts'
import { lookAtConfig, prepareConfig } from './reload-config.ts'
import { SourceTexts } from '../../options/source-texts.ts'

afterEach(() => void vi.useRealTimers())

const started: ResolvedConfig = { options: { port: 0 }, workers: 1, origins: {} }

function withStore(close: () => Promise<void>): ResolvedConfig {
  const store = { close } as unknown as Store
  return { ...started, options: { ...started.options, logLevel: 'warn', store } }
}

function makeServer(): { readonly prepareReload: Reloader['prepare'] } {
  const reloader = new Reloader({ options: started.options, check: () => {}, log: { error: () => {} } })
  return { prepareReload: (read) => reloader.prepare(read) }
}

test.each<[string, () => Promise<void>]>([
  [
    'throws at once',
    () => {
      throw new Error('a fault of the user')
    },
  ],
  ['rejects', () => Promise.reject(new Error('a fault of the user'))],
  ['never settles', () => new Promise(() => {})],
])('a store whose close %s keeps no reload from its end', async (_what, close) => {
  vi.useFakeTimers()
  const server = makeServer()
  for (const changed of [['logLevel'], []]) {
    const prepared = prepareConfig(server, started, async () => withStore(close))
    // oxlint-disable-next-line no-await-in-loop -- one reload after the other
    await vi.advanceTimersByTimeAsync(5_000)
    // oxlint-disable-next-line no-await-in-loop -- one reload after the other
    expect((await prepared).commit().changed).toEqual(changed)
  }
})

test.each<[string, (readAgain: () => Promise<ResolvedConfig>) => Promise<unknown>]>([
  ['prepareConfig', (readAgain) => prepareConfig(makeServer(), started, readAgain)],
  ['lookAtConfig', (readAgain) => lookAtConfig(started, readAgain, new SourceTexts())],
])('%s gives up a config file that does not come, and closes the store of one that comes late', async (_name, read) => {
  vi.useFakeTimers()
  const close = vi.fn<() => Promise<void>>(async () => {})
  let come = (_config: ResolvedConfig): void => {}
  const refused = expect(read(() => new Promise((resolve) => (come = resolve)))).rejects.toMatchObject({
    code: 'unavailable',
  })
  await vi.advanceTimersByTimeAsync(30_000)
  await refused
  come(withStore(close))
  await vi.advanceTimersByTimeAsync(0)
  expect(close).toHaveBeenCalledOnce()
})
