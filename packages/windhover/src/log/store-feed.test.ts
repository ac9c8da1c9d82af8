import { expect, onTestFinished, test, vi } from 'vitest'

import { fillBounds } from './bounds.ts'
import { Copy } from './copy.ts'
import { StoreFeed } from './store-feed.ts'

test('a message without a time counts as new, and expires like all others', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const copy = new Copy(fillBounds({ history: { maxAgeMs: 1_000 } }), 10, { epoch: 'none', offset: 0 })
  const feed = new StoreFeed({
    copy,
    isFilling: () => true,
    hasRoom: () => true,
    onTold: () => copy.release(copy.head),
    onState: () => undefined,
    onUnwritable: (error) => expect.fail(String(error)),
    onFailure: (error) => expect.fail(String(error)),
  })
  const epoch = 'aaaaaaaaaaaaaaaa'
  feed.onStart({ epoch, offset: 0 })
  feed.onMessages(epoch, [
    { channel: 'c', event: 'e', data: '1', offset: 1, timeMs: Number.NaN },
    { channel: 'c', event: 'e', data: '2', offset: 2, timeMs: Date.now() },
  ])
  expect(copy.oldest).toBe(1)
  await vi.advanceTimersByTimeAsync(1_100)
  expect(copy.oldest).toBe(3)
  expect(vi.getTimerCount()).toBe(0)
})
