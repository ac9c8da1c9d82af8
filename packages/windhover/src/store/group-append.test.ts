import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { WindhoverError } from '../errors.ts'
import { GroupAppend, type GroupAppendOptions } from './group-append.ts'
import type { StoreDraft, Stored } from './store.ts'

/** A call that has not been answered. */
interface Call {
  readonly data: readonly string[]
  answer(): void
  fail(error: Error): void
}

let calls: Call[]
let appends: GroupAppend

function start(bounds: Omit<GroupAppendOptions, 'send'> = {}): void {
  calls = []
  let head = 0
  const send = (drafts: readonly StoreDraft[]): Promise<readonly Stored[]> =>
    new Promise((resolve, reject) => {
      const data = drafts.map((draft) => draft.data)
      const answer = (): void =>
        resolve(drafts.map(() => ({ position: { epoch: 'e', offset: (head += 1) }, isDuplicate: false })))
      calls.push({ data, answer, fail: reject })
    })
  appends = new GroupAppend({ ...bounds, send })
}

function append(data: string | readonly string[], maxWaitMs = 1_000): Promise<readonly number[]> {
  const drafts = [data].flat().map((text) => ({ channel: 'c', event: 'e', data: text }))
  return appends
    .append(drafts, { maxWaitMs })
    .then((stored) => stored.map(({ position, isDuplicate }) => (isDuplicate ? -1 : position.offset)))
}

/** Taken before the timers are fake: a call waits for the end of a real turn. */
const startTurn = setImmediate

/** Lets everything happen before the end of the turn. */
async function settleMicrotasks(): Promise<void> {
  for (let n = 0; n < 20; n += 1) await Promise.resolve()
}

