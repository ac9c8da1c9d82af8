import { afterEach, describe, expect, test, vi } from 'vitest'

import type { GapReason } from '../gap.ts'
import { parsePosition } from '../position.ts'
import {
  encodeClosing,
  encodeConnected,
  encodeGap,
  encodePosition,
  pickRetryMs,
  stopId,
  widenSpread,
} from './control-events.ts'

afterEach(() => {
  vi.useRealTimers()
})

describe('connected', () => {
  const fields = { clientId: '0'.repeat(32), keepAliveMs: 15_000, resumed: false, retryMs: 2000 }

  test('says where the reader starts, and when it is', () => {
    vi.useFakeTimers({ now: Date.UTC(2030, 0, 2, 3, 4, 5) })
    expect(encodeConnected({ ...fields, position: { epoch: 'a', offset: 7 } })).toBe(
      'retry: 2000\nid: a.7\nevent: connected\n' +
        `data: {"clientId":"${fields.clientId}","serverTime":"2030-01-02T03:04:05.000Z","keepAliveMs":15000,"resumed":false}\n\n`,
    )
  })

  test("says when the reader's grant ends, if it does", () => {
    vi.useFakeTimers({ now: 0 })
    const text = encodeConnected({ ...fields, grantEndsAtMs: Date.UTC(2030, 0, 2) })
    expect(text).toMatch(/"resumed":false,"expiresAt":"2030-01-02T00:00:00.000Z"\}\n\n$/)
    expect(encodeConnected({ ...fields, grantEndsAtMs: undefined })).toBe(encodeConnected(fields))
  })

  test('has no id where a gap follows', () => {
    expect(encodeConnected(fields)).toMatch(/^retry: 2000\nevent: connected\ndata: /)
  })
})

describe('gap', () => {
  test.each<GapReason>(['evicted', 'epoch', 'unknown', 'slow'])(
    'says %s, and where the reader goes on as its id',
    (reason) => {
      const requested = reason === 'unknown' ? null : { epoch: 'a', offset: 3 }
      const text = encodeGap({ reason, requested, resumedAt: { epoch: 'b', offset: 9 } })
      const [head, data] = text.split('data: ')
      expect(head).toBe('id: b.9\nevent: gap\n')
      expect(JSON.parse(data!)).toEqual({ reason, requested, resumedAt: { epoch: 'b', offset: 9 } })
    },
  )
})

test('gap tells over how long clients spread what they load again, if many are told at once', () => {
  const gap = { reason: 'epoch', requested: { epoch: 'a', offset: 3 }, resumedAt: { epoch: 'b', offset: 0 } } as const
  const data = encodeGap(gap, 5000).split('data: ')[1]!
  expect(JSON.parse(data)).toEqual({ ...gap, reloadSpreadMs: 5000 })
  expect(encodeGap(gap, 0)).toContain('"reloadSpreadMs":0')
})

test('position has an id and one empty line of data', () => {
  expect(encodePosition({ epoch: 'a', offset: 0 })).toBe('id: a.0\nevent: position\ndata: \n\n')
})

describe('closing', () => {
  test('has no id where the client shall come back', () => {
    expect(encodeClosing('shutdown', true, 1234)).toBe(
      'retry: 1234\nevent: closing\ndata: {"reason":"shutdown","reconnect":true}\n\n',
    )
  })

  test('has the id stop where it shall not, which is no position', () => {
    expect(encodeClosing('kicked', false, 1000)).toBe(
      'retry: 1000\nid: stop\nevent: closing\ndata: {"reason":"kicked","reconnect":false}\n\n',
    )
    expect(parsePosition(stopId)).toBeUndefined()
  })
})

describe('pickRetryMs', () => {
  test.each([
    [0, 0, 1000],
    [0, 0.999, 1000],
    [4000, 0, 1000],
    [4000, 0.125, 2000],
    [4000, 0.9999, 4999],
    [400, 0, 1000],
    [10_000, 0, 2500],
    [10_000, 0.9999, 12_499],
  ])('spread over %d ms, with %d drawn, is %d ms', (spreadMs, drawn, retryMs) => {
    vi.spyOn(Math, 'random').mockReturnValue(drawn)
    expect(pickRetryMs(spreadMs)).toBe(retryMs)
  })
})

describe('widenSpread', () => {
  test.each([
    [4000, 0, 4000],
    [4000, 2000, 4000],
    [4000, 10_000, 15_000],
    [4000, 3333, 5000],
    [4000, 1_000_000, 45_000],
    [90_000, 1_000_000, 90_000],
    [0, 10_000, 0],
  ])('of %d ms for %d clients is %d ms', (spreadMs, clients, widened) => {
    expect(widenSpread(spreadMs, clients)).toBe(widened)
  })
})
