import { setTimeout as wait } from 'node:timers/promises'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { NumberedService } from '../../../test/client/support/numbered-service.ts'
import type { StreamOptions } from '../client-options.ts'
import { createAcks } from './acks.ts'
import type { IdStore, StoredMessage, StoredStream } from './id-store.ts'
import { createIdWriter } from './id-writer.ts'
import { eventually } from '../../../test/client/support/eventually.ts'

type Received = StoredMessage<Record<string, unknown>>

/** A store that a test can see into, and that has faults. */
class MemoryIdStore implements IdStore {
  readonly sets: string[] = []
  id: string | undefined
  getFaults = 0
  setFaults = 0
  underWay = 0
  get(): Promise<string | undefined> {
    if (this.getFaults-- > 0) return Promise.reject(new Error('get'))
    return Promise.resolve(this.id)
  }
  async set(id: string): Promise<void> {
    expect((this.underWay += 1)).toBe(1)
    await wait(1)
    this.underWay -= 1
    if (this.setFaults-- > 0) throw new Error('set')
    this.sets.push(id)
    this.id = id
  }
}

function streamOf(
  service: NumberedService,
  store: IdStore,
  options: StreamOptions & { onError?: (error: unknown) => void } = {},
): StoredStream {
  const { onError = () => {}, ...more } = options
  return service.client({ onError }).stream('/sse', { store, ...more })
}

function numberOf(message: Received): number {
  return (message.data as { n: number }).n
}

describe('what is stored', () => {
  test('the place where it began, before the first message', async () => {
    const service = new NumberedService()
    await service.add(3)
    const store = new MemoryIdStore()
    const loop = streamOf(service, store)[Symbol.asyncIterator]()
    const first = loop.next()
    const { epoch } = service.hub.position()
    await eventually(() => expect(store.id).toBe(`${epoch}.3`))
    await service.add()
    expect(numberOf((await first).value!)).toBe(4)
    await loop.return()
    expect(store.sets).toEqual([`${epoch}.3`])
    // It was not acknowledged, and comes again.
    const again = streamOf(service, store)[Symbol.asyncIterator]()
    expect(numberOf((await again.next()).value!)).toBe(4)
    await again.return()
  })

  test('the id up to which all is acknowledged, in whatever order that is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((count) =>
          fc.record({
            gaps: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
            order: fc.shuffledSubarray(Array.from({ length: count }, (_, index) => index)),
          }),
        ),
        ({ gaps, order }) => {
          const done: string[] = []
          const acks = createAcks((id) => done.push(id))
          const given = gaps.map((isGap, index) => {
            const offset = index + 1
            return acks.give(
              isGap
                ? { name: 'gap', data: { reason: 'evicted', requested: null, resumedAt: { epoch: 'e', offset } } }
                : { name: 'n', data: index, id: `e.${offset}`, position: `e.${offset}`, channel: 'c', time: 0 },
            )
          })
          const acked = new Set<number>()
          for (const index of order) {
            given[index]!.ack()
            given[index]!.ack()
            acked.add(index)
            // The model: the last one that is acknowledged, with none before it that is neither that nor a gap.
            let last = 0
            for (let at = 0; at < gaps.length && (acked.has(at) || gaps[at]); at += 1) if (acked.has(at)) last = at + 1
            expect(done.at(-1)).toBe(last === 0 ? undefined : `e.${last}`)
          }
          expect(done).toEqual(done.toSorted((a, b) => Number(a.slice(2)) - Number(b.slice(2))))
        },
      ),
    )
  })

  test('too many without a word are an error', () => {
    const acks = createAcks(() => {})
    const message = { name: 'n', data: 0, id: 'e.1', position: 'e.1', channel: 'c', time: 0 }
    for (let n = 0; n < 10_000; n += 1) acks.give(message)
    expect(() => acks.give(message)).toThrow(expect.objectContaining({ code: 'unacknowledged' }))
  })

  test('a gap is given, and an ack behind it goes past it', async () => {
    const service = new NumberedService({ history: { maxMessages: 2 } })
    const store = new MemoryIdStore()
    const { epoch } = service.hub.position()
    store.id = `${epoch}.1`
    await service.add(6)
    const loop = streamOf(service, store)[Symbol.asyncIterator]()
    const { value: gap } = await loop.next()
    expect(gap).toMatchObject({ name: 'gap', data: { reason: 'evicted', requested: { epoch, offset: 1 } } })
    const { value: message } = await loop.next()
    message!.ack()
    await loop.return()
    expect(store.sets).toEqual([`${epoch}.${numberOf(message!)}`])
  })
})

