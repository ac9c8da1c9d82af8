import type { Socket } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { countPendingBytes } from './pending-bytes.ts'

const count = (handle: unknown): number =>
  countPendingBytes({ _handle: handle, writableLength: 7 } as unknown as Socket)

test.each([0, 1, 65_536])('is what the handle says: %i', (writeQueueSize) => {
  expect(count({ writeQueueSize })).toBe(writeQueueSize)
})

test.each([
  ['no handle', undefined],
  ['a handle that is gone', null],
  ['a handle that does not say', {}],
  ['a size that is text', { writeQueueSize: '3' }],
  ['a size that is a BigInt', { writeQueueSize: 3n }],
  ['a size that is no number', { writeQueueSize: NaN }],
  ['a size below 0', { writeQueueSize: -1 }],
  ['a size that is a function', { writeQueueSize: () => 3 }],
])('is what the stream says for %s', (_name, handle) => {
  expect(count(handle)).toBe(7)
})

test('is what the stream says where a getter throws', () => {
  const throws = (): never => {
    throw new Error('no')
  }
  expect(count(Object.defineProperty({}, 'writeQueueSize', { get: throws }))).toBe(7)
  const socket = Object.defineProperty({ writableLength: 7 }, '_handle', { get: throws })
  expect(countPendingBytes(socket as unknown as Socket)).toBe(7)
})

test('is never anything but a number that is not below 0', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ writeQueueSize: fc.anything() })), (handle) => {
      expect(count(handle)).toBeGreaterThanOrEqual(0)
    }),
  )
})
