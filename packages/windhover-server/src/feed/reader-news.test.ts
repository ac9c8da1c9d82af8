import { expect, test } from 'vitest'
import type { ReaderInfo } from 'windhover'

import { ReaderNews } from './reader-news.ts'

function reader(number: number, more: Partial<ReaderInfo> = {}): ReaderInfo {
  return {
    clientId: `c${number}`,
    stream: '/s',
    channels: ['a'],
    events: undefined,
    connectedAtMs: Date.now(),
    ...more,
  }
}

test('tells who came and left, with what is known of them', () => {
  const news = new ReaderNews()
  news.join(reader(1, { subject: 'ann', via: 'token', address: '192.0.2.1' }), true)
  news.leave(reader(2, { connectedAtMs: Date.now() - 5_000 }), 'slow')
  const [came, left] = news.tell()
  expect(came).toMatchObject({
    is: 'join',
    clientId: 'c1',
    subject: 'ann',
    via: 'token',
    address: '192.0.2.1',
    resumed: true,
    reason: null,
    unshown: 0,
  })
  expect(left).toMatchObject({ is: 'leave', clientId: 'c2', subject: null, resumed: null, reason: 'slow', unshown: 0 })
  expect(left!.lastedMs).toBeGreaterThanOrEqual(5_000)
  expect(news.tell()).toEqual([])
})

test('of many, twenty are told, whoever they are, and how many were not', () => {
  let seed = 1
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const news = new ReaderNews(random)
  const told = new Map<string, number>()
  for (let turn = 0; turn < 300; turn += 1) {
    for (let n = 0; n < 100; n += 1) news.join(reader(n), false)
    const chosen = news.tell()
    expect(chosen).toHaveLength(20)
    expect(chosen.map(({ unshown }) => unshown)).toEqual([...Array.from({ length: 19 }, () => 0), 80])
    expect(new Set(chosen.map(({ clientId }) => clientId)).size).toBe(20)
    for (const { clientId } of chosen) told.set(clientId, (told.get(clientId) ?? 0) + 1)
  }
  // Each has a fifth of the chances: 60 of 300 turns.
  for (const [, count] of told) expect(Math.abs(count - 60)).toBeLessThan(35)
  expect(told.size).toBe(100)
})
