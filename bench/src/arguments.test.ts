import { expect, it } from 'vitest'

import { readArguments } from './arguments.ts'

const known = { scenarios: ['paced', 'soak'], servers: ['windhover', 'nchan'] }

it('runs everything in full when told nothing', () => {
  expect(readArguments([], known)).toEqual({
    mode: 'full',
    only: undefined,
    servers: undefined,
    repeats: undefined,
    windowMs: undefined,
  })
})

it('takes lists of scenarios and servers', () => {
  const args = ['--quick', '--only', 'paced,soak', '--servers', 'nchan', '--repeats', '7', '--seconds', '1.5']
  expect(readArguments(args, known)).toEqual({
    mode: 'quick',
    only: ['paced', 'soak'],
    servers: ['nchan'],
    repeats: 7,
    windowMs: 1500,
  })
})

it.each([
  [['--only', 'fast'], '--only: "fast" is none of paced, soak'],
  [['--servers', 'nchan,x'], '--servers: "x" is none of windhover, nchan'],
  [['--repeats', '0'], '--repeats: 0 is not a whole number of at least 1'],
  [['--seconds', 'ten'], '--seconds: ten is not a number from 0.1 to 3600'],
  [['--seconds', '0'], '--seconds: 0 is not a number from 0.1 to 3600'],
  [['--slow'], "Unknown option '--slow'"],
])('refuses %j', (args, message) => {
  expect(() => readArguments(args, known)).toThrow(message)
})
