import { expect, test, vi } from 'vitest'

import { measureUnit } from './measure-unit.ts'

/** Stands in for the time on a core, which moves only by what the sides take. */
let usedMs: number

function useClock(): void {
  usedMs = 0
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({ user: usedMs * 1000, system: 0 }))
}

test('the sides take turns, and the first rounds are not counted', async () => {
  useClock()
  const calls: string[] = []
  const side = (name: string) => () => {
    calls.push(name)
    usedMs += 1000
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
        usedMs += 3
        await Promise.resolve()
        return 1000
      },
      runControl: () => {
        usedMs += 2
        return 10
      },
    },
    6,
  )
  expect(figures).toMatchObject({ ours: 3000, control: 200_000, ratio: { median: 0.015, interval: [0.015, 0.015] } })
})
