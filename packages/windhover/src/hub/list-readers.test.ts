import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

import { Engine, startEngine } from '../../test/support/engine.ts'
import { FakeSink } from '../../test/support/fake-sink.ts'
import { numbers, startStore } from '../../test/support/store-node.ts'
import type { ListedReader } from './reader-page.ts'

const channelSets = [['a'], ['b'], ['a', 'b'], ['c']] as const
const subjects = ['ann', 'bob', undefined] as const

/** A reader as a naive model of the engine has it. */
interface Modelled {
  readonly sink: FakeSink
  readonly channels: readonly string[]
  readonly subject: string | undefined
  readonly resumed: boolean
  /** The place up to which it was given everything. */
  cursor: number
  state: 'idle' | 'in line' | 'parked'
}

/** The newest place that concerns those who read the same, from when the first of them came. */
interface ModelledFeed {
  newest: number
  readers: number
}

class Model {
  head = 0
  readonly readers: Modelled[] = []
  readonly #feeds = new Map<string, ModelledFeed>()
  readonly #published: string[] = []

  join(reader: Modelled, isFull: boolean): void {
    const key = reader.channels.join()
    const feed = this.#feeds.get(key) ?? { newest: this.head, readers: 0 }
    feed.readers += 1
    this.#feeds.set(key, feed)
    this.readers.push(reader)
    if (isFull) reader.state = 'parked'
    else this.#place(reader)
  }

  leave(reader: Modelled): void {
    this.readers.splice(this.readers.indexOf(reader), 1)
    const key = reader.channels.join()
    const feed = this.#feeds.get(key)!
    feed.readers -= 1
    if (feed.readers === 0) this.#feeds.delete(key)
  }

  publish(channel: string): void {
    this.head += 1
    this.#published.push(channel)
    for (const [key, feed] of this.#feeds) if (key.split(',').includes(channel)) feed.newest = this.head
    for (const reader of this.readers) {
      if (reader.state !== 'idle' || !reader.channels.includes(channel)) continue
      reader.state = 'in line'
      reader.cursor = this.head - 1
    }
  }

  settle(): void {
    for (const reader of this.readers) {
      if (reader.state !== 'in line') continue
      const isGiven = this.#published.slice(reader.cursor).some((channel) => reader.channels.includes(channel))
      reader.cursor = this.head
      reader.state = isGiven && reader.sink.isFull ? 'parked' : 'idle'
    }
  }

  drain(reader: Modelled): void {
    if (reader.state === 'parked') this.#place(reader)
  }

  behind(reader: Modelled): number {
    if (reader.state === 'idle') return 0
    const isMissing = reader.cursor < this.#feeds.get(reader.channels.join())!.newest
    return isMissing ? this.head - reader.cursor : 0
  }

  #place(reader: Modelled): void {
    reader.state = reader.cursor >= this.#feeds.get(reader.channels.join())!.newest ? 'idle' : 'in line'
  }
}

const index = fc.nat(30)
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('join' as const),
      channels: fc.constantFrom(...channelSets),
      subject: fc.constantFrom(...subjects),
      isFull: fc.boolean(),
      from: fc.option(fc.nat(100), { freq: 2 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('publish' as const), channel: fc.constantFrom('a', 'b', 'c', 'd') }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('settle' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fill' as const), which: index }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drain' as const), which: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), which: index }) },
)
const query = fc.record({
  channel: fc.constantFrom(undefined, 'a', 'b', 'z'),
  subject: fc.constantFrom(undefined, 'ann', 'nobody'),
  limit: fc.integer({ min: 1, max: 12 }),
})

/** How many readers have everything are told by 0, and a reader of which nobody knows by Infinity. */
function known({ behind }: ListedReader): number {
  return behind ?? Infinity
}

test('each reader is as far behind as a naive model says, and a sort is that of all readers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, query), { maxLength: 50 }), async (steps) => {
      const engine = new Engine()
      const model = new Model()
      try {
        for (const [one, asked] of steps) {
          run(engine, model, one)
          const { readers, total } = engine.hub.readers({ limit: 1_000 })
          expect(
            readers.map(({ behind, isParked, pendingBytes, resumed }) => [behind, isParked, pendingBytes, resumed]),
          ).toEqual(
            model.readers.map((reader) => {
              const isParked = reader.state === 'parked'
              return [model.behind(reader), isParked, isParked ? reader.sink.pendingBytes : 0, reader.resumed]
            }),
          )
          expect(total).toBe(readers.length)
          expectSorted(engine, readers, asked)
        }
      } finally {
        await engine.end()
      }
    }),
    { numRuns: 150 },
  )
})

