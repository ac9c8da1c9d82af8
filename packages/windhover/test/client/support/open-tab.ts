import { build } from 'esbuild'
import { join } from 'node:path'

import type { Client, createClient, ClientOptions, ClientStream, Untyped } from '../../../src/client/index.ts'
import type { PageEvent } from '../../../src/client/watch-page.ts'
import type { FakeLog } from './fake-log.ts'
import type { TabPlatform } from './tab-platform.ts'
import type { Tab, TabWorld } from './tab-world.ts'

type ClientModule = { readonly createClient: typeof createClient }

/**
 * Bundles the client so that each tab can run it on a platform of its own.
 *
 * @param isBroken - whether the part that shares cannot be loaded.
 */
export async function bundleClient(isBroken = false): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../../src/client/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'client',
    plugins: isBroken
      ? [
          {
            name: 'broken',
            setup: (bundling) =>
              bundling.onLoad({ filter: /\/sharing\.ts$/ }, () => ({ contents: `throw new Error('not loaded')` })),
          },
        ]
      : [],
  })
  return `${outputFiles[0]!.text}\nreturn client`
}

/** A tab, and what its client is. */
export interface OpenTab {
  readonly tab: Tab
  readonly client: Client<Untyped>
  /** What went to `onError`. */
  readonly errors: unknown[]
  /** Shows or hides the page. */
  show(state: 'visible' | 'hidden'): void
  /** Leaves the page. It is kept in the cache of pages, with nothing of it running, and comes back after so many milliseconds. */
  turnBack(afterMs: number): void
}

/** What the client of a tab is made with, and what its browser does not have. */
export interface TabOptions extends ClientOptions {
  readonly lacks?: 'locks' | 'channels'
}

/** Opens a tab, which runs the bundled client with timers, locks, channels and a network of its world. */
export function openTab(
  code: string,
  name: string,
  world: TabWorld,
  platform: TabPlatform,
  log: FakeLog,
  { lacks, ...options }: TabOptions = {},
): OpenTab {
  const tab = world.createTab(name)
  const timers = new Map<number, () => void>()
  let numbers = 0
  const listeners = new Map<string, Set<PageListener>>()
  const clear = (number: number): void => {
    timers.get(number)?.()
    timers.delete(number)
  }
  function setTimeout(run: () => void, ms = 0): number {
    const number = ++numbers
    timers.set(number, world.after(Math.max(0, ms), tab, run))
    return number
  }
  function setInterval(run: () => void, ms: number): number {
    const number = ++numbers
    const again = (): void => {
      timers.set(number, world.after(ms, tab, again))
      run()
    }
    timers.set(number, world.after(ms, tab, again))
    return number
  }
  const target = {
    addEventListener(kind: string, listener: PageListener) {
      if (!listeners.has(kind)) listeners.set(kind, new Set())
      listeners.get(kind)!.add(listener)
    },
    removeEventListener: (kind: string, listener: PageListener) => listeners.get(kind)?.delete(listener),
  }
  const document = {
    ...target,
    get visibilityState() {
      return tab.visibilityState
    },
  }
  const globals = {
    setTimeout,
    setInterval,
    clearTimeout: clear,
    clearInterval: clear,
    Date: { now: () => world.nowMs, parse: Date.parse },
    Math: Object.assign(Object.create(Math) as typeof Math, { random: world.random }),
    fetch: log.fetchOf(tab),
    navigator: lacks === 'locks' ? {} : { locks: platform.locksOf(tab) },
    ...(lacks !== 'channels' && { BroadcastChannel: platform.channelOf(tab) }),
    document,
    ...target,
  }
  const scope: Record<string, unknown> = { ...globals, globalThis: globals }
  // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- each tab has globals of its own
  const run = new Function(...Object.keys(scope), code) as (...values: unknown[]) => ClientModule
  const tell = (event: PageEvent): void => {
    for (const listener of listeners.get(event.type) ?? []) world.after(0, tab, () => listener(event))
  }
  const errors: unknown[] = []
  const client = run(...Object.values(scope)).createClient<Untyped>({
    url: 'https://x.test',
    share: 'user 1',
    onError: (error) => errors.push(error),
    ...options,
  })
  return {
    tab,
    client,
    errors,
    show(state) {
      tab.visibilityState = state
      tell({ type: 'visibilitychange' })
    },
    turnBack(afterMs) {
      tell({ type: 'pagehide', persisted: true })
      world.after(1, undefined, () => world.stick(tab))
      world.after(1 + afterMs, undefined, () => {
        world.free(tab)
        tell({ type: 'pageshow', persisted: true })
      })
    },
  }
}

type PageListener = (event: PageEvent) => void

/** Any stream of a client without types. */
export type AnyStream = ClientStream<Record<string, unknown>>
