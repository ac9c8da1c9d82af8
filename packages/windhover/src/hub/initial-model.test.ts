import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Engine } from '../../test/support/engine.ts'
import { FakeSink } from '../../test/support/fake-sink.ts'
import type { Gap } from '../gap.ts'
import type { Initial } from '../initial.ts'

interface Published {
  readonly offset: number
  readonly channel: string
  readonly event: string
  readonly key: string | undefined
}

interface Read {
  readonly channels: readonly string[]
  readonly events: readonly string[] | undefined
}

/** A client: what it got on the connections that it had, one after the other. */
interface Client extends Read {
  readonly initial: Initial
  readonly joinedAt: number
  /** The offsets that the model gives it first. */
  readonly first: readonly number[]
  /** What it got: offsets, and the gaps between. */
  readonly got: (number | Gap)[]
  sink: FakeSink
  /** Whether it ever had no room or broke off: one that did neither misses nothing. */
  wasLate: boolean
  lastId: string | undefined
}

const channel = fc.constantFrom('a', 'b')
const event = fc.constantFrom('e', 'f')
const key = fc.constantFrom(undefined, 'x', 'y')
const client = fc.nat(5)
const initial = fc.oneof(
  fc.record({ last: fc.constantFrom(1, 2, 3, 7, 1000) }),
  fc.constant<Initial>({ latest: 'key' }),
)
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ name: fc.constant('publish' as const), channel, event, key }) },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('turn' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      name: fc.constant('join' as const),
      initial,
      channels: fc.uniqueArray(channel, { minLength: 1 }),
      events: fc.constantFrom(undefined, ['e']),
      isFull: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ name: fc.constantFrom('fill' as const, 'drain' as const), client, after: fc.constant(0) }),
  },
  { weight: 2, arbitrary: fc.record({ name: fc.constant('cut' as const), client, after: fc.nat(6) }) },
)
const bounds = fc.record({
  history: fc.record({ maxMessages: fc.constantFrom(0, 1, 3, 8, 1000) }),
  window: fc.record({ maxMessages: fc.constantFrom(1, 4, 1000) }),
  maxWriteBytes: fc.constantFrom(1, 120, 262_144),
})

function isWanted({ channels, events }: Read, message: Published): boolean {
  return channels.includes(message.channel) && (events?.includes(message.event) ?? true)
}

/** The naive model of what comes first, of all that is kept. */
function findFirst(read: Read, asked: Initial, kept: readonly Published[]): number[] {
  const mine = kept.filter((message) => isWanted(read, message))
  if ('last' in asked) return mine.slice(-asked.last).map(({ offset }) => offset)
  const isNewest = (message: Published, index: number): boolean =>
    !mine
      .slice(index + 1)
      .some((other) => other.channel === message.channel && other.event === message.event && other.key === message.key)
  return mine.filter(isNewest).map(({ offset }) => offset)
}

/** Takes what a client has read, up to a number of blocks: the rest is lost with its connection. */
function take(of: Client, maxBlocks = Infinity): void {
  for (const { id, event: name, data } of of.sink.takeBlocks().slice(0, maxBlocks)) {
    of.lastId = id ?? of.lastId
    if (name === 'gap') of.got.push(JSON.parse(data!) as Gap)
    else if (name === 'e' || name === 'f') of.got.push(Number(id!.split('.')[1]))
  }
}

/**
 * Each message that the model gives the client came once and in order, unless a gap told of it. What else came is of a
 * client that takes the newest of each and broke off: a message that another replaces.
 */
function expectLikeModel(of: Client, published: readonly Published[]): void {
  const live = published.filter((message) => message.offset > of.joinedAt && isWanted(of, message))
  const due = [...of.first, ...live.map(({ offset }) => offset)]
  const seen: number[] = []
  let last = 0
  for (const item of of.got) {
    if (typeof item === 'number') {
      expect(item).toBeGreaterThan(last)
      last = item
      seen.push(item)
    } else {
      const { requested, resumedAt } = item
      const lost = due.filter((offset) => offset > requested!.offset && offset <= resumedAt.offset)
      seen.push(...lost)
      last = Math.max(last, resumedAt.offset)
    }
  }
  expect(of.got.some((item) => typeof item === 'object') && !of.wasLate).toBe(false)
  const others = seen.filter((offset) => !due.includes(offset))
  expect(seen.filter((offset) => due.includes(offset))).toEqual(due)
  for (const offset of others) {
    expect('latest' in of.initial && offset <= of.joinedAt && isWanted(of, published[offset - 1]!)).toBe(true)
  }
  expect(new Set(seen).size).toBe(seen.length)
}

test('each first and each later message comes once and in order, wherever the client breaks off', async () => {
  let [firsts, cuts] = [0, 0]
  await fc.assert(
    fc.asyncProperty(bounds, fc.array(step, { minLength: 20, maxLength: 90, size: 'max' }), async (options, steps) => {
      const engine = new Engine({ ...options, maxBytesInFlight: 0 })
      const published: Published[] = []
      const clients: Client[] = []
      const waiting: Promise<unknown>[] = []
      const join = (of: Client): void => {
        const { channels, events, initial: asked, lastId: lastEventId } = of
        engine.hub.join({
          path: '/s',
          channels,
          events,
          slowPolicy: 'skip',
          initial: asked,
          lastEventId,
          sink: of.sink,
        })
      }
      for (const next of steps) {
        if (next.name === 'publish') {
          const { channel: to, event: name, key: about } = next
          const sent = engine.hub.publish(name, 1, { channel: to, ...(about === undefined ? {} : { key: about }) })
          waiting.push(
            sent.then(({ position: { offset } }) => {
              published[offset - 1] = { offset, channel: to, event: name, key: about }
            }),
          )
          await Promise.resolve()
        } else if (next.name === 'turn') {
          engine.scheduler.turn()
          await new Promise((resolve) => setImmediate(resolve))
        } else if (next.name === 'join') {
          await new Promise((resolve) => setImmediate(resolve))
          const { channels, events, initial: asked, isFull } = next
          const { head, oldest } = engine.log
          const first = findFirst({ channels, events }, asked, published.slice(oldest - 1, head))
          const sink = new FakeSink()
          sink.isFull = isFull
          const of: Client = {
            channels,
            events,
            initial: asked,
            joinedAt: head,
            first,
            got: [],
            sink,
            wasLate: isFull,
            lastId: undefined,
          }
          clients.push(of)
          join(of)
          firsts += first.length
        } else {
          const of = clients[next.client]
          if (of === undefined) continue
          of.wasLate ||= next.name !== 'drain'
          if (next.name === 'fill') of.sink.isFull = true
          else if (next.name === 'drain') of.sink.drain()
          else {
            // A client that has seen nothing at all has no id, and is a new one.
            take(of, Math.max(next.after, of.lastId === undefined ? (of.sink.blocks[0]!.id === undefined ? 2 : 1) : 0))
            of.sink.leave()
            of.sink = new FakeSink()
            join(of)
            cuts += 1
          }
        }
      }
      for (let turn = 0; turn < 10; turn += 1) {
        for (const { sink } of clients) sink.drain()
        engine.scheduler.settle()
        await new Promise((resolve) => setImmediate(resolve))
      }
      await Promise.all(waiting)
      for (const of of clients) {
        take(of)
        expectLikeModel(of, published)
        of.sink.leave()
      }
      await engine.end()
    }),
    { numRuns: 300 },
  )
  expect(firsts).toBeGreaterThan(100)
  expect(cuts).toBeGreaterThan(100)
})
