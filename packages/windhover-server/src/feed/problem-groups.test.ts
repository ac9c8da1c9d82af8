import { expect, test } from 'vitest'

import type { MetricValues } from '../metrics/metric-values.ts'
import { MetricReading } from './metric-reading.ts'
import { ProblemGroups } from './problem-groups.ts'

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

const labels: Readonly<Record<string, string>> = {
  windhover_gaps_total: 'reason',
  windhover_disconnects_total: 'reason',
  windhover_refusals_total: 'reason',
  windhover_rate_limited_total: 'scope',
  windhover_publish_rejected_total: 'code',
  windhover_auth_total: 'result',
}

function read(counts: Counts, isUp = true): MetricReading {
  const metrics = Object.entries(counts).map(([name, values]): MetricValues => ({
    name,
    help: '',
    type: 'counter',
    aggregator: 'sum',
    values: Object.entries(values).map(([label, value]) => ({ labels: { [labels[name]!]: label }, value })),
  }))
  const up: MetricValues = {
    name: 'windhover_log_up',
    help: '',
    type: 'gauge',
    aggregator: 'min',
    values: [{ labels: {}, value: Number(isUp) }],
  }
  return new MetricReading([[...metrics, up]], 0, 0)
}

function summarize(problems: ReturnType<ProblemGroups['tell']>): unknown[] {
  return problems.map(({ kind, cause, count, total }) => [kind, cause, count, total])
}

test('each count that is a problem has a kind, and no other is one', () => {
  const groups = new ProblemGroups()
  groups.begin(read({}))
  groups.take(
    read({
      windhover_gaps_total: { evicted: 9 },
      windhover_disconnects_total: { slow: 8, stalled: 7, busy: 6, gone: 50, kicked: 50, shutdown: 50, expired: 50 },
      windhover_refusals_total: { full: 5, rate: 50, store: 4 },
      windhover_rate_limited_total: { publish: 3 },
    }),
  )
  expect(summarize(groups.tell(0))).toEqual([
    ['gap', 'evicted', 9, 9],
    ['slow', 'slow', 8, 8],
    ['stall', 'stalled', 7, 7],
    ['log', 'busy', 6, 6],
    ['refusal', 'full', 5, 5],
    ['log', 'store', 4, 4],
    ['refusal', 'rate:publish', 3, 3],
  ])
  groups.take(
    read({
      windhover_publish_rejected_total: {
        invalid_data: 5,
        unauthorized: 4,
        unavailable: 3,
        invalid_token: 50,
        token_expired: 50,
      },
      windhover_auth_total: { ok: 50, invalid: 2 },
    }),
  )
  expect(summarize(groups.tell(0))).toEqual([
    ['invalid', 'invalid_data', 5, 5],
    ['auth', 'unauthorized', 4, 4],
    ['log', 'unavailable', 3, 3],
    ['auth', 'invalid', 2, 2],
  ])
})

test('what was before is recalled with its total, and not told as new', () => {
  const groups = new ProblemGroups()
  groups.begin(read({ windhover_gaps_total: { evicted: 3, slow: 0 } }))
  expect(groups.tell(0)).toEqual([])
  expect(summarize(groups.recall(0))).toEqual([['gap', 'evicted', 0, 3]])
  groups.take(read({ windhover_gaps_total: { evicted: 5 } }))
  groups.note('gap', 'evicted', { stream: '/s', subject: 'ann', channel: 'a', detail: 'after 1' })
  expect(groups.tell(0)).toEqual([
    {
      at: '1970-01-01T00:00:00.000Z',
      kind: 'gap',
      cause: 'evicted',
      count: 2,
      total: 5,
      stream: '/s',
      subject: 'ann',
      channel: 'a',
      detail: 'after 1',
    },
  ])
  expect(groups.tell(0)).toEqual([])
})

test('at most ten are told at once; the others wait and grow', () => {
  const groups = new ProblemGroups()
  groups.begin(read({}))
  const codes = (extra: number): Counts => ({
    windhover_publish_rejected_total: Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`code_${n}`, 100 - n + extra]),
    ),
  })
  groups.take(read(codes(0)))
  expect(groups.tell(0).map(({ cause }) => cause)).toEqual(Array.from({ length: 10 }, (_, n) => `code_${n}`))
  groups.take(read(codes(1)))
  const told = summarize(groups.tell(0))
  expect(told.slice(0, 3)).toEqual([
    ['invalid', 'code_10', 91, 91],
    ['invalid', 'code_11', 90, 90],
    ['invalid', 'code_0', 1, 101],
  ])
})

test('a log that goes down is told once, until it is up and down again', () => {
  const groups = new ProblemGroups()
  groups.begin(read({}))
  groups.take(read({}, false))
  expect(summarize(groups.tell(0))).toEqual([['log', 'down', 1, 1]])
  groups.take(read({}, false))
  expect(groups.tell(0)).toEqual([])
  groups.take(read({}))
  groups.take(read({}, false))
  expect(summarize(groups.tell(0))).toEqual([['log', 'down', 1, 2]])
})
