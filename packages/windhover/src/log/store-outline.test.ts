import { expect, test } from 'vitest'

import { encodeChunk } from '../wire/chunk.ts'
import { StoreOutline } from './store-outline.ts'
import type { KeptEntry } from './store-reading.ts'

/** A store that keeps the offsets after `begin` up to `head`, and that tells its oldest one or does not. */
function createReading(begin: number, head: number, isTold: boolean) {
  let reads = 0
  return {
    get reads() {
      return reads
    },
    oldestOf: () => (isTold ? begin + 1 : 0),
    async read({ epoch, offset: after }: { epoch: string; offset: number }) {
      reads += 1
      if (after > head) return 'epoch' as const
      if (after < begin) return 'evicted' as const
      return Array.from({ length: Math.min(head - after, 1_000) }, (_, index): KeptEntry => {
        const offset = after + 1 + index
        const frame = encodeChunk(String(offset))
        return {
          place: 0,
          channel: 'c',
          event: String(offset),
          key: undefined,
          timeMs: 0,
          frame,
          position: { epoch, offset },
        }
      })
    },
  }
}

test.each([
  [0, 100, true],
  [0, 100, false],
  [60, 100, true],
  [60, 100, false],
  [99, 100, false],
  [100, 100, false],
  [1_500, 2_500, false],
])('of a store that keeps what follows %i of %i (oldest told: %s) all of it is found', async (begin, head, isTold) => {
  const reading = createReading(begin, head, isTold)
  const outline = new StoreOutline(reading)
  for (let offset = head; offset > 0; offset -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- as a look back does
    while (outline.at('e', offset) === 'unread') expect(await outline.read('e', offset)).toBe(true)
    if (outline.at('e', offset) === 'gone') break
  }
  for (let offset = 1; offset <= head; offset += 1) {
    const found = outline.at('e', offset)
    if (offset > begin) expect(found).toMatchObject({ event: String(offset) })
    else expect(['gone', 'unread']).toContain(found)
  }
  // A block, where it begins, and eleven halves of it.
  expect(reading.reads).toBeLessThan(40)
})

test('an epoch that has ended leads nowhere', async () => {
  const outline = new StoreOutline({ oldestOf: () => 0, read: async () => 'epoch' })
  expect(await outline.read('e', 5)).toBe(false)
  expect(outline.at('e', 5)).toBe('unread')
})
