import fc from 'fast-check'
import { expect, test } from 'vitest'

import { toLocalMoment, toMoment } from './moment.ts'

test('a moment is shown in the time of the viewer, and written in UTC', () => {
  const local = toLocalMoment('2030-01-31T12:00:00Z')
  expect(local).toMatch(/^2030-01-31T\d\d:\d\d:00$/)
  expect(toMoment(local)).toBe('2030-01-31T12:00:00.000Z')
  expect(toLocalMoment('2030-01-31T12:00:00.5+02:00')).toMatch(/\.500$/)
})

test('what is none is empty', () => {
  expect([
    toLocalMoment('soon'),
    toLocalMoment(7),
    toLocalMoment(undefined),
    toLocalMoment('2030-13-01T00:00Z'),
  ]).toEqual(['', '', '', ''])
  expect(toMoment('')).toBeUndefined()
  expect(toMoment('2030-01')).toBeDefined()
})

test('each moment comes back as it was', () => {
  const dates = fc.date({ min: new Date('1971-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(dates, (date) => {
      // A clock that is put back has an hour twice, of which a field can say one alone.
      const back = Date.parse(toMoment(toLocalMoment(date.toISOString()))!)
      expect([0, 3_600_000, 1_800_000]).toContain(Math.abs(back - date.getTime()))
    }),
  )
})
