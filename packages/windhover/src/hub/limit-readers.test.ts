import { afterEach, expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'

let hub: Hub

afterEach(() => hub.close())

function join(address?: string, via?: 'key' | 'token'): FakeSink {
  const sink = new FakeSink()
  const identity = via === undefined ? undefined : { via }
  hub.join({ path: '/s', channels: ['broadcast'], address, sink, ...(identity === undefined ? {} : { identity }) })
  return sink
}

test('more readers than a new limit stay, and no other comes', () => {
  hub = createHub({ keepAliveMs: 0, closeTimeoutMs: 50 })
  const sinks = [join(), join()]
  hub.limitReaders({ maxReaders: 1 })
  expect([hub.connectedCount(), hub.refusalFor()]).toEqual([2, 'full'])
  expect(() => join()).toThrow('the hub takes no more readers now')
  hub.limitReaders({ maxReaders: 3 })
  expect(hub.refusalFor()).toBeUndefined()
  hub.limitReaders({ maxReaders: 0 })
  sinks.push(join(), join())
  expect(hub.connectedCount()).toBe(4)
  for (const sink of sinks) sink.leave()
})

test('addresses count from the moment on from which they are limited', () => {
  hub = createHub({ keepAliveMs: 0, closeTimeoutMs: 50 })
  const before = join('192.0.2.1')
  hub.limitReaders({ maxReadersPerAddress: 1 })
  expect(hub.limitsAddresses).toBe(true)
  const counted = join('192.0.2.1')
  expect(hub.refusalFor('192.0.2.1')).toBe('address')
  before.leave()
  expect(hub.refusalFor('192.0.2.1')).toBe('address')
  hub.limitReaders({ maxReadersPerAddress: 0 })
  expect([hub.limitsAddresses, hub.refusalFor('192.0.2.1')]).toEqual([false, undefined])
  counted.leave()
  hub.limitReaders({ maxReadersPerAddress: 1 })
  expect(hub.refusalFor('192.0.2.1')).toBeUndefined()
})

test.each([
  [{ maxReaders: -1 }, /limitReaders: maxReaders: expected a whole number/],
  [{ maxReaders: 1, maxReadersPerAddress: 0.5 }, /limitReaders: maxReadersPerAddress: expected a whole number/],
  [{ maxReader: 1 }, /maxReader is not an option; did you mean maxReaders/],
])('%j is refused, and changes nothing', (limits, sentence) => {
  hub = createHub({ keepAliveMs: 0, maxReaders: 5 })
  expect(() => hub.limitReaders(limits as never)).toThrow(sentence)
  expect(hub.refusalFor()).toBeUndefined()
})

test('readers are sent away by the way in which they showed who they are', () => {
  hub = createHub({ keepAliveMs: 0, closeTimeoutMs: 50 })
  const sinks = [join(undefined, 'key'), join(undefined, 'token'), join(undefined, 'token'), join()]
  expect([hub.kick({ via: 'token' }), hub.kick({ via: 'cookie' })]).toEqual([2, 0])
  for (const sink of sinks) sink.leave()
})
