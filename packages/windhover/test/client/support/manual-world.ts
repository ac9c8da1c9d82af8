import { onTestFinished } from 'vitest'

interface Timer {
  readonly at: number
  readonly order: number
  readonly act: () => void
  readonly isClients: boolean
}

/** Time, chance and a page that a test moves by hand. Everything the client asks its runtime for comes from here. */
export interface ManualWorld {
  /** Milliseconds that have passed, which no change of the clock moves. */
  readonly now: number
  /** Lets time pass. Whatever is due on the way happens in its order. */
  pass(ms: number): Promise<void>
  /** Lets what has begun go on until it waits for time. */
  settle(): Promise<void>
  /** Sets the clock on, or back. */
  moveClock(ms: number): void
  /** The device sleeps: the clock goes on, and nothing else does. */
  sleep(ms: number): void
  /** Calls back later: for servers and networks. It is none of the client's timers. */
  at(delayMs: number, act: () => void): void
  /** The page is hidden or seen. */
  show(isVisible: boolean): void
  /** Something happens to the page, such as `online`. */
  tell(name: string, details?: { readonly persisted: boolean }): void
  /** How many timers the client has. */
  readonly timers: number
  /** How many listeners the client has on the page. */
  readonly pageListeners: number
  /** Gives everything back. */
  leave(): void
}

const { setImmediate: realImmediate } = globalThis

/** Replaces the clock, the timers, chance and the page, until `leave()`. */
export function createManualWorld(seed: number): ManualWorld {
  const timers = new Map<number, Timer>()
  const listeners: { target: string; name: string; listener: () => void }[] = []
  const random = seededRandom(seed)
  const restores: (() => unknown)[] = []
  let now = 0
  let clock = 1_800_000_000_000
  let order = 0
  let visibilityState = 'visible'

  function add(act: () => void, delayMs: number, isClients: boolean): number {
    order += 1
    // As a runtime has it: a delay that does not fit into 31 bits is none.
    const ms = delayMs > 0 && delayMs < 2 ** 31 ? delayMs : 1
    timers.set(order, { at: now + Math.max(1, Math.floor(ms)), order, act, isClients })
    return order
  }

  function target(name: string): object {
    return {
      addEventListener: (event: string, listener: () => void) =>
        void listeners.push({ target: name, name: event, listener }),
      removeEventListener(event: string, listener: () => void) {
        const index = listeners.findIndex(
          (one) => one.target === name && one.name === event && one.listener === listener,
        )
        if (index >= 0) listeners.splice(index, 1)
      },
    }
  }

  /** A fetch, a body and their readers are promises alone: one turn runs all that are ready. */
  const turn = (): Promise<void> => new Promise((resolve) => void realImmediate(resolve))

  const settle = async (): Promise<void> => {
    for (let turns = 0; turns < 3; turns += 1) await turn()
  }

  const world: ManualWorld = {
    get now() {
      return now
    },
    async pass(ms) {
      const end = now + ms
      await settle()
      for (;;) {
        let next: Timer | undefined
        for (const timer of timers.values()) {
          if (timer.at > end) continue
          if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) {
            next = timer
          }
        }
        if (next === undefined) break
        const step = Math.max(0, next.at - now)
        now += step
        clock += step
        timers.delete(next.order)
        next.act()
        await turn()
      }
      clock += end - now
      now = end
    },
    settle,
    moveClock(ms) {
      clock += ms
    },
    sleep(ms) {
      clock += ms
    },
    at: (delayMs, act) => void add(act, delayMs, false),
    show(isVisible) {
      visibilityState = isVisible ? 'visible' : 'hidden'
      world.tell('visibilitychange')
    },
    tell(name, details) {
      for (const one of listeners.filter((other) => other.name === name)) {
        ;(one.listener as (event: object) => void)({ type: name, ...details })
      }
    },
    get timers() {
      return [...timers.values()].filter(({ isClients }) => isClients).length
    },
    get pageListeners() {
      return listeners.length
    },
    leave() {
      for (const restore of restores.splice(0)) restore()
    },
  }

  const page = target('page')
  const replaced: [object, Record<string, unknown>][] = [
    [Date, { now: () => clock }],
    [Math, { random }],
    [
      globalThis,
      {
        ...page,
        setTimeout: (act: () => void, ms = 0) => add(act, ms, true),
        clearTimeout: (id: number) => timers.delete(id),
        document: Object.defineProperty(target('document'), 'visibilityState', { get: () => visibilityState }),
      },
    ],
  ]
  for (const [owner, members] of replaced) {
    for (const [name, value] of Object.entries(members)) {
      const before = Object.getOwnPropertyDescriptor(owner, name)
      Object.defineProperty(owner, name, { value, configurable: true, writable: true })
      restores.push(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)))
    }
  }
  return world
}

/** Returns numbers of [0, 1) that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Replaces the clock, the timers, chance and the page of one test. */
export function useManualWorld(seed = 1): ManualWorld {
  const world = createManualWorld(seed)
  onTestFinished(() => world.leave())
  return world
}
