import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import type { LimitOptions, RateOptions } from '../options/access-options.ts'
import { createRateLimits, type Caller } from './rate-limits.ts'

describe('createRateLimits', () => {
  test('limits nothing by default but failed logins', () => {
    const { publish, connectFromAddress, connectAs, ticket, ...others } = createRateLimits()
    const { failedLogin, hasFailedLogins, isLockedOut } = others
    expect(hasFailedLogins).toBe(false)
    expect([publish, connectFromAddress, connectAs, ticket]).toEqual(Array.from({ length: 4 }))
    for (let n = 0; n < 20; n += 1) {
      expect(isLockedOut({ address: '203.0.113.7' })).toBeUndefined()
      failedLogin({ address: '203.0.113.7' })
    }
    expect(isLockedOut({ address: '203.0.113.7' })).toMatchObject({ allowed: false, retryAfterSeconds: 3 })
    expect(isLockedOut({ address: '203.0.113.8' })).toBeUndefined()
  })

  test.each([
    [{ publish: {} }, 'publish'],
    [{ connect: { perAddress: { rate: 1 } } }, 'connectAs'],
    [{ connect: { perSubject: { rate: 1 } } }, 'connectFromAddress'],
    [{ tickets: {} }, 'ticket'],
  ] as const)('%j leaves out %s', (limits, name) => {
    expect(createRateLimits(limits)[name]).toBeUndefined()
  })

  test('the strictest rate decides, and what it refuses is taken from none', () => {
    const limits = createRateLimits({ publish: { perKey: { rate: 5 }, perSubject: { rate: 2 } } }, { now: () => 0 })
    const caller = { key: 'ci', subject: 'robot' }
    expect(limits.publish?.(caller, 2)).toMatchObject({
      allowed: true,
      policies: [
        { name: 'publish-key', remaining: 3 },
        { name: 'publish-subject', remaining: 0 },
      ],
    })
    expect(limits.publish?.(caller, 2)).toMatchObject({
      allowed: false,
      policies: [{ remaining: 3 }, { remaining: 0 }],
      retryAfterSeconds: 1,
      detail: 'publish-subject: more than 2 in 1 s; try again in 1 s',
    })
    expect(limits.publish?.({ key: 'ci' }, 3).allowed).toBe(true)
  })

  describe('a key with a rate of its own', () => {
    const own: Readonly<Record<string, RateOptions>> = { slow: { rate: 1 }, slower: { rate: 1 }, fast: { rate: 9 } }
    const context = { keyRate: (id: string) => own[id], now: () => 0 }

    test('has it in place of that of all keys, and a bucket of its own', () => {
      const { publish } = createRateLimits({ publish: { perKey: { rate: 5 } } }, context)
      const allowed = (key: string): number => {
        let count = 0
        while (publish?.({ key }).allowed === true) count += 1
        return count
      }
      expect(['slow', 'slower', 'fast', 'other'].map(allowed)).toEqual([1, 1, 9, 5])
    })

    test('is limited where nothing else is', () => {
      const { publish } = createRateLimits({}, context)
      expect(publish?.({ key: 'slow' })).toMatchObject({
        allowed: true,
        policies: [{ name: 'publish', rate: { rate: 1 } }],
      })
      expect(publish?.({ key: 'slow' })).toMatchObject({
        allowed: false,
        detail: 'publish: more than 1 in 1 s; try again in 1 s',
      })
      expect(publish?.({ key: 'other' })).toEqual({ allowed: true, policies: [], retryAfterSeconds: 0 })
      expect(publish?.({ subject: 'slow' }).policies).toEqual([])
    })

    test('leaves the names of the other rates as they are', () => {
      const names = (publish: NonNullable<LimitOptions['publish']>, caller: Caller): unknown =>
        createRateLimits({ publish }, context)
          .publish?.(caller)
          .policies.map(({ name }) => name)
      const caller = { key: 'slow', subject: 'robot' }
      expect(names({ perSubject: { rate: 9 } }, caller)).toEqual(['publish-key', 'publish'])
      expect(names({ perKey: { rate: 9 } }, caller)).toEqual(['publish'])
      expect(names({ perKey: { rate: 9 }, perSubject: { rate: 9 } }, caller)).toEqual([
        'publish-key',
        'publish-subject',
      ])
    })

    test('has a full bucket as soon as its rate changes', () => {
      let rate = { rate: 1 }
      const { publish } = createRateLimits({}, { keyRate: () => rate, now: () => 0 })
      expect([publish?.({ key: 'a' }).allowed, publish?.({ key: 'a' }).allowed]).toEqual([true, false])
      rate = { rate: 2 }
      expect(publish?.({ key: 'a' }, 2).allowed).toBe(true)
    })
  })

  test('whatever is refused, no bucket has less than before', () => {
    const names = fc.constantFrom(undefined, 'a', 'b')
    const steps = fc.array(
      fc.record({
        caller: fc.record({ key: names, subject: names, address: fc.constantFrom(undefined, '203.0.113.7') }),
        cost: fc.integer({ min: 1, max: 9 }),
      }),
    )
    const rate = fc.option(fc.record({ rate: fc.integer({ min: 1, max: 12 }) }), { nil: undefined })
    fc.assert(
      fc.property(fc.record({ perKey: rate, perSubject: rate, perAddress: rate }), steps, (rates, asked) => {
        const set = Object.fromEntries(Object.entries(rates).filter(([, one]) => one !== undefined))
        const { publish } = createRateLimits({ publish: set }, { now: () => 0 })
        if (publish === undefined) return
        const used = new Map<string, number>()
        for (const { caller, cost } of asked) {
          const scopes = (['key', 'subject', 'address'] as const).flatMap((scope) => {
            const most = { key: rates.perKey, subject: rates.perSubject, address: rates.perAddress }[scope]?.rate
            return most === undefined || caller[scope] === undefined
              ? []
              : [[`${scope} ${caller[scope]}`, most] as const]
          })
          const allowed = scopes.every(([name, most]) => (used.get(name) ?? 0) + cost <= most)
          expect(publish(caller, cost).allowed).toBe(allowed)
          if (allowed) for (const [name] of scopes) used.set(name, (used.get(name) ?? 0) + cost)
        }
      }),
    )
  })

  test('what is more than ever comes at once is refused with a sentence', () => {
    const { publish } = createRateLimits({ publish: { perKey: { rate: 10, perMs: 60_000, burst: 3 } } })
    expect(publish?.({ key: 'ci' }, 4)).toMatchObject({
      allowed: false,
      retryAfterSeconds: Infinity,
      detail: 'publish: 4 at once are more than the 3 that may come at once; send fewer',
    })
    publish?.({ key: 'ci' }, 3)
    expect(publish?.({ key: 'ci' })).toMatchObject({
      detail: 'publish: more than 10 in 60 s, 3 at once; try again in 6 s',
    })
  })

  test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s is not limited', (address) => {
    const limits = createRateLimits({
      connect: { perAddress: { rate: 1 } },
      tickets: { perAddress: { rate: 1 } },
      failedLogins: { rate: 1 },
    })
    for (let n = 0; n < 3; n += 1) {
      expect(limits.connectFromAddress?.(address)).toEqual({ allowed: true, policies: [], retryAfterSeconds: 0 })
      expect(limits.ticket?.({ address }).allowed).toBe(true)
      limits.failedLogin({ address })
    }
    expect(limits.isLockedOut({ address })).toBeUndefined()
  })

  test.each<[string, Caller, Caller, boolean]>([
    ['two addresses of one IPv6 /64 network', { address: '2001:db8::1' }, { address: '2001:db8::ffff' }, false],
    ['two IPv6 /64 networks', { address: '2001:db8::1' }, { address: '2001:db8:0:1::1' }, true],
    ['an IPv4 address and the same in IPv6', { address: '203.0.113.7' }, { address: '::ffff:203.0.113.7' }, false],
    ['two subjects', { subject: 'a' }, { subject: 'b' }, true],
    ['a subject from two addresses', { subject: 'a' }, { subject: 'a', address: '203.0.113.7' }, false],
  ])('%s: the second of one in a second is allowed: %s', (_what, first, second, allowed) => {
    const rate = { rate: 1 }
    const { ticket } = createRateLimits({ tickets: { perSubject: rate, perAddress: rate } }, { now: () => 0 })
    expect(ticket?.(first).allowed).toBe(true)
    expect(ticket?.(second).allowed).toBe(allowed)
  })

  test('connections are limited before and after it is known who asks', () => {
    const limits = createRateLimits({ connect: { perAddress: { rate: 2 }, perSubject: { rate: 1 } } }, { now: () => 0 })
    expect(limits.connectFromAddress?.('203.0.113.7')).toMatchObject({ allowed: true, policies: [{ name: 'connect' }] })
    expect(limits.connectAs?.('a').allowed).toBe(true)
    expect(limits.connectAs?.('a').allowed).toBe(false)
    expect(limits.connectAs?.(undefined).allowed).toBe(true)
  })

  test('a failed login counts for its key and its address, also where one of them is locked out', () => {
    const limits = createRateLimits({ failedLogins: { rate: 2, perMs: 60_000 } }, { now: () => 0 })
    for (let n = 0; n < 3; n += 1) limits.failedLogin({ keyId: 'k1', address: '203.0.113.7' })
    expect(limits.isLockedOut({ keyId: 'k1' })).toMatchObject({
      detail: 'logins-key: more than 2 in 60 s; try again in 30 s',
    })
    limits.failedLogin({ keyId: 'k1', address: '203.0.113.8' })
    limits.failedLogin({ keyId: 'k1', address: '203.0.113.8' })
    expect(limits.isLockedOut({ address: '203.0.113.8' })).toBeDefined()
    expect(limits.isLockedOut({ keyId: 'k2', subject: 'k1', address: '203.0.113.9' })).toBeUndefined()
  })
})

