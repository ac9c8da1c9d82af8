import { expect, test, vi } from 'vitest'
import { createFakeStore } from 'windhover/testing'

import { DeferredStore } from './deferred-store.ts'

const draft = { channel: 'c', event: 'e', data: '1' }

test('calls reach the store that was opened, and those that came before, too', async () => {
  const node = createFakeStore().createNode()
  const open = vi.fn<() => Promise<typeof node>>(async () => node)
  const store = new DeferredStore(open)
  const early = store.probe()
  await expect(store.append([draft], { maxWaitMs: 10 })).rejects.toMatchObject({ code: 'unavailable' })
  expect(open).not.toHaveBeenCalled()
  await Promise.all([store.open(), store.open()])
  expect(open).toHaveBeenCalledOnce()
  const { epoch } = await early
  expect(await store.append([draft], { maxWaitMs: 10 })).toEqual([
    { position: { epoch, offset: 1 }, isDuplicate: false },
  ])
  const read = await store.read({ epoch, offset: 0 }, { messages: 9, bytes: 999 })
  expect(read).toMatchObject({ messages: [draft] })
  expect(await store.describe()).toEqual({})
  await store.close()
  await expect(node.probe()).rejects.toMatchObject({ code: 'closed' })
})

test('a store that was never opened closes, and refuses the calls that waited', async () => {
  const store = new DeferredStore(() => Promise.reject(new Error('never called')))
  const early = store.probe()
  await store.close()
  await expect(early).rejects.toMatchObject({ code: 'closed' })
  await expect(store.open()).rejects.toMatchObject({ code: 'closed' })
  await expect(store.append([draft], { maxWaitMs: 10 })).rejects.toMatchObject({ code: 'closed' })
})

test('a store that is closed while it is opened is closed, too', async () => {
  const node = createFakeStore().createNode()
  let finish = (): void => {}
  const store = new DeferredStore(() => new Promise((resolve) => (finish = () => resolve(node))))
  const opening = store.open()
  const closing = store.close()
  finish()
  await Promise.all([opening, closing])
  await expect(node.probe()).rejects.toMatchObject({ code: 'closed' })
})

test('a store that cannot be opened rejects', async () => {
  const store = new DeferredStore(() => Promise.reject(new Error('no room')))
  await expect(store.open()).rejects.toThrow('no room')
  await store.close()
})
