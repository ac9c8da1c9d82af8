import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { Told } from '../test/told.ts'
import type { AppendAnswer } from './append-call.ts'
import { StreamFollower } from './stream-follower.ts'
import { StreamReader } from './stream-reader.ts'

let told: Told
let follower: StreamFollower
/** Ends each read that waits. */
let reads: (() => void)[]

beforeEach(() => {
  vi.useFakeTimers()
  told = new Told()
  reads = []
  const start = { epoch: 'e', offset: 0 }
  follower = new StreamFollower({
    listener: told,
    start,
    reader: new StreamReader({ position: start, generation: '1' }, () => Promise.resolve('e')),
    read: () => new Promise((resolve) => reads.push(resolve)),
    findOldest: () => undefined,
  })
})

afterEach(() => {
  follower.stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

/** Answers an append of one draft at an offset. */
function answer(offset: number): void {
  const stored = [{ position: { epoch: 'e', offset }, isDuplicate: false }]
  const answered: AppendAnswer = { epoch: 'e', generation: '1', head: offset, oldest: 0, timeMs: 1, stored }
  follower.take([], answered, [{ channel: 'c', event: 'e', data: String(offset) }])
}

/** Ends the read that began at the start, as after a second without news. */
async function endFirstRead(): Promise<void> {
  await settle()
  reads.shift()!()
  await settle()
}

test('no read waits while an append is on its way, nor until its caller could append again', async () => {
  follower.hold()
  await endFirstRead()
  for (const offset of [1, 2, 3]) {
    answer(offset)
    await settle()
    follower.hold()
    await vi.advanceTimersByTimeAsync(10)
  }
  expect([...told.texts.values()]).toEqual(['1', '2', '3'])
  expect(reads.length).toBe(0)
  answer(4)
  await vi.advanceTimersByTimeAsync(10)
  expect(reads.length).toBe(1)
})

test('an append that hangs holds up no news', async () => {
  follower.hold()
  await endFirstRead()
  expect(reads.length).toBe(0)
  await vi.advanceTimersByTimeAsync(100)
  expect(reads.length).toBe(1)
})

test('something that lies between is read at once, and so is what came after an append that failed', async () => {
  follower.hold()
  await endFirstRead()
  answer(2)
  await settle()
  expect([...told.texts]).toEqual([])
  expect(reads.length).toBe(1)
  follower.hold()
  await endFirstRead()
  expect(reads.length).toBe(0)
  follower.release()
  await settle()
  expect(reads.length).toBe(1)
})

test('takes no more from appends than its listener has room for', async () => {
  told.hasRoom = false
  await settle()
  answer(1)
  await settle()
  expect(told.texts.size).toBe(1)
  expect(follower.takesAppends).toBe(true)
  answer(2)
  await settle()
  expect(follower.takesAppends).toBe(false)
  told.hasRoom = true
  follower.resume()
  await settle()
  expect(told.texts.size).toBe(2)
  expect(follower.takesAppends).toBe(true)
})
