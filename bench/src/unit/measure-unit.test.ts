import { expect, test, vi } from 'vitest'

import { measureUnit } from './measure-unit.ts'

/** Stands in for the clock, which moves only by what the sides take. */
let nowMs: number

function useClock(): void {
  nowMs = 0
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
}

test('the sides take turns, and the first rounds are not counted', async () => {
  useClock()
  const calls: string[] = []
  const side = (name: string) => () => {
    calls.push(name)
    nowMs += 1000
    return 1
  }
  const figures = await measureUnit(
    { name: '', operation: '', control: '', runOurs: side('ours'), runControl: side('control') },
    2,
  )
  expect(calls.join(' ')).toBe('control ours ours control control ours ours control')
  expect(figures.ratio.pairs).toBe(2)
})

test('the time of a call is shared by its operations, those of a side that waits too', async () => {
  useClock()
  const figures = await measureUnit(
    {
      name: '',
      operation: '',
      control: '',
      runOurs: async () => {
        nowMs += 3
        await Promise.resolve()
        return 1000
      },
      runControl: () => {
        nowMs += 2
        return 10
      },
    },
    6,
  )
  expect(figures).toMatchObject({ ours: 3000, control: 200_000, ratio: { median: 0.015, interval: [0.015, 0.015] } })
})
