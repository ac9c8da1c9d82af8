import { describe, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub } from '../hub/hub.ts'
import type { Chunk } from '../chunk.ts'
import { joinFrames, minPieceBytes, toChunk } from '../wire/chunk.ts'
import { InFlight } from './in-flight.ts'
import type { Reader } from './reader.ts'

function reader(): Reader {
  return {} as Reader
}

function chunk(bytes: number): Chunk {
  return toChunk([new Uint8Array(bytes)])
}

describe('what waits', () => {
  test('is counted once, however many readers share it', () => {
    const inFlight = new InFlight(1_000_000, 1000)
    const readers = [reader(), reader(), reader()]
    const shared = chunk(1000)
    for (const each of readers) inFlight.hold(each, shared)
    expect(inFlight.bytes).toBe(shared.payloadLength)
    inFlight.release(readers[0]!)
    inFlight.release(readers[0]!)
    inFlight.hold(readers[1]!, chunk(10))
    expect(inFlight.bytes).toBe(shared.payloadLength + 10)
    inFlight.release(readers[1]!)
    inFlight.release(readers[2]!)
    expect(inFlight.bytes).toBe(0)
  })

  test('is counted once, whether a large frame waits alone or among others', () => {
    const inFlight = new InFlight(1_000_000, 1000)
    const large = chunk(minPieceBytes)
    const [alone, among] = [reader(), reader()]
    inFlight.hold(alone, large)
    inFlight.hold(among, joinFrames([{ frame: large }, { frame: chunk(10) }]))
    expect(inFlight.bytes).toBeLessThan(minPieceBytes + 100)
    inFlight.release(alone)
    expect(inFlight.bytes).toBeGreaterThan(minPieceBytes)
    inFlight.release(among)
    expect(inFlight.bytes).toBe(0)
  })

  test('is within the bound once those that free most have gone, and the last stays', () => {
    const inFlight = new InFlight(2500, 1000)
    const [sharing, sharingToo, alone, last] = [reader(), reader(), reader(), reader()]
    const shared = chunk(1000)
    inFlight.hold(sharing, shared)
    inFlight.hold(sharingToo, shared)
    inFlight.hold(alone, chunk(1000))
    expect(inFlight.findExcess()).toBeUndefined()
    inFlight.hold(last, chunk(1000))
    expect(inFlight.findExcess()).toBe(alone)
    inFlight.release(alone)
    expect(inFlight.findExcess()).toBeUndefined()
    inFlight.hold(last, chunk(9000))
    inFlight.release(sharing)
    inFlight.release(sharingToo)
    expect(inFlight.findExcess()).toBeUndefined()
  })

  test('leaves less for each write, the more of it there is', () => {
    const inFlight = new InFlight(1_000_000, 200_000)
    expect(inFlight.maxWriteBytes(10)).toBe(200_000)
    const held = reader()
    inFlight.hold(held, chunk(600_000))
    expect(inFlight.maxWriteBytes(11)).toBeLessThanOrEqual(40_000)
    expect(inFlight.maxWriteBytes(100_000)).toBe(4096)
    inFlight.release(held)
    expect(inFlight.maxWriteBytes(11)).toBe(200_000)
  })
})

describe('a hub', () => {
  function join(hub: Hub, isFull: boolean, lastEventId?: string): FakeSink {
    const sink = new FakeSink()
    sink.isFull = isFull
    hub.join({ path: '/s', channels: ['broadcast'], sink, lastEventId })
    return sink
  }

  test('holds no more than its bound for clients that take nothing, and serves the others', async () => {
    const gone: string[] = []
    const scheduler = new ManualScheduler()
    const maxBytesInFlight = 1_000_000
    const hub = createHub({
      scheduler,
      keepAliveMs: 0,
      maxBytesInFlight,
      observer: { onDisconnected: (_reader, { reason }) => gone.push(reason) },
    })
    const { epoch } = hub.position()
    for (let n = 0; n < 200; n += 1) void hub.publish('n', 'x'.repeat(2000))
    scheduler.settle()
    const healthy = join(hub, false)
    const hostile = Array.from({ length: 200 }, (_, n) => {
      // Each starts elsewhere, so that they share nothing.
      const sink = join(hub, false, `${epoch}.${n}`)
      sink.isFull = true
      scheduler.settle()
      return sink
    })
    const heldBytes = hostile
      .filter(({ ending }) => ending === undefined)
      .reduce((sum, { pendingBytes }) => sum + pendingBytes, 0)
    expect(heldBytes).toBeLessThanOrEqual(maxBytesInFlight)
    expect(gone.every((reason) => reason === 'slow')).toBe(true)
    expect(hub.connectedCount()).toBeGreaterThan(100)
    await hub.publish('n', 'last')
    scheduler.settle()
    expect(healthy.blocks.at(-1)!.data).toBe('"last"')
    for (const sink of [healthy, ...hostile]) sink.leave()
    await hub.close()
  })
})
