import { describe, expect, it } from 'vitest'

import { makeStats } from '../admin/testing/make-stats.ts'
import { createProblemGroups } from '../admin/problem-groups.ts'
import { judgeHealth, type Health } from './judge-health.ts'

function healthOf(alert: string, ...given: Parameters<typeof judgeHealth>): Health | undefined {
  return judgeHealth(...given).find((tile) => tile.alert === alert)?.health
}

const second = (index: number): string => new Date(Date.UTC(2030, 0, 1, 0, 0, index)).toISOString()

describe('judgeHealth', () => {
  it.each([
    [
      'WindhoverDeliveryLate',
      { delivery: { count: 1, p50Ms: 1, p95Ms: 1, p99Ms: 1001 } },
      { delivery: { count: 1, p50Ms: 1, p95Ms: 1, p99Ms: 1000 } },
    ],
    ['WindhoverWindowFull', { gauges: { windowFill: 0.81 } }, { gauges: { windowFill: 0.8 } }],
    ['WindhoverLoopLate', { loopLagMs: 501 }, { loopLagMs: 500 }],
    [
      'WindhoverReadersDropped',
      { rates: { disconnected: { slow: 0.6, stalled: 0.5, gone: 0 } } },
      { rates: { disconnected: { slow: 1, gone: 50, expired: 9 } } },
    ],
    ['WindhoverReadersRefused', { rates: { refused: 1.1 } }, { rates: { refused: 1 } }],
  ])('%s is over at once, an alert when it lasts, and fine at its bound', (alert, bad, good) => {
    const series = (count: number, change: object) =>
      Array.from({ length: count }, (_, index) => makeStats({ at: second(index), ...change }))
    expect(healthOf(alert, [], [])).toBe('unknown')
    expect(healthOf(alert, series(20, bad), [])).toBe('over')
    expect(healthOf(alert, series(120, bad), [])).toBe('alert')
    expect(healthOf(alert, series(120, good), [])).toBe('fine')
    expect(healthOf(alert, [...series(120, bad), ...series(10, good)], [])).toBe('fine')
  })

  it.each([
    ['WindhoverMessagesLost', 'gap', 'evicted', 'unknown'],
    ['WindhoverPublishRejected', 'log', 'unavailable', 'busy'],
  ])('%s is an alert at the first one', (alert, kind, cause, harmless) => {
    const stats = [makeStats({ at: second(1) })]
    const groups = createProblemGroups(() => 0)
    const problem = { at: second(1), kind, total: 3, channel: null, stream: null, subject: null, detail: null }
    groups.take({ ...problem, cause: harmless, count: 3 })
    groups.take({ ...problem, cause, count: 0 })
    expect(healthOf(alert, stats, groups.list())).toBe('fine')
    groups.take({ ...problem, cause, count: 1 })
    expect(healthOf(alert, stats, groups.list())).toBe('alert')
    expect(healthOf(alert, [], groups.list())).toBe('unknown')
  })
})
