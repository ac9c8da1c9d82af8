import { expect, test } from 'vitest'

import { Coalesced } from './coalesced.ts'

test('one run at a time, and each call is served by one that began after it', async () => {
  let [running, most, begun] = [0, 0, 0]
  const coalesced = new Coalesced(async () => {
    begun += 1
    running += 1
    most = Math.max(most, running)
    await Promise.resolve()
    running -= 1
  })
  const callAgain = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) {
      const before = begun
      await coalesced.run()
      expect(begun).toBeGreaterThan(before)
    }
  }
  // Different numbers of turns between the calls, so that some come just when a run ends.
  await Promise.all([1, 5, 20, 50].map((times) => callAgain(times)))
  expect(most).toBe(1)
  expect(begun).toBeLessThan(76)
})

test('a run that fails is told to its callers alone', async () => {
  let isFailing = true
  const coalesced = new Coalesced(() => (isFailing ? Promise.reject(new Error('away')) : Promise.resolve()))
  const first = coalesced.run()
  const second = coalesced.run()
  isFailing = false
  await expect(first).rejects.toThrow('away')
  await expect(second).resolves.toBeUndefined()
})
