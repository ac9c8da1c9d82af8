import { describe, expect, test } from 'vitest'

import { Engine, startEngine } from '../../test/support/engine.ts'
import { FakeSink } from '../../test/support/fake-sink.ts'
import type { SinkListener } from '../connection/sink.ts'
import { Reader, type ReaderFeed, type ReaderOwner } from './reader.ts'

interface Setup {
  readonly reader: Reader
  readonly sink: FakeSink
  /** What the owner was told, in order. */
  readonly told: string[]
}

function setUp(sink: FakeSink = new FakeSink()): Setup {
  const told: string[] = []
  const owner: ReaderOwner = {
    onReady: () => told.push('ready'),
    onClosing: () => told.push('closing'),
    onGone: () => told.push('gone'),
    onFault: (_reader, error) => told.push(String(error)),
  }
  const identity = {
    clientId: 'a',
    path: '/s',
    keepAliveMs: 0,
    addressKey: undefined,
    who: undefined,
    lease: undefined,
    address: undefined,
    connectedAtMs: 0,
    number: 1,
  }
  // Of its feed, a reader touches nothing.
  const reader = new Reader(identity, {} as ReaderFeed, sink, owner)
  reader.open()
  return { reader, sink, told }
}

describe('an ending', () => {
  test('is told once, however often it is asked for', () => {
    const { reader, sink, told } = setUp()
    reader.close('slow', true, 1000)
    reader.close('shutdown', true, 1000)
    expect([sink.blocks.map(({ event }) => event), reader.ending, told]).toEqual([['closing'], 'slow', ['closing']])
  })

  test('that takes too long is cut off, and stays the one that it was', () => {
    const { reader, sink, told } = setUp()
    reader.close('expired', true, 1000)
    reader.destroy()
    expect([sink.ending, reader.ending, told]).toEqual(['destroyed', 'expired', ['closing', 'gone']])
  })

  test('by the client is told once, however often its sink says so', () => {
    const { reader, sink, told } = setUp()
    sink.leave()
    sink.leave()
    reader.destroy('stalled')
    expect([reader.ending, told]).toEqual(['gone', ['gone']])
  })
})

test('room in its sink is told only while it waits for it', () => {
  const { reader, sink, told } = setUp()
  sink.drain()
  reader.isParked = true
  sink.drain()
  sink.drain()
  expect(told).toEqual(['ready'])
})

describe('a client that leaves while its sink is attached', () => {
  class LeavingSink extends FakeSink {
    override attach(listener: SinkListener): void {
      super.attach(listener)
      this.leave()
    }
  }

  test('is not written to', () => {
    const engine = startEngine()
    const sink = new LeavingSink()
    engine.hub.join({ path: '/s', channels: ['broadcast'], sink })
    expect([sink.chunks, engine.hub.connectedCount()]).toEqual([[], 0])
  })

  test('is nobody when messages come', async () => {
    const engine = new Engine()
    engine.hub.join({ path: '/s', channels: ['broadcast'], sink: new LeavingSink() })
    engine.publish(1)
    expect(engine.released).toBe(1)
    await engine.end()
  })
})
