import { expect, test, vi } from 'vitest'
import { createFakeState, createFakeStore } from 'windhover/testing'

import { joinHubs } from './many-hubs.ts'

test('joins the hubs of other processes', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined)
  const [store, state] = [createFakeStore(), createFakeState()]
  const one = await joinHubs('one', store.createNode(), state.createNode())
  await vi.waitFor(async () => expect(await one.clusterCounts()).not.toBe(null))
  const other = await joinHubs('other', store.createNode(), state.createNode())
  await vi.waitFor(async () => expect((await one.clusterCounts())?.nodes.size).toBe(2))
  expect(log).toHaveBeenCalledTimes(2)
  await Promise.all([one.close(), other.close()])
})
