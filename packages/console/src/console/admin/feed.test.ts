import { describe, expect, it, vi } from 'vitest'

import type { ConnectionOptions } from '../connection/connection.ts'
import { addStats, createFeed, maxStats } from './feed.ts'
import { createProblemGroups, recentMs } from './problem-groups.ts'
import { makeStats } from './testing/make-stats.ts'

const second = (index: number): string => new Date(Date.UTC(2030, 0, 1, 0, 0, index)).toISOString()
const problem = {
  at: second(0),
  kind: 'gap',
  cause: 'slow',
  count: 2,
  total: 5,
  channel: null,
  stream: null,
  subject: null,
  detail: null,
}

describe('the feed', () => {
  it('keeps what it is told, and does without what it cannot read', () => {
    let options!: Pick<ConnectionOptions, 'onEvent' | 'onState'>
    const connection = { open: vi.fn<() => void>(), close: vi.fn<() => void>(), retryNow: vi.fn<() => void>() }
    const feed = createFeed((given) => {
      options = given
      return connection
    })
    const changed = vi.fn<() => void>()
    const leave = feed.subscribe(changed)
    feed.open()
    options.onState({ phase: 'connected', resumed: false })
    feed.open()
    expect(connection.open).toHaveBeenCalledTimes(1)
    const tell = (name: string, value: unknown): void =>
      options.onEvent({ name, id: undefined, data: typeof value === 'string' ? value : JSON.stringify(value) })
    tell('stats', makeStats({ at: second(1) }))
    tell('channels', { at: second(1), spanMs: 2000, channels: [{ name: 'news' }] })
    tell('problem', problem)
    tell('reader', { at: second(1), is: 'join', clientId: 'a' })
    tell('reader', { at: second(2), is: 'leave', clientId: 'a' })
    const { calls } = changed.mock
    const before = calls.length
    for (const bad of ['', 'null', '7', '{']) tell('stats', bad)
    tell('later', {})
    expect(calls.length).toBe(before)
    expect(feed.stats.map(({ at }) => at)).toEqual([second(1)])
    expect(feed.channels).toEqual([{ name: 'news' }])
    expect(feed.problems).toMatchObject([{ kind: 'gap', cause: 'slow', total: 5, recent: 2 }])
    expect(feed.news.map(({ is }) => is)).toEqual(['leave', 'join'])
    leave()
    options.onState({ phase: 'closed', why: 'Refused.' })
    expect(calls.length).toBe(before)
    feed.open()
    expect(connection.open).toHaveBeenCalledTimes(2)
  })

  it('has each second once and in order, whenever it is told, and the newest alone', () => {
    const all = Array.from({ length: maxStats + 30 }, (_, index) => makeStats({ at: second(index) }))
    const known = [...all, ...all.slice(40, 60).reverse(), ...all.slice(-5)].reduce(addStats, [] as typeof all)
    expect(known.map(({ at }) => at)).toEqual(all.slice(-maxStats).map(({ at }) => at))
  })

  it('forgets what is no longer recent, but not how often it was', () => {
    let now = 0
    const groups = createProblemGroups(() => now)
    groups.take(problem)
    now = recentMs - 1
    expect(groups.isWhole()).toBe(false)
    groups.take({ ...problem, cause: 'epoch', count: 1, total: 1 })
    expect(groups.list().map(({ cause, recent }) => [cause, recent])).toEqual([
      ['slow', 2],
      ['epoch', 1],
    ])
    now = recentMs
    expect(groups.isWhole()).toBe(true)
    expect(groups.list().map(({ cause, recent, total }) => [cause, recent, total])).toEqual([
      ['epoch', 1, 1],
      ['slow', 0, 5],
    ])
  })
})
