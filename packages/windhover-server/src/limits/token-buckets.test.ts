import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { TokenBuckets } from './token-buckets.ts'

interface Step {
  readonly waitMs: number
  readonly key: string
  readonly cost: number
}

const rates = fc.record({
  rate: fc.integer({ min: 1, max: 1_000 }),
  perMs: fc.oneof(fc.constant(1_000), fc.integer({ min: 1, max: 100_000 })),
  burst: fc.integer({ min: 1, max: 100 }),
})

function stepsOf(keys: number): fc.Arbitrary<Step[]> {
  const step = fc.record({
    waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 200_000 })),
    key: fc.integer({ min: 1, max: keys }).map((number) => `key ${number}`),
    cost: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 120 })),
  })
  return fc.array(step, { maxLength: 120 })
}

/** The clock of a bucket under test. */
function setUp(rate: { rate: number; perMs?: number; burst?: number }, maxBuckets?: number) {
  const clock = { nowMs: 1_000 }
  const buckets = new TokenBuckets(rate, {
    now: () => clock.nowMs,
    ...(maxBuckets === undefined ? {} : { maxBuckets }),
  })
  return { clock, buckets }
}

describe('TokenBuckets', () => {
  test('decides as an exact model does', () => {
    fc.assert(
      fc.property(rates, stepsOf(3), (rate, steps) => {
        const { clock, buckets } = setUp(rate)
        const model = new Map<string, { tokens: bigint; atMs: number }>()
        const full = BigInt(rate.burst * rate.perMs)
        for (const { waitMs, key, cost } of steps) {
          clock.nowMs += waitMs
          const before = model.get(key) ?? { tokens: full, atMs: clock.nowMs }
          const filled = before.tokens + BigInt((clock.nowMs - before.atMs) * rate.rate)
          const tokens = filled > full ? full : filled
          const wanted = BigInt(cost * rate.perMs)
          const allowed = wanted <= tokens
          const left = allowed ? tokens - wanted : tokens
          model.set(key, { tokens: left, atMs: clock.nowMs })
          expect(buckets.look(key, cost).allowed).toBe(allowed)
          expect(buckets.take(key, cost)).toMatchObject({ allowed, remaining: Number(left / BigInt(rate.perMs)) })
        }
      }),
    )
  })

  test('what is given back is as if it had not been taken, and never more than that', () => {
    const given = fc.array(fc.record({ waitMs: fc.nat(2_000), isKept: fc.boolean() }), { maxLength: 80 })
    fc.assert(
      fc.property(rates, given, (rate, steps) => {
        const [one, model] = [setUp(rate), setUp(rate)]
        for (const { waitMs, isKept } of steps) {
          for (const { clock } of [one, model]) clock.nowMs += waitMs
          const { allowed } = one.buckets.take('key')
          expect(allowed).toBe(model.buckets.look('key').allowed)
          if (allowed && !isKept) one.buckets.giveBack('key')
          if (allowed && isKept) model.buckets.take('key')
          expect(one.buckets.look('key')).toEqual(model.buckets.look('key'))
        }
      }),
    )
    const { buckets } = setUp({ rate: 3 })
    buckets.giveBack('key')
    expect(buckets.look('key').remaining).toBe(3)
  })

  test('never gives a key more than its burst and what flowed in, however small the table is', () => {
    fc.assert(
      fc.property(rates, stepsOf(9), fc.integer({ min: 2, max: 6 }), (rate, steps, maxBuckets) => {
        const { clock, buckets } = setUp(rate, maxBuckets)
        const given: { key: string; atMs: number; cost: number }[] = []
        for (const { waitMs, key, cost } of steps) {
          clock.nowMs += waitMs
          if (buckets.take(key, cost).allowed) given.push({ key, atMs: clock.nowMs, cost })
          expect(buckets.size).toBeLessThanOrEqual(maxBuckets)
        }
        for (const [index, first] of given.entries()) {
          let sum = 0
          for (const { key, atMs, cost } of given.slice(index)) {
            if (key !== first.key) continue
            sum += cost
            const most = BigInt(rate.burst * rate.perMs + (atMs - first.atMs) * rate.rate)
            expect(BigInt(sum * rate.perMs) <= most).toBe(true)
          }
        }
      }),
    )
  })

  test('what it says of the time to wait is true to the second', () => {
    fc.assert(
      fc.property(rates, stepsOf(1), (rate, steps) => {
        const { clock, buckets } = setUp(rate)
        for (const { waitMs, key, cost } of steps) {
          clock.nowMs += waitMs
          const { allowed, retryAfterSeconds, resetSeconds } = buckets.take(key, cost)
          expect(resetSeconds).toBeGreaterThanOrEqual(1)
          if (allowed) expect(retryAfterSeconds).toBe(0)
          else if (cost > rate.burst) expect(retryAfterSeconds).toBe(Infinity)
          else {
            expect(retryAfterSeconds).toBeGreaterThanOrEqual(resetSeconds)
            clock.nowMs += (retryAfterSeconds - 1) * 1_000
            expect(buckets.look(key, cost).allowed).toBe(false)
            clock.nowMs += 1_000
            expect(buckets.look(key, cost).allowed).toBe(true)
          }
        }
      }),
    )
  })

  test('has the rate as its burst and a second as its period by default', () => {
    const { clock, buckets } = setUp({ rate: 2 })
    expect(buckets.take('a')).toEqual({ allowed: true, remaining: 1, resetSeconds: 1, retryAfterSeconds: 0 })
    expect(buckets.take('a')).toMatchObject({ allowed: true, remaining: 0 })
    expect(buckets.take('a')).toEqual({ allowed: false, remaining: 0, resetSeconds: 1, retryAfterSeconds: 1 })
    expect(buckets.take('b').allowed).toBe(true)
    clock.nowMs += 500
    expect(buckets.take('a').allowed).toBe(true)
  })

  test('a flood of other keys gives no fresh start', () => {
    const { clock, buckets } = setUp({ rate: 20, perMs: 60_000 }, 100)
    for (let n = 0; n < 20; n += 1) expect(buckets.take('victim').allowed).toBe(true)
    for (let n = 0; n < 1_000; n += 1) buckets.take(`flood ${n}`)
    expect(buckets.take('victim').allowed).toBe(false)
    clock.nowMs += 3_000
    expect(buckets.take('victim').allowed).toBe(true)
    expect(buckets.take('victim').allowed).toBe(false)
  })

  test('a key that is used stays as it is in a flood of others', () => {
    const { buckets } = setUp({ rate: 100, perMs: 60_000 }, 100)
    for (let n = 0; n < 100; n += 1) {
      expect(buckets.take('used').remaining).toBe(99 - n)
      for (let other = 0; other < 30; other += 1) buckets.take(`flood ${n} ${other}`)
    }
  })

  test('forgets full buckets without a trace', () => {
    const { clock, buckets } = setUp({ rate: 10 }, 2)
    buckets.take('a', 10)
    clock.nowMs += 1_000
    for (let n = 0; n < 10; n += 1) buckets.take(`other ${n}`, 10)
    clock.nowMs += 1_000
    expect(buckets.look('a', 10).allowed).toBe(true)
  })

  test('tells long keys apart, and keeps their digests alone', () => {
    const { buckets } = setUp({ rate: 1 })
    const long = 'x'.repeat(5_000)
    expect(buckets.take(`${long}a`).allowed).toBe(true)
    expect(buckets.take(`${long}b`).allowed).toBe(true)
    expect(buckets.take(`${long}a`).allowed).toBe(false)
  })

  test('a clock that goes back takes nothing away', () => {
    const { clock, buckets } = setUp({ rate: 2 })
    buckets.take('a')
    clock.nowMs -= 500
    expect(buckets.take('a')).toMatchObject({ allowed: true, remaining: 0 })
  })
})
