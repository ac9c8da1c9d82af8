import { describe, expect, test } from 'vitest'

import { Epochs } from './epochs.ts'

/** Places 1 to 10 are of `a`, and 11 is the seam. 12 to 14 are of `b`, and 15 is the seam. Later ones are of `c`. */
function threeEpochs(): Epochs {
  const epochs = new Epochs({ epoch: 'a', offset: 0 })
  epochs.goOn(11, { epoch: 'b', offset: 0 })
  epochs.goOn(15, { epoch: 'c', offset: 0 })
  return epochs
}

test('with one epoch, a place is an offset', () => {
  const epochs = new Epochs({ epoch: 'a', offset: 0 })
  expect([0, 1, 7].map((place) => epochs.positionAt(place).offset)).toEqual([0, 1, 7])
  expect(epochs.locate({ epoch: 'a', offset: 7 }, 7)).toEqual({ place: 7 })
  expect(epochs.locate({ epoch: 'a', offset: 8 }, 7)).toBe('ahead')
})

describe('a position', () => {
  test.each([
    [0, 'a', 0],
    [10, 'a', 10],
    [11, 'b', 0],
    [12, 'b', 1],
    [14, 'b', 3],
    [15, 'c', 0],
    [20, 'c', 5],
  ])('of place %i is %s.%i', (place, epoch, offset) => {
    expect(threeEpochs().positionAt(place)).toEqual({ epoch, offset })
    expect(threeEpochs().locate({ epoch, offset }, 20)).toEqual({ place })
  })

  test('past the end of an epoch that is over stands before its seam', () => {
    expect(threeEpochs().locate({ epoch: 'a', offset: 99 }, 20)).toEqual({ place: 10 })
    expect(threeEpochs().locate({ epoch: 'b', offset: 4 }, 20)).toEqual({ place: 14 })
  })

  test('past the head of the current epoch is ahead, and one of an epoch that nobody remembers is unknown', () => {
    expect(threeEpochs().locate({ epoch: 'c', offset: 6 }, 20)).toBe('ahead')
    expect(threeEpochs().locate({ epoch: 'd', offset: 1 }, 20)).toBe('unknown')
  })
})

describe('a copy that begins within an epoch, and has a hole', () => {
  /** Places 1 to 3 are 101 to 103, 4 is the seam, and 5 and 6 are 111 and 112. */
  const epochs = new Epochs({ epoch: 'a', offset: 100 })
  epochs.goOn(4, { epoch: 'a', offset: 110 })

  test.each([
    [0, 100],
    [3, 103],
    [4, 110],
    [6, 112],
  ])('has at place %i the offset %i', (place, offset) => {
    expect(epochs.positionAt(place)).toEqual({ epoch: 'a', offset })
    expect(epochs.locate({ epoch: 'a', offset }, 6)).toEqual({ place })
  })

  test('has what is within the hole before its seam', () => {
    expect(epochs.locate({ epoch: 'a', offset: 107 }, 6)).toEqual({ place: 3 })
  })

  test('knows what is older, and what is ahead', () => {
    expect(epochs.locate({ epoch: 'a', offset: 99 }, 6)).toBe('older')
    expect(epochs.locate({ epoch: 'a', offset: 113 }, 6)).toBe('ahead')
  })
})

test('the 256 newest epochs are remembered', () => {
  const epochs = new Epochs({ epoch: '0', offset: 0 })
  for (let n = 1; n <= 260; n += 1) epochs.goOn(n * 10, { epoch: String(n), offset: 0 })
  expect(epochs.current).toBe('260')
  expect(epochs.locate({ epoch: '4', offset: 1 }, 3000)).toBe('unknown')
  expect(epochs.locate({ epoch: '5', offset: 1 }, 3000)).toEqual({ place: 51 })
  // A place of no remembered epoch is told as the beginning of the oldest one.
  expect(epochs.positionAt(12)).toEqual({ epoch: '5', offset: 0 })
})

test('a place before more holes than are remembered is told as one that it is not past', () => {
  const epochs = new Epochs({ epoch: 'a', offset: 0 })
  for (let n = 1; n <= 300; n += 1) epochs.goOn(n * 10, { epoch: 'a', offset: n * 1000 })
  expect(epochs.positionAt(12)).toEqual({ epoch: 'a', offset: 0 })
  expect(epochs.positionAt(3004)).toEqual({ epoch: 'a', offset: 300_004 })
})

test('a reader without a place goes on where the current epoch begins, whatever holes that has', () => {
  const epochs = new Epochs({ epoch: 'a', offset: 7 })
  epochs.goOn(4, { epoch: 'a', offset: 20 })
  expect(epochs.restartAt('unknown')).toBe(0)
  epochs.goOn(9, { epoch: 'b', offset: 0 })
  epochs.goOn(12, { epoch: 'b', offset: 30 })
  expect([epochs.restartAt('unknown'), epochs.restartAt('ahead'), epochs.restartAt('older')]).toEqual([9, 9, 0])
})

test('a reader that is older than what is remembered goes on behind what it may have seen', () => {
  const epochs = new Epochs({ epoch: 'a', offset: 0 })
  for (let n = 1; n <= 300; n += 1) epochs.goOn(n * 10, { epoch: 'a', offset: n * 1000 })
  expect(epochs.locate({ epoch: 'a', offset: 44_000 }, 3000)).toBe('older')
  expect(epochs.restartAt('older')).toBe(450)
})
