/* oxlint-disable no-restricted-globals -- the timers are fake, and nothing waits */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WindhoverError } from 'windhover'

import { answerReloads } from './answer-reloads.ts'
import { createLink, type Link } from './link.ts'
import { WorkerPool } from './worker-pool.ts'
import type { WorkerEnd, WorkerProcess } from './worker-process.ts'
import { WorkerReload } from './worker-reload.ts'

beforeEach(() => void vi.useFakeTimers())

afterEach(() => void vi.useRealTimers())

/** What a worker does; times are in milliseconds. */
interface Script {
  /** From its start until it asks for its configuration. */
  readonly askMs: number
  /** From then until it listens. */
  readonly listenMs: number
  /** From its start until it ends. */
  readonly endMs?: number
  readonly prepareMs: number
  readonly fault?: 'prepare' | 'commit' | 'closing' | 'hangs'
}

const steady: Script = { askMs: 1, listenMs: 1, prepareMs: 1 }

/** A worker in this process, which keeps to its script. */
interface FakeWorker extends WorkerProcess {
  state: 'starts' | 'listens' | 'closes' | 'ended'
  /** The text of the configuration that it has. */
  holds: string | undefined
  killed: boolean
}

/** Two ends whose messages take a millisecond. */
function linkEnds(): { readonly ends: readonly [Link, Link]; readonly close: () => void } {
  const takers: ((message: unknown) => void)[] = []
  const closers: (() => void)[] = []
  let isOpen = true
  const createEnd = (own: number): Link =>
    createLink({
      send: (message) => void setTimeout(() => isOpen && takers[1 - own]!(structuredClone(message)), 1),
      onMessage: (callback) => (takers[own] = callback),
      onClose: (callback) => closers.push(callback),
    })
  return {
    ends: [createEnd(0), createEnd(1)],
    close() {
      isOpen = false
      for (const close of closers) close()
    },
  }
}

function setUp(count: number, scripts: readonly Script[]) {
  const workers: FakeWorker[] = []
  const lines: string[] = []
  const log = { info: () => {}, error: (_details: object, line: string) => void lines.push(line) }
  const reload = new WorkerReload([['c', '0']], log)
  const fork = (): FakeWorker => {
    const script = scripts[workers.length] ?? steady
    const { ends, close } = linkEnds()
    let listen = (_url: string): void => {}
    let end = (_end: WorkerEnd): void => {}
    const worker: FakeWorker = {
      name: `w${workers.length + 1}`,
      pid: workers.length,
      link: ends[0],
      listening: new Promise((resolve) => (listen = resolve)),
      ended: new Promise((resolve) => (end = resolve)),
      drain: () => stop(0),
      kill() {
        worker.killed = true
        stop(null)
      },
      state: 'starts',
      holds: undefined,
      killed: false,
    }
    const stop = (code: number | null): void => {
      worker.state = 'ended'
      close()
      // The end of a process is told after that of its channel.
      setTimeout(() => end({ code, signal: null }), 1)
    }
    const goOn = (afterMs: number, step: () => void): void =>
      void setTimeout(() => {
        if (worker.state !== 'ended') step()
      }, afterMs)
    goOn(script.askMs, () => {
      worker.holds = reload.texts[0]![1]
      goOn(script.listenMs, () => {
        worker.state = 'listens'
        listen('http://127.0.0.1:1')
      })
    })
    if (script.endMs !== undefined) goOn(script.endMs, () => stop(1))
    answerReloads(ends[1], async ([given]) => {
      await new Promise((resolve) => setTimeout(resolve, script.prepareMs))
      if (script.fault === 'hangs') await new Promise(() => {})
      if (script.fault === 'prepare') throw new WindhoverError('invalid_option', 'it cannot')
      if (script.fault === 'closing') {
        worker.state = 'closes'
        throw new WindhoverError('closed', 'it closes')
      }
      return {
        changed: ['c'],
        needsRestart: [],
        abandon: () => {},
        commit() {
          if (script.fault === 'commit') throw new Error('it breaks')
          worker.holds = given![1]
          return { changed: ['c'], needsRestart: [] }
        },
      }
    })
    workers.push(worker)
    reload.add(worker)
    return worker
  }
  const pool = new WorkerPool({ count, fork, onEnd: (worker) => reload.remove(worker), log })
  const held = (): (string | undefined)[] =>
    workers.filter(({ state }) => state === 'listens').map(({ holds }) => holds)
  return { pool, reload, workers, lines, held }
}

async function start(count: number, scripts: readonly Script[]) {
  const set = setUp(count, scripts)
  void set.pool.start()
  await vi.advanceTimersByTimeAsync(10)
  return set
}