/** Lets everything happen that waits for nothing from outside. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
  await new Promise((resolve) => startTurn(resolve))
}

beforeEach(() => {
  vi.useFakeTimers()
  start()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('an append that is too late is told the time in whole milliseconds', async () => {
  const answers = [append('a', 1_000.1), append('b', 999.6)]
  const refused = Promise.all(answers.map((answer) => answer.catch((error: unknown) => String(error))))
  await vi.advanceTimersByTimeAsync(1_001)
  expect(await refused).toEqual([
    expect.stringContaining('no answer of the store for 1000 ms; it may'),
    expect.stringContaining('no answer of the store for 1000 ms; nothing'),
  ])
})

describe('one call at a time', () => {
  test('the first append leaves at once, and the next call takes all that came meanwhile', async () => {
    const answers = [append('a'), append('b'), append(['c', 'd'])]
    expect(calls.map(({ data }) => data)).toEqual([['a']])
    calls[0]!.answer()
    await settle()
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['b', 'c', 'd']])
    calls[1]!.answer()
    expect(await Promise.all(answers)).toEqual([[1], [2], [3, 4]])
  })

  test('a call takes no more messages than it may, and parts no append', async () => {
    start({ maxDrafts: 3 })
    const answers = [append('a'), append(['b', 'c']), append(['d', 'e']), append('f')]
    for (let n = 0; n < 3; n += 1) {
      calls[n]!.answer()
      await settle()
    }
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['b', 'c'], ['d', 'e', 'f']])
    expect(await Promise.all(answers)).toEqual([[1], [2, 3], [4, 5], [6]])
  })

  test('a call takes no more bytes than it may', async () => {
    start({ maxBytes: 10 })
    const answers = [append('a'), append('bbbb'), append('€')]
    calls[0]!.answer()
    await settle()
    calls[1]!.answer()
    await settle()
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['bbbb'], ['€']])
    calls[2]!.answer()
    expect(await Promise.all(answers)).toEqual([[1], [2], [3]])
  })

  test('an append of nothing asks nobody', async () => {
    expect(await append([])).toEqual([])
    expect(calls).toEqual([])
  })
})

describe('callers that were answered', () => {
  test('come into the next call, if they append again in the same turn', async () => {
    const answers = ['a', 'b', 'c'].map((name) => append(name).then(() => append(`${name} again`)))
    for (let n = 0; n < 3; n += 1) {
      calls[n]!.answer()
      await settle()
    }
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['b', 'c', 'a again'], ['b again', 'c again']])
    expect(await Promise.all(answers)).toEqual([[4], [5], [6]])
  })

  test('hold up nobody: the call leaves once all of them are there, and that of a lone one at once', async () => {
    const lone = append('a').then(() => append('b'))
    calls[0]!.answer()
    await settleMicrotasks()
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['b']])
    const late = append('c')
    calls[1]!.answer()
    const back = lone.then(() => append('d'))
    await settleMicrotasks()
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['b'], ['c', 'd']])
    calls[2]!.answer()
    expect([await late, await back]).toEqual([[3], [4]])
  })
})

describe('refusing', () => {
  test('an append that exceeds a call', async () => {
    start({ maxDrafts: 2, maxBytes: 10 })
    await expect(append(['a', 'b', 'c'])).rejects.toMatchObject({ code: 'too_large' })
    await expect(append('123456789')).rejects.toMatchObject({ code: 'too_large' })
    expect(calls).toEqual([])
  })

  test('an error of the store reaches each caller of that call, and the next call is made', async () => {
    const answers = [append('a'), append('b'), append('c')].map((answer) => answer.catch((error: unknown) => error))
    calls[0]!.answer()
    await settle()
    const error = new WindhoverError('unavailable', 'away')
    calls[1]!.fail(error)
    const last = append('d')
    await settle()
    calls[2]!.answer()
    expect(await Promise.all(answers)).toEqual([[1], error, error])
    expect(await last).toEqual([2])
  })

  test('any other error counts as a missing answer', async () => {
    const cause = new Error('the connection broke')
    const answer = append('a')
    calls[0]!.fail(cause)
    await expect(answer).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: true, cause })
  })

  test('an append that was not sent in its time is never sent', async () => {
    const first = append('a', Infinity)
    const late = expect(append('b', 100)).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
    const patient = append('c', 200)
    await vi.advanceTimersByTimeAsync(100)
    await late
    calls[0]!.answer()
    await settle()
    expect(calls.map(({ data }) => data)).toEqual([['a'], ['c']])
    calls[1]!.answer()
    expect([await first, await patient]).toEqual([[1], [2]])
  })

  test('an append without an answer in its time may have happened', async () => {
    const late = expect(append('a', 100)).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: true })
    await vi.advanceTimersByTimeAsync(100)
    await late
    const next = append('b')
    calls[0]!.answer()
    await settle()
    calls[1]!.answer()
    expect(await next).toEqual([2])
  })

  test('appends that gave up cost no memory while a call hangs, and nothing behind them is lost', async () => {
    const first = append('a', Infinity)
    const late = Array.from({ length: 200 }, (_, n) => append(`late ${n}`, 100).catch(() => 'refused'))
    const patient = Array.from({ length: 3 }, (_, n) => append(`patient ${n}`, 500))
    await vi.advanceTimersByTimeAsync(100)
    expect(new Set(await Promise.all(late))).toEqual(new Set(['refused']))
    calls[0]!.answer()
    await settle()
    expect(calls[1]!.data).toEqual(['patient 0', 'patient 1', 'patient 2'])
    calls[1]!.answer()
    expect([await first, ...(await Promise.all(patient))]).toEqual([[1], [2], [3], [4]])
  })
})

test('while it is paused nothing is sent, and what waits for too long never is', async () => {
  appends.pause()
  const late = expect(append('a', 100)).rejects.toMatchObject({ code: 'unavailable', mayHaveHappened: false })
  const answer = append('b', 200)
  await vi.advanceTimersByTimeAsync(100)
  await late
  expect(calls).toEqual([])
  appends.resume()
  expect(calls.map(({ data }) => data)).toEqual([['b']])
  calls[0]!.answer()
  expect(await answer).toEqual([1])
})

describe('closing', () => {
  test('refuses what waits and comes, and waits for the call in flight', async () => {
    const first = append('a')
    const waiting = expect(append('b')).rejects.toMatchObject({ code: 'closed' })
    let isClosed = false
    const closing = appends.close().then(() => (isClosed = true))
    await waiting
    await expect(append('c')).rejects.toMatchObject({ code: 'closed' })
    expect(isClosed).toBe(false)
    calls[0]!.answer()
    await closing
    expect(await first).toEqual([1])
    expect(calls).toHaveLength(1)
  })
})

test('whatever comes: order is kept, each append is answered once, and whole', async () => {
  const batches = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 })
  const fates = fc.infiniteStream(fc.constantFrom('store', 'store', 'store', 'refuse', 'cut'))
  await fc.assert(
    fc.asyncProperty(batches, fates, fc.scheduler(), async (sizes, fate, scheduler) => {
      const asked: string[] = []
      const stored: string[] = []
      let isRunning = false
      const send = async (drafts: readonly StoreDraft[]): Promise<readonly Stored[]> => {
        expect(isRunning).toBe(false)
        expect(drafts.length).toBeLessThanOrEqual(6)
        isRunning = true
        await scheduler.schedule(Promise.resolve())
        isRunning = false
        const outcome = fate.next().value
        if (outcome === 'refuse') throw new WindhoverError('unavailable', 'away')
        const answers = drafts.map(({ data }) => ({
          position: { epoch: 'e', offset: stored.push(data) },
          isDuplicate: false,
        }))
        if (outcome === 'cut') throw new Error('cut')
        return answers
      }
      const group = new GroupAppend({ send, maxDrafts: 6 })
      const settled = sizes.map(async (size, n) => {
        await scheduler.schedule(Promise.resolve())
        const drafts = Array.from({ length: size }, (_, m) => ({ channel: 'c', event: 'e', data: `${n}.${m}` }))
        asked.push(...drafts.map(({ data }) => data))
        try {
          const answers = await group.append(drafts, { maxWaitMs: Infinity })
          // Each caller is told the positions of its own messages, in their order and one after the other.
          expect(answers.map(({ position }) => stored[position.offset - 1])).toEqual(drafts.map(({ data }) => data))
          return { drafts, isStored: true }
        } catch (error) {
          expect(error).toBeInstanceOf(WindhoverError)
          return { drafts, isStored: (error as WindhoverError).mayHaveHappened }
        }
      })
      await scheduler.waitFor(Promise.all(settled))
      const outcomes = await Promise.all(settled)
      // Each answered or uncertain draft is there once, in the order of asking. Drafts that were refused with
      // certainty are not there.
      const kept = new Set(outcomes.flatMap(({ drafts, isStored }) => (isStored ? drafts.map(({ data }) => data) : [])))
      expect(stored).toEqual(asked.filter((data) => kept.has(data)))
    }),
    { numRuns: 200 },
  )
})
