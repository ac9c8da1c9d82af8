import { expect, it } from 'vitest'

import { decodeStamp } from '../load/message.ts'
import { systemUs } from '../load/system-us.ts'
import { paceMessages } from './pace-messages.ts'

it('hands over as many messages as the pace has, each with the next number and its time', async () => {
  const beforeUs = systemUs()
  const data: string[] = []
  expect(
    await paceMessages({ perSecond: 1000, ms: 5, dataBytes: 100 }, 7, (each) => data.push(JSON.stringify(each))),
  ).toBe(5)
  const stamps = data.map((text) => decodeStamp(text)!)
  expect(stamps.map(({ sequence }) => sequence)).toEqual([7, 8, 9, 10, 11])
  const times = [beforeUs, ...stamps.map(({ sentUs }) => sentUs), systemUs()]
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  expect(data.every((text) => text.length === 100)).toBe(true)
})
