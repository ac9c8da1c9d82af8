import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createLogger } from './logger.ts'
import { SummedLog } from './summed-log.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  const texts: string[] = []
  const log = createLogger({
    name: 'test',
    level: 'info',
    pretty: false,
    destination: { write: (text) => texts.push(text) },
  })
  const lines = (): Record<string, unknown>[] => texts.map((text) => JSON.parse(text) as Record<string, unknown>)
  return { texts, lines, log, summed: new SummedLog(log) }
}

test('the first is written at once, the others of its second in one line', () => {
  const { lines, summed } = setUp()
  for (let n = 1; n <= 1_000; n += 1) summed.warn('reader missed messages', { n })
  expect(lines()).toMatchObject([{ level: 'warn', msg: 'reader missed messages', n: 1 }])
  expect(lines()[0]).not.toHaveProperty('suppressed')
  vi.advanceTimersByTime(1_000)
  expect(lines().slice(1)).toMatchObject([{ level: 'warn', msg: 'reader missed messages', n: 1_000, suppressed: 999 }])
})

test('no more than one line a second and kind, whenever they come, and all are counted', () => {
  const { lines, summed } = setUp()
  let said = 0
  for (let ms = 0; ms < 10_500; ms += 7) {
    summed.error('request failed', {})
    said += 1
    if (ms % 900 === 0) summed.warn('reader missed messages', {})
    vi.advanceTimersByTime(7)
  }
  summed.flush()
  const failed = lines().filter(({ msg }) => msg === 'request failed')
  expect(failed).toHaveLength(12)
  const times = failed.slice(0, -1).map(({ time }) => Date.parse(String(time)))
  for (let index = 1; index < times.length; index += 1) expect(times[index]! - times[index - 1]!).toBeGreaterThan(999)
  expect(failed.reduce((sum, { suppressed }) => sum + (suppressed === undefined ? 1 : Number(suppressed)), 0)).toBe(
    said,
  )
})

test('a single one leaves no line and no timer behind', () => {
  const { lines, summed } = setUp()
  summed.warn('reader missed messages', {})
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(1_000)
  expect(vi.getTimerCount()).toBe(0)
  summed.warn('reader missed messages', {})
  expect(lines()).toHaveLength(2)
})

test('kinds do not wait for each other, and share a timer', () => {
  const { lines, summed } = setUp()
  summed.warn('reader missed messages', {})
  summed.error('request failed', {})
  summed.error('the code behind the stream failed', {})
  expect(lines()).toHaveLength(3)
  expect(vi.getTimerCount()).toBe(1)
})

test('flush writes what is counted, and leaves no timer behind', () => {
  const { lines, summed } = setUp()
  for (let n = 0; n < 3; n += 1) summed.error('request failed', {})
  summed.flush()
  expect(lines()).toMatchObject([{}, { suppressed: 2 }])
  expect(vi.getTimerCount()).toBe(0)
})

test('lines keep what the log of a request says', () => {
  const { lines, log, summed } = setUp()
  for (const reqId of ['a', 'b', 'c']) summed.error('request failed', { err: new Error(reqId) }, log.child({ reqId }))
  summed.flush()
  expect(lines()).toMatchObject([
    { reqId: 'a', err: { type: 'Error', message: 'a', stack: expect.any(String) } },
    { reqId: 'c', err: { message: 'c' }, suppressed: 2 },
  ])
})

const cyclic = new Error('cyclic')
Object.assign(cyclic, { self: { cyclic }, text: 'x'.repeat(1_000_000) })

test.each([
  ['a long message', { err: new Error('x'.repeat(1_000_000)) }],
  ['a long field', { err: Object.assign(new Error('short'), { body: 'x'.repeat(1_000_000) }) }],
  ['many fields', { err: Object.assign(new Error('short'), Object.fromEntries(manyEntries())) }],
  ['a long cause', { err: new Error('short', { cause: new Error('x'.repeat(1_000_000)) }) }],
  ['many errors', { err: new AggregateError(Array.from({ length: 1_000 }, () => new Error('x'.repeat(1_000)))) }],
  ['a cycle', { err: cyclic }],
  ['a long text', { text: 'x'.repeat(1_000_000) }],
])('a line with %s is cut', (_kind, details) => {
  const { texts, lines, summed } = setUp()
  summed.error('request failed', details)
  expect(texts[0]!.length).toBeLessThan(40_000)
  expect(lines()).toMatchObject([{ msg: 'request failed', level: 'error' }])
})

test('what cannot be read is told without its details', () => {
  const { lines, summed } = setUp()
  const err = Object.defineProperty(new Error('bad'), 'trap', {
    enumerable: true,
    get() {
      throw new Error('sprung')
    },
  })
  summed.error('request failed', { err })
  expect(lines()).toMatchObject([{ msg: 'request failed', unreadable: 'Error: sprung' }])
})

function manyEntries(): [string, string][] {
  return Array.from({ length: 10_000 }, (_nothing, index) => [`name ${index}`, 'x'.repeat(100)])
}
