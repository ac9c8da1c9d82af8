import { expect, test } from 'vitest'

import { Random } from '../random.ts'
import type { Fault } from './chaos-world.ts'
import { FaultSchedule } from './fault-schedule.ts'

const faults: Fault[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, n) => ({
  name,
  target: n < 3 ? 'node' : 'store',
  maxEpochs: 0,
  run: async () => '',
}))

function play(seed: number, rounds: number): { names: string[]; numbers: number[] }[] {
  const schedule = new FaultSchedule(faults, new Random(seed))
  return Array.from({ length: rounds }, () => {
    const next = schedule.next()
    return { names: next.map(({ fault }) => fault.name), numbers: next.map(({ random }) => random.uint32()) }
  })
}

test('the same seed gives the same faults with the same choices, another one gives others', () => {
  expect(play(1, 20)).toEqual(play(1, 20))
  expect(play(1, 20)).not.toEqual(play(2, 20))
})

test.each([1, 2, 3, 4])('with seed %i each fault happens before any comes again', (seed) => {
  const names = play(seed, 40).flatMap((round) => round.names)
  for (let at = 0; at + 6 <= names.length; at += 6) {
    expect(names.slice(at, at + 6).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  }
})

test('only what touches different things happens at once', () => {
  const pairs = play(5, 200).filter(({ names }) => names.length > 1)
  expect(pairs.length).toBeGreaterThan(10)
  for (const { names } of pairs) expect(new Set(names.map((name) => 'abc'.includes(name))).size).toBe(2)
})
