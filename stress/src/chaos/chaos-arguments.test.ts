import { expect, test } from 'vitest'

import { readChaosArguments } from './chaos-arguments.ts'

test('reads a run, with a second build and workers', () => {
  const other = import.meta.filename
  expect(readChaosArguments(['--store', 'disk', '--seed', '7', '--workers', '2', '--other', other])).toEqual({
    store: 'disk',
    seed: 7,
    seconds: 20,
    workers: 2,
    other,
  })
  expect(readChaosArguments(['--store', 'redis'])).toMatchObject({ workers: 1, other: undefined })
})

test.each([
  [[], '--store: expected one of memory, disk, redis, sentinel, cluster, jetstream'],
  [['--store', 'redis', '--workers', '2'], '--workers: only with memory or disk'],
  [['--store', 'disk', '--other', 'nowhere.js'], '--other: there is no nowhere.js'],
  [['--store', 'sentinel', '--other', import.meta.filename], '--other: not with --store sentinel'],
  [['--store', 'disk', '--wrokers', '2'], '--wrokers'],
])('refuses %j', (args, sentence) => {
  expect(() => readChaosArguments(args)).toThrow(sentence)
})
