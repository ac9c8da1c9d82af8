import { describe, expect, test } from 'vitest'

import { Cohort } from './cohort.ts'
import type { Reader, ReaderCohort } from './reader.ts'

/** Of a reader, a cohort touches nothing but where it stands. */
function readers(count: number): Reader[] {
  return Array.from({ length: count }, () => ({ cohort: undefined, indexInCohort: 0 }) as Reader)
}

function filled(all: readonly Reader[]): ReaderCohort {
  const cohort: ReaderCohort = new Cohort(0)
  for (const reader of all) cohort.add(reader)
  return cohort
}

/** Demands that each reader stands where it says. */
function expectInPlace(cohort: ReaderCohort): void {
  cohort.readers.forEach((reader, index) => {
    expect([reader.cohort === cohort, reader.indexInCohort]).toEqual([true, index])
  })
}

describe('a reader that is taken out', () => {
  test.each([0, 1, 2, 3])('from place %i leaves all others where they say that they stand', (index) => {
    const all = readers(4)
    const cohort = filled(all)
    cohort.remove(all[index]!)
    expectInPlace(cohort)
    expect(all[index]!.cohort).toBeUndefined()
    expect(new Set(cohort.readers)).toEqual(new Set(all.filter((reader) => reader !== all[index])))
  })

  test('while the cohort is walked does not move anybody to where the walk has been', () => {
    const all = readers(6)
    const cohort = filled(all)
    const served: Reader[] = [cohort.pop()!]
    cohort.remove(all[1]!)
    for (let reader = cohort.pop(); reader !== undefined; reader = cohort.pop()) served.push(reader)
    expect(new Set(served)).toEqual(new Set([all[5], all[4], all[3], all[2], all[0]]))
  })

  test('must stand there', () => {
    const [first, stranger] = readers(2)
    expect(() => filled([first!]).remove(stranger!)).toThrow('stands in its cohort where it says')
  })
})

test('a reader stands in one cohort at a time', () => {
  const [reader] = readers(1)
  filled([reader!])
  expect(() => new Cohort(5).add(reader!)).toThrow('one cohort at a time')
})

test('a cohort that is empty has nobody to give', () => {
  expect(new Cohort(0).pop()).toBeUndefined()
})
