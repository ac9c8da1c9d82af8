import { expect, test } from 'vitest'

import { playEpisode, simulate } from './simulate.ts'

const scale = 0.3

test.each([1, 2, 3, 4])('seed %i: three small episodes keep every promise', async (seed) => {
  const { failure, counts } = await simulate(seed, (episodes) => episodes === 3, scale)
  expect(failure).toBeUndefined()
  expect(counts.messages).toBeGreaterThan(0)
  expect(counts.deliveries).toBeGreaterThan(0)
})

test('two runs of one seed are the same, byte for byte', async () => {
  const [first, again] = [await playEpisode(7, 1, scale), await playEpisode(7, 1, scale)]
  const other = await playEpisode(7, 2, scale)
  expect(again.digest).toBe(first.digest)
  expect(again.counts).toEqual(first.counts)
  expect(other.digest).not.toBe(first.digest)
})

test('after an episode, the runtime has its own clock and chance again', async () => {
  const before = [Date, setTimeout, clearTimeout, Math.random]
  await playEpisode(7, 1, 0.1)
  expect([Date, setTimeout, clearTimeout, Math.random]).toEqual(before)
  expect(Object.hasOwn(crypto, 'randomUUID')).toBe(false)
})
