import { describe, expect, test } from 'vitest'

import { createRateLimits } from './rate-limits.ts'
import type { RateJudgement } from './rate-limit.ts'
import { toRateHeaders } from './to-rate-headers.ts'

const nothing: RateJudgement = { allowed: true, policies: [], retryAfterSeconds: 0 }

describe('toRateHeaders', () => {
  test('is nothing where nothing is limited', () => {
    expect(toRateHeaders(nothing)).toEqual({})
  })

  test('tells what is left, as the draft writes it', () => {
    const { publish } = createRateLimits({ publish: { perKey: { rate: 100 } } }, { now: () => 0 })
    expect(toRateHeaders(publish?.({ key: 'ci' }, 58) ?? nothing)).toEqual({
      'RateLimit-Policy': '"publish";q=100;w=1',
      RateLimit: '"publish";r=42;t=1',
    })
  })

  test.each([
    [{ rate: 10, perMs: 60_000, burst: 50 }, '"publish";q=10;w=60;windhover-burst=50', '"publish";r=49;t=6'],
    [{ rate: 5, perMs: 100 }, '"publish";q=50;w=1;windhover-burst=5', '"publish";r=4;t=1'],
    [{ rate: 3, perMs: 2_500 }, '"publish";q=3;w=3', '"publish";r=2;t=1'],
    [{ rate: 1, perMs: 86_400_000 }, '"publish";q=1;w=86400', '"publish";r=0;t=86400'],
  ])('%j is told by whole seconds', (perKey, policy, limit) => {
    const { publish } = createRateLimits({ publish: { perKey } }, { now: () => 0 })
    expect(toRateHeaders(publish?.({ key: 'ci' }) ?? nothing)).toEqual({ 'RateLimit-Policy': policy, RateLimit: limit })
  })

  test('a refusal says when to come back, which is never before the end of a window that it tells', () => {
    const rates = { perKey: { rate: 1 }, perSubject: { rate: 9, perMs: 3_600_000 } }
    const { publish } = createRateLimits({ publish: rates }, { now: () => 0 })
    const caller = { key: 'ci', subject: 'robot' }
    expect(toRateHeaders(publish?.(caller) ?? nothing)).toEqual({
      'RateLimit-Policy': '"publish-key";q=1;w=1, "publish-subject";q=9;w=3600',
      RateLimit: '"publish-key";r=0;t=1, "publish-subject";r=8;t=400',
    })
    expect(toRateHeaders(publish?.(caller) ?? nothing)).toEqual({
      'RateLimit-Policy': '"publish-key";q=1;w=1, "publish-subject";q=9;w=3600',
      RateLimit: '"publish-key";r=0;t=1',
      'Retry-After': '1',
    })
  })

  test('what is never allowed has no time to come back', () => {
    const { publish } = createRateLimits({ publish: { perKey: { rate: 1 } } })
    expect(toRateHeaders(publish?.({ key: 'ci' }, 2) ?? nothing)).not.toHaveProperty('Retry-After')
  })
})
