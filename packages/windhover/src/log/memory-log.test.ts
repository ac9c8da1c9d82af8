import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Message } from '../message.ts'
import type { Position } from '../position.ts'
import type { Stored } from '../store/store.ts'
import type { Log } from './log.ts'
import { createMemoryLog, type MemoryLogOptions } from './memory-log.ts'

const draft = { channel: 'c', event: 'e', data: 'x' }

let log: Log

function start(options: MemoryLogOptions = {}): void {
  log = createMemoryLog(options)
}

function append(data: string, extra: { channel?: string; key?: string } = {}, maxWaitMs?: number): Promise<Position> {
  return log.append({ channel: 'c', event: 'e', data, ...extra }, maxWaitMs === undefined ? {} : { maxWaitMs })
}

/** Appends as if readers took everything at once. */
async function appendAll(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const { offset } = await append(String(n))
    log.release(offset)
  }
}

function kept(): number[] {
  return Array.from({ length: log.head - log.oldest + 1 }, (_, index) => log.at(log.oldest + index)!.place)
}

beforeEach(() => {
  vi.useFakeTimers()
  start()
})

afterEach(async () => {
  await log.close()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

describe('appending', () => {
  test('answers the place, and has told everyone by then', async () => {
    const told: number[] = []
    const stop = log.tail(({ place }) => told.push(place))
    expect(await append('a')).toEqual({ epoch: log.epoch, offset: 1 })
    expect(told).toEqual([1])
    stop()
    await append('b')
    expect(told).toEqual([1])
  })

  test('two logs never share an epoch', () => {
    expect(createMemoryLog().epoch).not.toBe(log.epoch)
  })

  test('an empty log has nothing before its head', () => {
    expect([log.head, log.oldest, log.at(0), log.at(1)]).toEqual([0, 1, undefined, undefined])
  })

  test('is refused once the log is closed', async () => {
    await log.close()
    await expect(append('a')).rejects.toMatchObject({ code: 'closed' })
  })
})

describe('appending at once', () => {
  test('stores, and tells the listeners before it returns', () => {
    const told: number[] = []
    log.tail(({ place }) => told.push(place))
    expect(log.appendAtOnce!(draft)).toEqual({ epoch: log.epoch, offset: 1 })
    expect(told).toEqual([1])
  })

  test('does nothing while the window is full, or others wait', async () => {
    start({ window: { maxMessages: 1 } })
    await append('first')
    expect(log.appendAtOnce!(draft)).toBeUndefined()
    const waiting = [append('second'), append('third')]
    log.release(1)
    expect(log.appendAtOnce!(draft)).toBeUndefined()
    log.release(2)
    expect(await Promise.all(waiting)).toHaveLength(2)
    expect(log.head).toBe(3)
  })

  test('does nothing once the log is closed', async () => {
    await log.close()
    expect(log.appendAtOnce!(draft)).toBeUndefined()
    expect(log.head).toBe(0)
  })
})

describe('history', () => {
  test('keeps so many messages', async () => {
    start({ history: { maxMessages: 3 } })
    await appendAll(5)
    expect([kept(), log.at(2), log.at(6)]).toEqual([[3, 4, 5], undefined, undefined])
  })

  test('keeps so many bytes', async () => {
    start({ history: { maxBytes: 10_000 } })
    for (let n = 0; n < 20; n += 1) log.release((await append('x'.repeat(1000))).offset)
    expect(kept().length).toBeGreaterThan(3)
    expect(kept().length).toBeLessThan(10)
    expect(kept().at(-1)).toBe(20)
  })

  test('keeps nothing that is too old, even when nothing more comes', async () => {
    start({ history: { maxAgeMs: 1000 } })
    await appendAll(2)
    await vi.advanceTimersByTimeAsync(600)
    await appendAll(1)
    await vi.advanceTimersByTimeAsync(600)
    expect(kept()).toEqual([3])
    await vi.advanceTimersByTimeAsync(600)
    expect([kept(), log.oldest, log.head]).toEqual([[], 4, 3])
  })

  test.each([{ maxMessages: 0 }, { maxBytes: 0 }, { maxAgeMs: 0 }])('%o keeps nothing', async (history) => {
    start({ history })
    await appendAll(3)
    await vi.advanceTimersByTimeAsync(2)
    expect([kept(), log.lastEvicted(['c'])]).toEqual([[], 3])
  })

  test('finds every kept message after very many were evicted', async () => {
    start({ history: { maxMessages: 10 } })
    await appendAll(5000)
    expect(kept()).toEqual(Array.from({ length: 10 }, (_, index) => 4991 + index))
  })

  test.each([-1, 1.5, Number.NaN, 'many' as unknown as number])('refuses the bound %o, by name', (maxMessages) => {
    expect(() => createMemoryLog({ history: { maxMessages } })).toThrow(
      /^history\.maxMessages: expected a whole number/,
    )
    expect(() => createMemoryLog({ window: { maxBytes: maxMessages } })).toThrow(/^window\.maxBytes: /)
  })
})

describe('window', () => {
  test('is never evicted before it was released, however small the history', async () => {
    start({ history: { maxMessages: 0 }, window: { maxMessages: 3 } })
    await Promise.all([append('a'), append('b'), append('c')])
    expect(kept()).toEqual([1, 2, 3])
    log.release(2)
    expect(kept()).toEqual([3])
  })

  test('when it is full, appending waits, and goes on in the order of arrival', async () => {
    start({ window: { maxMessages: 2 } })
    const told: string[] = []
    log.tail(({ frame }) => told.push(/data: (.*)/.exec(new TextDecoder().decode(frame.payload))![1]!))
    const waiting = ['a', 'b', 'c', 'd', 'e'].map((data) => append(data))
    expect(told).toEqual(['a', 'b'])
    log.release(1)
    expect(told).toEqual(['a', 'b', 'c'])
    log.release(3)
    expect(told).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect((await Promise.all(waiting)).map(({ offset }) => offset)).toEqual([1, 2, 3, 4, 5])
  })

  test('is bounded in bytes too, but takes one message of any size', async () => {
    start({ window: { maxBytes: 1000 } })
    await append('x'.repeat(5000))
    const second = append('b')
    expect(log.head).toBe(1)
    log.release(1)
    expect((await second).offset).toBe(2)
  })

  test('the history does not count: what was released makes room at once', async () => {
    start({ history: { maxMessages: 100 }, window: { maxMessages: 1 } })
    await appendAll(50)
    expect(kept()).toHaveLength(50)
  })

  test('who waits for too long gives up, and is never stored', async () => {
    start({ window: { maxMessages: 1 } })
    await append('a')
    const impatient = append('b', {}, 100)
    const patient = append('c')
    const refused = expect(impatient).rejects.toMatchObject({ code: 'unavailable' })
    await vi.advanceTimersByTimeAsync(100)
    await refused
    log.release(1)
    expect((await patient).offset).toBe(2)
    expect(new TextDecoder().decode(log.at(2)!.frame.payload)).toContain('data: c')
  })

  test.each([2 ** 31, 3_000_000_000, Number.MAX_SAFE_INTEGER])('who may wait for %d ms does', async (maxWaitMs) => {
    start({ window: { maxMessages: 1 } })
    await append('a')
    const patient = append('b', {}, maxWaitMs)
    await vi.advanceTimersByTimeAsync(60_000)
    log.release(1)
    expect((await patient).offset).toBe(2)
  })

  test('who waits not at all is refused at once', async () => {
    start({ window: { maxMessages: 1 } })
    await append('a', {}, 0)
    await expect(append('b', {}, 0)).rejects.toMatchObject({ code: 'unavailable' })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('closing refuses who waits', async () => {
    start({ window: { maxMessages: 1 } })
    await append('a')
    const refused = expect(append('b', {}, 1000)).rejects.toMatchObject({ code: 'closed' })
    await log.close()
    await refused
  })
})

describe('replacements', () => {
  test('a newer message of the same channel, event and key replaces; those without a key are about the event itself', async () => {
    const replacements = log.replacements()
    for (const key of ['a', 'b', 'a']) await append('x', { key })
    await append('y')
    await append('z')
    await append('other', { channel: 'd', key: 'b' })
    expect([1, 2, 3, 4, 5, 6].map((offset) => replacements.isReplaced(log.at(offset)! as Message))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ])
  })

  test('what was replaced is not lost when it goes; what was not is, until something replaces it', async () => {
    start({ history: { maxMessages: 2 } })
    const replacements = log.replacements()
    const publish = async (key: string): Promise<void> => log.release((await append('x', { key })).offset)
    for (const key of ['often', 'once', 'often', 'often', 'often']) await publish(key)
    expect([replacements.lastLost(['c']), replacements.lastLost(['c'], ['other']), log.lastEvicted(['c'])]).toEqual([
      2, 0, 3,
    ])
    await publish('once')
    expect(replacements.lastLost(['c'])).toBe(0)
  })

  test('before they are asked for nothing is known, and so counts as lost', async () => {
    start({ history: { maxMessages: 1 } })
    await appendAll(5)
    expect(log.replacements().lastLost(['c'])).toBe(4)
  })

  test('what the bounded table forgets counts as lost', async () => {
    start({ history: { maxMessages: 0 }, maxEvictionEntries: 2 })
    const replacements = log.replacements()
    for (const key of ['a', 'b', 'c']) log.release((await append('x', { key, channel: key })).offset)
    expect(['a', 'b', 'c', 'd'].map((channel) => replacements.lastLost([channel]))).toEqual([1, 2, 3, 1])
  })
})

describe.each([-3_600_000, 3_600_000])('a step of the time of day by %i ms', (stepMs) => {
  test('neither keeps what is too old nor drops what is not', async () => {
    start({ history: { maxAgeMs: 1000 } })
    await log.append({ channel: 'a', event: 'n', data: '1' })
    log.release(1)
    vi.setSystemTime(Date.now() + stepMs)
    await vi.advanceTimersByTimeAsync(500)
    await log.append({ channel: 'a', event: 'n', data: '2' })
    log.release(2)
    expect([log.oldest, log.head]).toEqual([1, 2])
    await vi.advanceTimersByTimeAsync(600)
    expect([log.oldest, log.head]).toEqual([2, 2])
    await vi.advanceTimersByTimeAsync(1000)
    expect([log.oldest, log.head]).toEqual([3, 2])
  })
})

test('a message that cannot be written is refused, and holds up nobody behind it', async () => {
  start({ window: { maxMessages: 1 } })
  const bad = { channel: 'a', event: 'e\nx', data: '1' }
  await expect(log.append(bad)).rejects.toMatchObject({ code: 'invalid_name' })
  await append('1')
  const [waitingBad, waitingGood] = [log.append(bad), append('2')]
  const refused = expect(waitingBad).rejects.toMatchObject({ code: 'invalid_name' })
  log.release(1)
  await refused
  expect((await waitingGood).offset).toBe(2)
})

test('appends that give up leave the order of the others as it was, whoever waits before them', async () => {
  start({ window: { maxMessages: 1 } })
  await append('1')
  const patient = [append('a'), append('b')]
  const hasty = Array.from({ length: 200 }, (_, n) => append(String(n), {}, 10 + (n % 3)).catch(() => 'gone'))
  const last = append('c')
  await vi.advanceTimersByTimeAsync(20)
  expect(new Set(await Promise.all(hasty))).toEqual(new Set(['gone']))
  for (const offset of [1, 2, 3]) log.release(offset)
  expect((await Promise.all([...patient, last])).map(({ offset }) => offset)).toEqual([2, 3, 4])
})

test('an append that comes while others wait for the next turn comes after them', async () => {
  start({ window: { maxMessages: 2000 } })
  await Promise.all(Array.from({ length: 2000 }, () => append('before')))
  const waiting = Array.from({ length: 1500 }, () => append('waiting'))
  // Stores 1,000 of them; the window has room for the other 500, and for this one.
  log.release(2000)
  expect(log.head).toBe(3000)
  const late = append('late')
  await vi.runAllTimersAsync()
  expect((await late).offset).toBe(3501)
  await Promise.all(waiting)
})

describe('idempotency keys', () => {
  const once = (data: string, fingerprint = 'f', maxWaitMs = Infinity): Promise<Stored> =>
    log.appendOnce!({ ...draft, data }, { key: 'k', scope: '', fingerprint }, { maxWaitMs })
  const first = { position: { epoch: expect.any(String) as string, offset: 1 }, isDuplicate: true, fingerprint: 'f' }

  test('of those that wait for room with the same key one is stored', async () => {
    start({ window: { maxMessages: 1 } })
    await append('full')
    const waiting = [once('a'), once('b', 'g')]
    log.release(1)
    log.release(2)
    const offset = { position: { offset: 2 } }
    expect(await Promise.all(waiting)).toMatchObject([
      { ...offset, isDuplicate: false },
      { ...offset, isDuplicate: true, fingerprint: 'f' },
    ])
    expect(log.head).toBe(2)
  })

  test('a duplicate does not wait for room', async () => {
    start({ window: { maxMessages: 1 } })
    await once('a')
    expect(await once('a')).toEqual(first)
  })

  test('a message that gave up waiting leaves its key free', async () => {
    start({ window: { maxMessages: 1 } })
    await append('full')
    const late = once('a', 'f', 10)
    vi.advanceTimersByTime(10)
    await expect(late).rejects.toMatchObject({ code: 'unavailable' })
    log.release(1)
    expect(await once('b', 'g')).toMatchObject({ isDuplicate: false, position: { offset: 2 } })
  })

  test('a key is known for as long as its message is kept, by number and by age', async () => {
    start({ history: { maxMessages: 1, maxAgeMs: 1_000 } })
    await once('a')
    log.release(1)
    expect(await once('a')).toEqual(first)
    await append('next')
    log.release(2)
    expect(await once('a')).toMatchObject({ isDuplicate: false, position: { offset: 3 } })
    log.release(3)
    vi.advanceTimersByTime(999)
    expect((await once('a')).isDuplicate).toBe(true)
    vi.advanceTimersByTime(1)
    expect((await once('a')).isDuplicate).toBe(false)
  })

  test('a closed log takes none', async () => {
    await log.close()
    await expect(once('a')).rejects.toMatchObject({ code: 'closed' })
  })
})