describe('writing', () => {
  test('one at a time, the newest wins, and flush waits for it', async () => {
    const store = new MemoryIdStore()
    const writer = createIdWriter(store, {}, () => {})
    for (let n = 1; n <= 100; n += 1) writer.write(`e.${n}`)
    await writer.flush()
    expect(store.sets).toEqual(['e.1', 'e.100'])
    await writer.flush()
    writer.write('e.101')
    await writer.flush()
    expect(store.id).toBe('e.101')
  })

  test('what the store throws is told, and the newest is written again', async () => {
    const store = new MemoryIdStore()
    store.setFaults = 3
    const errors: unknown[] = []
    const writer = createIdWriter(store, { minMs: 1, maxMs: 1 }, (error) => errors.push(error))
    writer.write('e.1')
    writer.write('e.2')
    await eventually(() => expect(store.id).toBe('e.2'))
    expect(errors).toEqual([new Error('set'), new Error('set'), new Error('set')])
  })

  test('flush does not wait for a store that is away', async () => {
    const store = new MemoryIdStore()
    store.setFaults = Infinity
    const errors: unknown[] = []
    const writer = createIdWriter(store, { minMs: 60_000, maxMs: 60_000 }, (error) => errors.push(error))
    writer.write('e.1')
    await eventually(() => expect(errors).toHaveLength(1))
    writer.write('e.2')
    await writer.flush()
    expect(errors).toHaveLength(2)
    store.setFaults = 0
    writer.write('e.3')
    await writer.flush()
    expect(store.sets).toEqual(['e.3'])
  })
})

describe('the stream', () => {
  test('requests nothing before the store has answered, and asks it again after an error', async () => {
    const service = new NumberedService()
    await service.add(2)
    const store = new MemoryIdStore()
    store.id = `${service.hub.position().epoch}.1`
    store.getFaults = 2
    const errors: unknown[] = []
    const stream = streamOf(service, store, { onError: (error) => errors.push(error) })
    const loop = stream[Symbol.asyncIterator]()
    const first = loop.next()
    stream.reconnect()
    expect(service.streams).toBe(0)
    expect(numberOf((await first).value!)).toBe(2)
    expect(errors).toEqual([new Error('get'), new Error('get')])
    expect(service.streams).toBe(1)
    await loop.return()
  })

  test('a loop that is slow gets everything, and the stream is paused meanwhile', async () => {
    const service = new NumberedService({ history: { maxMessages: 10_000 } })
    const store = new MemoryIdStore()
    const { epoch } = service.hub.position()
    store.id = `${epoch}.0`
    const stream = streamOf(service, store)
    const states: string[] = []
    stream.onState(({ is }) => states.push(is))
    await service.add(3500)
    const seen: number[] = []
    for await (const message of stream) {
      seen.push(numberOf(message))
      if (seen.length === 1) await eventually(() => expect(stream.state.is).toBe('paused'))
      message.ack()
      if (seen.length === 3500) break
    }
    expect(seen).toEqual(Array.from({ length: 3500 }, (_, index) => index + 1))
    expect(states).toContain('paused')
    expect(store.id).toBe(`${epoch}.3500`)
  })

  test('its signal ends the loop with what is at hand, and stores how far that is', async () => {
    const service = new NumberedService()
    const store = new MemoryIdStore()
    const { epoch } = service.hub.position()
    store.id = `${epoch}.0`
    await service.add(10)
    const abort = new AbortController()
    const seen: number[] = []
    for await (const message of streamOf(service, store, { signal: abort.signal })) {
      seen.push(numberOf(message))
      if (seen.length === 4) abort.abort()
      message.ack()
    }
    expect(seen).toEqual([1, 2, 3, 4])
    expect(store.id).toBe(`${epoch}.4`)
    for await (const message of streamOf(service, store, { signal: abort.signal })) throw new Error(message.name)
  })

  test('has one loop at a time', async () => {
    const service = new NumberedService()
    const stream = streamOf(service, new MemoryIdStore())
    const loop = stream[Symbol.asyncIterator]()
    const first = loop.next()
    await eventually(() => expect(stream.state.is).toBe('open'))
    await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'in_use' })
    await service.add()
    expect(numberOf((await first).value!)).toBe(1)
    await loop.return()
    const next = stream[Symbol.asyncIterator]()
    expect(numberOf((await next.next()).value!)).toBe(1)
    await next.return()
  })

  test('whatever ends a service, each message is handled at least once, and in order', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('handle' as const), count: fc.integer({ min: 1, max: 6 }), isAcked: fc.boolean() }),
      fc.record({ do: fc.constantFrom('add' as const, 'crash' as const, 'cut' as const, 'fault' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const service = new NumberedService()
        const store = new MemoryIdStore()
        const handled: number[] = []
        let loop = streamOf(service, store)[Symbol.asyncIterator]()
        // The place where it begins is stored before anything is published.
        let pending = loop.next()
        await eventually(() => expect(store.id).toBeDefined())
        const handle = async (isAcked: boolean): Promise<void> => {
          const { value } = await pending
          handled.push(numberOf(value!))
          if (isAcked) value!.ack()
          pending = loop.next()
        }
        let left = 0
        for (const each of steps) {
          if (each.do === 'add') {
            await service.add(3)
            left += 3
          } else if (each.do === 'cut') service.cut()
          else if (each.do === 'fault') store.setFaults = 1
          else if (each.do === 'crash') {
            // As a kill does: what is not in the store by now is lost.
            const id = store.id
            loop = streamOf(service, { get: () => id, set: (next) => store.set(next) })[Symbol.asyncIterator]()
            pending = loop.next()
            left = service.committed - Number(id!.split('.')[1])
          } else if ('count' in each)
            for (let n = 0; n < each.count && left > 0; n += 1, left -= 1) await handle(each.isAcked)
        }
        await service.add()
        while (!handled.includes(service.committed)) await handle(true)
        const firsts = [...new Set(handled)]
        expect(firsts).toEqual(Array.from({ length: service.committed }, (_, index) => index + 1))
      }),
      { numRuns: 40 },
    )
  })
})
