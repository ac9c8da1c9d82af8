import { expect, test } from 'vitest'

import { notify } from './observer.ts'

test('an observer is called once, at once', () => {
  const calls: string[] = []
  notify({}, () => calls.push('told'))
  expect(calls).toEqual(['told'])
})

test('what an observer throws is its own', () => {
  expect(() =>
    notify({}, () => {
      throw new Error('on purpose')
    }),
  ).not.toThrow()
})

test('what a promise of an observer rejects with is its own, and ends no process', async () => {
  const unhandled: unknown[] = []
  const listener = (error: unknown): void => void unhandled.push(error)
  process.on('unhandledRejection', listener)
  // As an async method does, which the types of TypeScript let pass.
  const rejecting = (): unknown => Promise.reject(new Error('on purpose'))
  notify({ onPublished: rejecting as () => void }, (observer) =>
    observer.onPublished?.({ channel: 'a', event: 'b', id: 'c' }, { bytes: 1, tookMs: 1 }),
  )
  // Node tells of rejections once all microtasks are done.
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', listener)
  expect(unhandled).toEqual([])
})
