import { describe, expect, test } from 'vitest'

import { PlaceList } from '../log/place-list.ts'
import type { Message } from '../message.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { plain, type Representation, withMeta } from '../wire/representation.ts'
import { SharedChunks } from './shared-chunks.ts'

const messages = Array.from({ length: 8 }, (_, index): Message => ({
  place: index + 1,
  channel: 'a',
  event: 'n',
  key: undefined,
  timeMs: 0,
  frame: encodeChunk(`${index}`),
}))

test('a batch of one channel is for the same places in the same representation and size alone', () => {
  const shared = new SharedChunks()
  const places = new PlaceList(1)
  const batch = { to: 9, last: 1, count: 1, chunk: messages[0]!.frame, gaps: undefined }
  shared.rememberBatch({ channel: places, from: 0, until: 9, representation: plain, maxWriteBytes: 100, batch })
  expect(shared.batchOf(places, 0, 9, plain, 100)).toBe(batch)
  expect(shared.batchOf(places, 1, 9, plain, 100)).toBeUndefined()
  expect(shared.batchOf(places, 0, 8, plain, 100)).toBeUndefined()
  expect(shared.batchOf(places, 0, 9, withMeta, 100)).toBeUndefined()
  expect(shared.batchOf(places, 0, 9, plain, 99)).toBeUndefined()
  const others = new PlaceList(1)
  expect(shared.batchOf(others, 0, 9, plain, 100)).toBeUndefined()
  shared.rememberBatch({ channel: others, from: 0, until: 9, representation: plain, maxWriteBytes: 100, batch })
  expect(shared.batchOf(places, 0, 9, plain, 100)).toBe(batch)
  shared.clear()
  expect(shared.batchOf(places, 0, 9, plain, 100)).toBeUndefined()
})

describe('the chunk of entries', () => {
  test('is made once for the same entries in the same representation', () => {
    const shared = new SharedChunks()
    const chunk = shared.get(messages.slice(0, 3), plain)
    expect(shared.get(messages.slice(0, 3), plain)).toBe(chunk)
    expect(shared.get(messages.slice(0, 3), withMeta)).not.toBe(chunk)
    expect(shared.get(messages.slice(0, 4), plain)).not.toBe(chunk)
    expect(shared.get([messages[0]!, messages[2]!, messages[1]!], plain)).not.toBe(chunk)
    expect(new TextDecoder().decode(chunk.payload)).toBe('012')
  })

  test('is told from that of others whose places have the same hash', () => {
    const shared = new SharedChunks()
    // 31 * 1 + 32 = 31 * 2 + 1.
    const at = (place: number, text: string): Message => ({ ...messages[0]!, place, frame: encodeChunk(text) })
    const first = shared.get([at(1, 'a'), at(32, 'b')], plain)
    const second = shared.get([at(2, 'c'), at(1, 'd')], plain)
    expect([first, second].map(({ payload }) => new TextDecoder().decode(payload))).toEqual(['ab', 'cd'])
  })

  test('of one message is its frame, which no round need remember', () => {
    expect(new SharedChunks().get([messages[0]!], plain)).toBe(messages[0]!.frame)
  })

  test('is forgotten with its round, and once there are too many bytes', () => {
    const shared = new SharedChunks()
    const two = messages.slice(0, 2)
    const first = shared.get(two, plain)
    shared.clear()
    const second = shared.get(two, plain)
    expect(second).not.toBe(first)
    const large: Representation = {
      name: 'large',
      mostBytes: () => 0,
      toChunk: () => ({
        ...first,
        bytes: first.bytes,
        payload: first.payload,
        pieces: undefined,
        payloadLength: 5_000_000,
      }),
    }
    shared.get(two, large)
    expect(shared.get(two, plain)).toBe(second)
    shared.get(messages.slice(4, 6), plain)
    expect(shared.get(two, plain)).not.toBe(second)
  })
})