describe('WorkerReload', () => {
  test('a worker that begins to listen while others get ready has the new configuration too', async () => {
    const { reload, held } = await start(2, [
      { ...steady, prepareMs: 1000 },
      { ...steady, listenMs: 200 },
    ])
    const run = reload.run([['c', '1']]).then((outcome) => [outcome, held()])
    await vi.advanceTimersByTimeAsync(300)
    expect(held()).toEqual(['0', '0'])
    await vi.runAllTimersAsync()
    // As soon as it is done, and not later.
    expect(await run).toEqual([{ changed: ['c'], needsRestart: [] }, ['1', '1']])
  })

  test('a worker that listens late is prepared once, and not again', async () => {
    const { reload, held, workers } = await start(2, [steady, { ...steady, listenMs: 500 }])
    await Promise.all([reload.run([['c', '1']]), vi.advanceTimersByTimeAsync(1000)])
    expect(held()).toEqual(['1', '1'])
    const sent = vi.spyOn(workers[1]!.link, 'send')
    await Promise.all([reload.run([['c', '2']]), vi.advanceTimersByTimeAsync(1000)])
    expect(sent.mock.calls.map(([, call]) => (call as { name: string }).name)).toEqual(['prepare', 'commit'])
    expect(held()).toEqual(['2', '2'])
  })

  test.each<[NonNullable<Script['fault']>, string]>([
    ['prepare', 'it cannot'],
    ['commit', 'it breaks'],
    ['hangs', 'worker w2 did not answer for 20000 ms'],
  ])('a late worker with the fault %s is killed, and another takes its place', async (fault, reason) => {
    const { reload, held, lines, workers } = await start(2, [steady, { ...steady, listenMs: 500, fault }])
    await Promise.all([reload.run([['c', '1']]), vi.runAllTimersAsync()])
    expect(lines[0]).toBe(`worker w2 did not take the configuration that holds, and is killed: ${reason}`)
    expect([held(), workers.length]).toEqual([['1', '1'], 3])
  })

  test.each<[NonNullable<Script['fault']>, RegExp]>([
    ['prepare', /^it cannot$/],
    ['hangs', /^worker w2 did not answer for 20000 ms$/],
  ])('if one of those that listen has the fault %s, nothing changes', async (fault, reason) => {
    const { reload, held, workers } = await start(2, [steady, { ...steady, fault }])
    const run = expect(reload.run([['c', '1']])).rejects.toThrow(reason)
    await vi.runAllTimersAsync()
    await run
    expect([held(), reload.texts, workers.length]).toEqual([['0', '0'], [['c', '0']], 2])
  })

  test('one that closes is not waited for, and not killed', async () => {
    const { reload, held, workers, lines } = await start(2, [steady, { ...steady, fault: 'closing' }])
    await Promise.all([reload.run([['c', '1']]), vi.runAllTimersAsync()])
    expect([held(), workers.map(({ killed }) => killed), lines]).toEqual([['1'], [false, false], []])
  })

  test('without a worker that listens, nothing changes', async () => {
    const { reload } = setUp(1, [])
    await expect(reload.run([['c', '1']])).rejects.toMatchObject({ code: 'unavailable' })
    expect(reload.texts).toEqual([['c', '0']])
  })

  test('at rest every worker that listens has the newest configuration, whatever happens', async () => {
    const script: fc.Arbitrary<Script> = fc.record(
      {
        askMs: fc.nat(200),
        listenMs: fc.nat(3000),
        endMs: fc.nat(8000),
        prepareMs: fc.oneof(fc.nat(3000), fc.constant(25_000)),
        fault: fc.constantFrom('prepare', 'commit', 'hangs'),
      },
      { requiredKeys: ['askMs', 'listenMs', 'prepareMs'] },
    )
    const waits = fc.array(fc.nat(3000), { minLength: 1, maxLength: 3 })
    let done = 0
    await fc.assert(
      fc.asyncProperty(fc.array(script, { maxLength: 6 }), waits, async (scripts, waitsMs) => {
        const { reload, workers, held } = await start(3, [steady, ...scripts])
        let newest = '0'
        const runs: Promise<unknown>[] = []
        for (const [index, waitMs] of waitsMs.entries()) {
          // oxlint-disable-next-line no-await-in-loop -- one begins after the other
          await vi.advanceTimersByTimeAsync(waitMs)
          const text = String(index + 1)
          const took = (): void => {
            newest = text
            done += 1
          }
          runs.push(reload.run([['c', text]]).then(took, () => {}))
        }
        await vi.runAllTimersAsync()
        await Promise.all(runs)
        expect(reload.texts).toEqual([['c', newest]])
        expect(held()).toEqual([newest, newest, newest])
        expect(workers.filter(({ state }) => state !== 'ended')).toHaveLength(3)
      }),
      { numRuns: 200 },
    )
    expect(done).toBeGreaterThan(50)
  })
})