describe('onLimited', () => {
  test('is told of each request over a rate, and of no other', () => {
    const told: string[] = []
    const once = { rate: 1, perMs: 1_000 }
    const limits = createRateLimits(
      {
        publish: { perSubject: once },
        connect: { perAddress: once, perSubject: once },
        tickets: { perSubject: once },
        failedLogins: once,
      },
      { now: () => 0, onLimited: (name) => void told.push(name) },
    )
    const address = '192.0.2.1'
    const acts: (() => unknown)[] = [
      () => limits.publish!({ subject: 'ann' }),
      () => limits.connectFromAddress!(address),
      () => limits.connectAs!('ann'),
      () => limits.ticket!({ subject: 'ann' }),
    ]
    for (const act of acts) act()
    expect(told).toEqual([])
    for (const act of acts) act()
    expect(told).toEqual(['publish', 'connect', 'connect', 'tickets'])
    limits.failedLogin({ address })
    expect(told).toHaveLength(4)
    expect(limits.isLockedOut({ address })).toBeDefined()
    expect(limits.isLockedOut({ address: '192.0.2.2' })).toBeUndefined()
    expect(told.slice(4)).toEqual(['logins'])
  })

  test('a publish of no cost takes nothing, and asks whether one would be taken', () => {
    const onLimited = vi.fn<() => void>()
    const { publish } = createRateLimits(
      { publish: { perSubject: { rate: 2, perMs: 1_000 } } },
      { now: () => 0, onLimited },
    )
    const ask = (cost: number): boolean => publish!({ subject: 'ann' }, cost).allowed
    expect([ask(0), ask(0), ask(0), ask(2), ask(0), ask(1)]).toEqual([true, true, true, true, false, false])
    expect(onLimited).toHaveBeenCalledTimes(2)
  })
})

test('logins to the console are limited by address to 5 wrong ones a minute', () => {
  const clock = { nowMs: 0 }
  const onLimited = vi.fn<(name: string) => void>()
  const { login, rightLogin } = createRateLimits({}, { now: () => clock.nowMs, onLimited })
  for (let count = 0; count < 20; count += 1) {
    expect(login('192.0.2.1').allowed).toBe(true)
    rightLogin('192.0.2.1')
  }
  for (let count = 0; count < 5; count += 1) expect(login('192.0.2.1').allowed).toBe(true)
  expect(login('192.0.2.1')).toMatchObject({ allowed: false, retryAfterSeconds: 12, policies: [{ name: 'logins' }] })
  expect(onLimited.mock.calls).toEqual([['logins']])
  expect(login('192.0.2.2').allowed).toBe(true)
  for (let count = 0; count < 20; count += 1) expect(login('127.0.0.1').allowed).toBe(true)
  clock.nowMs = 12_000
  expect([login('192.0.2.1').allowed, login('192.0.2.1').allowed]).toEqual([true, false])
})
