import { createHub } from 'windhover'
import { expect, it } from 'vitest'

import { createData } from '../load/message.ts'
import { CountingSink } from './counting-sink.ts'

const dataBytes = 100

/** Publishes these sequence numbers to one reader, until it has counted them all. */
async function readAll(isSampled: boolean, sequences: readonly number[]): Promise<CountingSink> {
  const hub = createHub()
  let left = sequences.length
  let onAll!: () => void
  const all = new Promise<void>((resolve) => (onAll = resolve))
  const sink = new CountingSink(dataBytes, isSampled, (count) => {
    left -= count
    if (left === 0) onAll()
  })
  hub.join({ path: '/', channels: ['a'], sink })
  const stamps = sequences.map((sequence) => ({ publisher: 0, sequence, sentUs: 0 }))
  await Promise.all(stamps.map((stamp) => hub.publish('message', createData(stamp, dataBytes), { channel: 'a' })))
  await all
  return sink
}

it.each([true, false])('counts what it got, sampled: %s', async (isSampled) => {
  const sink = await readAll(isSampled, [0, 1, 2])
  expect(sink.hasExactly(3)).toBe(true)
  expect(sink.hasExactly(2)).toBe(false)
})

it('finds a message that came twice in place of another, if it is sampled', async () => {
  expect((await readAll(true, [0, 0, 2])).hasExactly(3)).toBe(false)
})
