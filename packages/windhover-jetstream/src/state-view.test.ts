import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'

import type { LiveLink } from './nats-link.ts'
import type { Pull } from './pull.ts'
import type { KeptState, StateStream } from './state-stream.ts'
import { StateView } from './state-view.ts'

type PullArguments = Parameters<StateStream['pull']>

/** One reading of a {@link FakeStateStream}. */
interface Reading {
  readonly onKept: PullArguments[1]
  readonly onLoaded: PullArguments[2]
  readonly onEnd: PullArguments[3]
  /** The messages that it has yet to tell. */
  readonly toTell: [key: string, kept: KeptState][]
  isLoaded: boolean
  isOver: boolean
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A stream that keeps the newest message of each key, and tells it when a test says so. */
class FakeStateStream implements Pick<StateStream, 'pull'> {
  readonly readings: Reading[] = []
  readonly #kept = new Map<string, KeptState>()
  #sequence = 0

  put(key: string, value: string | undefined): void {
    this.#sequence += 1
    const kept = { sequence: this.#sequence, timeMs: 0, value, ttlMs: undefined }
    this.#kept.set(key, kept)
    for (const { toTell, isOver } of this.readings) {
      // One that was replaced before it was sent is never sent.
      const old = toTell.findIndex(([other]) => other === key)
      if (old !== -1) toTell.splice(old, 1)
      if (!isOver) toTell.push([key, kept])
    }
  }

  /** The entries that are there. */
  get entries(): Record<string, string> {
    return Object.fromEntries(
      [...this.#kept].flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]])),
    )
  }

  async pull(...[, onKept, onLoaded, onEnd]: PullArguments): Promise<Pull> {
    const toTell = [...this.#kept]
    const reading: Reading = { onKept, onLoaded, onEnd, toTell, isLoaded: false, isOver: false }
    this.readings.push(reading)
    if (toTell.length === 0) this.#load(reading)
    return { check: () => undefined, stop: () => void (reading.isOver = true) } as Pull
  }

  /** Tells so many messages of those that are read, or all. */
  tell(count = Infinity): void {
    for (const reading of this.readings) {
      for (let left = count; left > 0 && !reading.isOver; left -= 1) {
        const next = reading.toTell.shift()
        if (next === undefined) break
        reading.onKept(...next)
        if (reading.toTell.length === 0) this.#load(reading)
      }
    }
  }

  /** Ends what is read, as a silent server or a lost message does. */
  end(): void {
    for (const reading of this.readings) {
      if (reading.isOver) continue
      reading.isOver = true
      reading.onEnd()
    }
  }

  #load(reading: Reading): void {
    if (reading.isLoaded) return
    reading.isLoaded = true
    reading.onLoaded()
  }
}

/** What a watcher knows, which is told by the rules of a listener. */
function createWatcher(prefix: string) {
  const known = new Map<string, string>()
  const told: string[] = []
  return {
    prefix,
    known,
    told,
    onPut({ key, value }: { readonly key: string; readonly value: string }): void {
      known.set(key, value)
      told.push(`${key}=${value}`)
    },
    onDelete(key: string): void {
      known.delete(key)
      told.push(`-${key}`)
    },
    onReset(): void {
      known.clear()
      told.push('reset')
    },
  }
}

function setUp() {
  const stream = new FakeStateStream()
  const view = new StateView(stream, () => 0)
  let disconnect = (): void => undefined
  const closed = new Promise<void>((resolve) => (disconnect = resolve))
  const live = { connection: { closed: () => closed } } as unknown as LiveLink
  return { stream, view, live, disconnect }
}

test('whoever begins to watch while it is being read waits until all is known', async () => {
  const { stream, view, live } = setUp()
  onTestFinished(() => view.close())
  for (const key of ['a', 'b', 'c']) stream.put(key, '1')
  const first = view.start(live)
  stream.tell(1)
  await turn()
  let isKnown = false
  const second = view.start(live).then(() => (isKnown = true))
  await turn()
  expect([isKnown, stream.readings.length]).toEqual([false, 1])
  stream.tell()
  await Promise.all([first, second])
  const watcher = createWatcher('')
  await view.watch('', watcher)
  expect(watcher.told).toEqual(['a=1', 'b=1', 'c=1'])
})

test('a reading that was ended before it began is stopped, and its reason is told', async () => {
  const { stream, view, live } = setUp()
  onTestFinished(() => view.close())
  stream.put('a', '1')
  const pull = stream.pull.bind(stream)
  stream.pull = async (...given) => {
    const started = await pull(...given)
    stream.readings.at(-1)!.onEnd()
    return started
  }
  await expect(view.start(live)).rejects.toThrow('the stream of the state cannot be read now')
  await turn()
  expect(stream.readings[0]!.isOver).toBe(true)
  stream.pull = () => Promise.reject(new Error('there is no stream'))
  await expect(view.start(live)).rejects.toThrow('there is no stream')
})

test('a state that is closed while it is being read reads no longer', async () => {
  const early = setUp()
  early.stream.put('a', '1')
  const starting = early.view.start(early.live)
  await early.view.close()
  await turn()
  expect(early.stream.readings.map(({ isOver }) => isOver)).toEqual([true])
  early.disconnect()
  await expect(starting).rejects.toThrow('the stream of the state cannot be read now')
  const late = setUp()
  late.stream.put('a', '1')
  const ending = late.view.start(late.live)
  await turn()
  late.stream.tell()
  await Promise.all([late.view.close(), expect(ending).rejects.toThrow('the state was closed meanwhile')])
  expect(late.stream.readings.map(({ isOver }) => isOver)).toEqual([true])
})

/** What may happen to a view: a change, messages that come, a reading that ends, one that begins, watchers that come and go. */
const acts = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ act: fc.constant('put' as const), key: fc.constantFrom('a:1', 'a:2', 'b:1') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('delete' as const), key: fc.constantFrom('a:1', 'a:2', 'b:1') }),
    },
    { weight: 4, arbitrary: fc.record({ act: fc.constant('tell' as const), count: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('end' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant('watch' as const), prefix: fc.constantFrom('', 'a:', 'b:') }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('stop' as const), choice: fc.nat() }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('turn' as const) }) },
  ),
  { minLength: 1, maxLength: 40 },
)

