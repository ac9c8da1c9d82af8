import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import type { ServerOptions } from '../options/server-options.ts'
import { isSameExactly, isSameValue } from './is-same-value.ts'
import { JoinedCalls } from './joined-calls.ts'
import { Reloader } from './reloader.ts'
import { takeHot } from './take-hot.ts'

test('JoinedCalls runs one at a time, and what comes meanwhile once more after it', async () => {
  const ends: (() => void)[] = []
  let count = 0
  const calls = new JoinedCalls(async () => {
    count += 1
    const run = count
    await new Promise<void>((resolve) => ends.push(resolve))
    if (run === 1) throw new Error('the first')
    return run
  })
  const [first, second, third] = [calls.call(), calls.call(), calls.call()]
  expect(count).toBe(1)
  ends.shift()!()
  await expect(first).rejects.toThrow('the first')
  await Promise.resolve()
  expect(count).toBe(2)
  ends.shift()!()
  expect([await second, await third, count]).toEqual([2, 2, 2])
  const last = calls.call()
  ends.shift()!()
  expect(await last).toBe(3)
})

describe('values of a configuration', () => {
  const circle = (): object => {
    const value: Record<string, unknown> = { a: [1, { b: undefined }] }
    return Object.assign(value, { value })
  }

  test.each([
    [1, 1, true],
    [NaN, NaN, true],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, null, false],
    [[], {}, false],
    [circle(), circle(), true],
  ])('%j and %j: %j', (one, other, isSame) => {
    expect([isSameValue(one, other), isSameExactly(one, other)]).toEqual([isSame, isSame])
  })

  test('functions are the same by their text, or only if they are one', () => {
    const make = (n: number) => () => n
    expect([isSameValue(make(1), make(2)), isSameExactly(make(1), make(2))]).toEqual([true, false])
  })
})

test('events are the same by what they take', () => {
  const events = (most: number): ServerOptions => ({ events: { e: z.object({ n: z.int().max(most) }) } })
  expect(takeHot(events(5), events(5)).needsRestart).toEqual([])
  expect(takeHot(events(5), events(6)).needsRestart).toEqual(['events'])
  expect(takeHot({}, events(6)).needsRestart).toEqual(['events'])
})

test('a part that is not ready keeps all others from changing, and the next reload begins after one is settled', async () => {
  const committed: string[] = []
  const faults = new Map<string, Error>()
  const part = (name: string) => ({
    prepare: () => {
      if (faults.has(name)) throw faults.get(name)!
      return () => void committed.push(name)
    },
  })
  const reloader = new Reloader({ options: {}, check: () => {}, log: { error: () => {} } })
  reloader.add([part('a'), part('b')])
  faults.set('b', new Error('not ready'))
  await expect(reloader.prepare(() => ({ logLevel: 'warn' }))).rejects.toThrow('not ready')
  expect(committed).toEqual([])
  faults.clear()
  const first = await reloader.prepare(() => ({ logLevel: 'warn' }))
  let isSecondReady = false
  const second = reloader
    .prepare(() => ({ logLevel: 'warn' }))
    .then((ready) => {
      isSecondReady = true
      return ready
    })
  await Promise.resolve()
  expect([isSecondReady, committed]).toEqual([false, []])
  expect(first.commit()).toEqual({ changed: ['logLevel'], needsRestart: [] })
  expect(committed).toEqual(['a', 'b'])
  expect((await second).changed).toEqual([])
})

test.each([
  ['the options', { read: () => new Promise<ServerOptions>(() => {}) }],
  ['the check', { check: () => new Promise<void>(() => {}) }],
  ['a part', { part: () => new Promise<() => void>(() => {}) }],
])('a reload for which %s never comes is given up after 30 s, and the next begins', async (_what, stuck) => {
  vi.useFakeTimers()
  let isStuck = true
  const {
    read = () => ({ logLevel: 'warn' as const }),
    check = () => {},
    part = () => () => {},
  } = stuck as {
    read?: () => Promise<ServerOptions>
    check?: () => Promise<void>
    part?: () => Promise<() => void>
  }
  const reloader = new Reloader({ options: {}, check: () => (isStuck ? check() : undefined), log: { error: () => {} } })
  reloader.add([{ prepare: () => (isStuck ? part() : () => {}) }])
  const first = expect(reloader.prepare(read)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringMatching(/^the configuration was not ready within 30 s: a promise of the config file/),
  })
  const second = reloader.prepare(() => ({ logLevel: 'error' }))
  await vi.advanceTimersByTimeAsync(29_999)
  isStuck = false
  await vi.advanceTimersByTimeAsync(1)
  await first
  expect((await second).commit()).toEqual({ changed: ['logLevel'], needsRestart: [] })
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
