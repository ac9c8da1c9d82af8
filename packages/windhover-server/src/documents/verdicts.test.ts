import { expect, test, vi } from 'vitest'

import { Verdicts } from './verdicts.ts'

const valid = { valid: true, errors: [], warnings: [] }
const setUp = () => ({ verdicts: new Verdicts(), judge: vi.fn(async (_document: object) => valid) })

test('the same text is judged once, and every other one on its own', async () => {
  const { verdicts, judge } = setUp()
  for (const document of [{ a: 1 }, { a: 1 }, { a: 2 }, { b: 1 }, { a: 2 }]) {
    expect(await verdicts.find(document, judge)).toBe(valid)
  }
  expect(judge.mock.calls).toEqual([[{ a: 1 }], [{ a: 2 }], [{ b: 1 }]])
})

test('what failed is tried again', async () => {
  const { verdicts, judge } = setUp()
  await expect(verdicts.find({}, () => Promise.reject(new Error('not installed')))).rejects.toThrow('not installed')
  expect(await verdicts.find({}, judge)).toBe(valid)
})

test('what is not JSON is judged each time', async () => {
  const { verdicts, judge } = setUp()
  const cyclic: { self?: object } = {}
  cyclic.self = cyclic
  await verdicts.find(cyclic, judge)
  await verdicts.find(cyclic, judge)
  expect(judge).toHaveBeenCalledTimes(2)
})

test('a hundred are kept, and the oldest goes', async () => {
  const { verdicts, judge } = setUp()
  for (let n = 0; n <= 100; n += 1) await verdicts.find({ n }, judge)
  await verdicts.find({ n: 1 }, judge)
  expect(judge).toHaveBeenCalledTimes(101)
  await verdicts.find({ n: 0 }, judge)
  expect(judge).toHaveBeenCalledTimes(102)
})
