import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'
import { createMemoryState } from 'windhover/store'
import { createFakeStore } from 'windhover/testing'

import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { openPrimaryStore } from './open-primary-store.ts'

test('a directory keeps what was revoked, and nothing of the heartbeats of an earlier life', async () => {
  const store = `disk:${join(temporaryFolder(), 'data')}`
  const first = await openPrimaryStore({ store })
  await first.state.put('node:host-w1', '{}', { ttlMs: 60_000 })
  await first.state.put('revocation:a', '{}', { ttlMs: 60_000 })
  await first.shared!.close()
  await first.state.close()
  const { shared, state } = await openPrimaryStore({ store })
  onTestFinished(async () => {
    await shared!.close()
    await state.close()
  })
  expect(await state.list('node:')).toEqual([])
  expect(await state.list('revocation:')).toEqual([{ key: 'revocation:a', value: '{}' }])
})

test.each([
  ['store', { store: createFakeStore().createNode() }],
  ['state', { state: createMemoryState() }],
])('refuses a %s that each worker would make for itself', async (name, options) => {
  await expect(openPrimaryStore(options)).rejects.toThrow(
    `a ${name} that a config file makes is made once in each worker`,
  )
})