function run(engine: Engine, model: Model, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never): void {
  const chosen = 'which' in one ? model.readers[one.which % Math.max(1, model.readers.length)] : undefined
  switch (one.do) {
    case 'join': {
      const { channels, subject, isFull, from } = one
      const sink = new FakeSink()
      sink.isFull = isFull
      const offset = from === null ? undefined : from % (model.head + 1)
      const lastEventId = offset === undefined ? undefined : `${engine.log.epoch}.${offset}`
      engine.join({ channels: [...channels], lastEventId, identity: { subject, via: 'key' } }, sink)
      const reader = { sink, channels, subject, resumed: offset !== undefined, cursor: offset ?? model.head }
      model.join({ ...reader, state: 'idle' }, isFull)
      return
    }
    case 'publish':
      engine.publish(1, { channel: one.channel })
      return model.publish(one.channel)
    case 'settle':
      engine.settle()
      return model.settle()
    case 'fill':
      if (chosen !== undefined && chosen.state !== 'parked') chosen.sink.isFull = true
      return
    case 'drain':
      chosen?.sink.drain()
      if (chosen !== undefined) model.drain(chosen)
      return
    case 'leave':
      chosen?.sink.leave()
      if (chosen !== undefined) model.leave(chosen)
  }
}

function expectSorted(
  { hub }: Engine,
  all: readonly ListedReader[],
  asked: { readonly channel: string | undefined; readonly subject: string | undefined; readonly limit: number },
): void {
  const { channel, subject, limit } = asked
  const matching = all.filter(
    (one) =>
      (channel === undefined || one.channels.includes(channel)) && (subject === undefined || one.subject === subject),
  )
  const { readers, total, next } = hub.readers({ ...asked, sort: 'behind' })
  const sorted = matching.toSorted((one, other) => known(other) - known(one)).slice(0, limit)
  expect(readers.map(known)).toEqual(sorted.map(known))
  expect([total, next]).toEqual([matching.length, undefined])
  const ids = readers.map(({ clientId }) => clientId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const one of readers) expect(matching).toContainEqual(one)
  // Those who have everything come as they joined.
  const idle = matching.filter(({ behind }) => behind === 0).map(({ clientId }) => clientId)
  const shown = readers.filter(({ behind }) => behind === 0).map(({ clientId }) => clientId)
  expect(shown).toEqual(idle.slice(0, shown.length))
}

test('a sort looks at few readers of a cohort that many are in', () => {
  const engine = startEngine()
  for (let n = 0; n < 500; n += 1) engine.join()
  engine.publish(1)
  const looked = vi.spyOn(Array.prototype, 'includes')
  const { readers } = engine.hub.readers({ channel: 'broadcast', sort: 'behind', limit: 3 })
  const looks = looked.mock.calls.length
  looked.mockRestore()
  expect(readers.map(({ behind }) => behind)).toEqual([1, 1, 1])
  expect(looks).toBeLessThan(10)
})

test('readers that are sent away are in no list, and count until they are gone', () => {
  const engine = startEngine()
  const sinks = [new FakeSink(), new FakeSink()]
  for (const sink of sinks) engine.join({ identity: { subject: 'ann' } }, sink)
  engine.hub.kick({ subject: 'ann' })
  expect(engine.hub.readers({ sort: 'behind' })).toEqual({ readers: [], total: 2 })
  for (const sink of sinks) sink.leave()
  expect(engine.hub.readers({ subject: 'ann' })).toEqual({ readers: [], total: 0 })
})

test('a reader that its store serves is told as one of which nobody knows, and first', async () => {
  const { createNode } = startStore()
  const first = await createNode()
  await first.publish(...numbers(1, 20))
  const node = await createNode({ history: { maxMessages: 2 }, window: { maxMessages: 2 } })
  await node.settle()
  const { epoch } = node.hub.position()
  node.join()
  const late = node.join({ lastEventId: `${epoch}.3` })
  const { readers } = node.hub.readers({ sort: 'behind' })
  expect(readers.map(({ behind, resumed }) => [behind, resumed])).toEqual([
    [null, false],
    [0, false],
  ])
  await node.settle()
  expect(late.text).toContain('data: "20"')
  expect(node.hub.readers().readers.map(({ behind, resumed }) => [behind, resumed])).toEqual([
    [0, false],
    [0, true],
  ])
})

test.each([
  [{ sort: 'name' }, 'readers: sort: expected behind, got "name"'],
  [{ sort: 'behind', after: '3' }, 'readers: after: expected none with sort, which has one page alone'],
])('%j is refused', (given, message) => {
  const { hub } = startEngine()
  expect(() => hub.readers(given as { sort: 'behind' })).toThrow(message)
})