test('whatever is read again meanwhile, a watcher knows the last of each key, is told nothing twice, and nothing after its stop', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (steps) => {
      const { stream, view, live } = setUp()
      const watchers: { readonly watcher: ReturnType<typeof createWatcher>; readonly stop: () => void }[] = []
      const stopped: { readonly told: readonly string[]; readonly count: number }[] = []
      const watching: Promise<void>[] = []
      let value = 0
      const watch = async (prefix: string): Promise<void> => {
        const watcher = createWatcher(prefix)
        // One that is ended meanwhile is begun again, as the state does.
        while (
          !(await view.start(live).then(
            () => true,
            () => false,
          ))
        );
        watchers.push({ watcher, stop: await view.watch(prefix, watcher) })
      }
      for (const step of steps) {
        if (step.act === 'put') stream.put(step.key, String((value += 1)))
        else if (step.act === 'delete') stream.put(step.key, undefined)
        else if (step.act === 'tell') stream.tell(step.count)
        else if (step.act === 'end') {
          stream.end()
          if (view.isWatched) view.start(live).catch(() => undefined)
        } else if (step.act === 'watch') watching.push(watch(step.prefix))
        else if (step.act === 'stop') {
          const [one] = watchers.splice(step.choice % Math.max(1, watchers.length), 1)
          one?.stop()
          if (one !== undefined) stopped.push({ told: one.watcher.told, count: one.watcher.told.length })
        } else await turn()
      }
      let isQuiet = false
      void Promise.all(watching).then(() => (isQuiet = true))
      for (let n = 0; n < 3 || !isQuiet; n += 1) {
        if (view.isWatched) view.start(live).catch(() => undefined)
        await turn()
        stream.tell()
      }
      await turn()
      for (const { watcher } of watchers) {
        const expected = Object.entries(stream.entries).filter(([key]) => key.startsWith(watcher.prefix))
        expect(Object.fromEntries(watcher.known)).toEqual(Object.fromEntries(expected))
        for (const tale of watcher.told.join(' ').split('reset')) {
          const puts = tale.split(' ').filter((change) => change.includes('='))
          for (const key of ['a:1', 'a:2', 'b:1']) {
            const values = puts.filter((put) => put.startsWith(key)).map((put) => Number(put.split('=')[1]))
            expect(values).toEqual([...new Set(values)].toSorted((one, other) => one - other))
          }
        }
      }
      for (const { told, count } of stopped) expect(told).toHaveLength(count)
      await view.close()
    }),
    { numRuns: 300 },
  )
})
