import { describe, expect, onTestFinished, test } from 'vitest'

import { ManualScheduler } from '../../test/support/manual-scheduler.ts'
import { createFakeStore } from '../testing/fake-store.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'

function start(options: HubOptions): Hub {
  const hub = createHub({ keepAliveMs: 0, stallTimeoutMs: 0, ...options })
  onTestFinished(() => hub.close())
  return hub
}

describe('hub.probe', () => {
  test('takes a turn of the event loop in memory, and leaves the log as it is', async () => {
    const scheduler = new ManualScheduler()
    const hub = start({ scheduler })
    const before = hub.position()
    let isBack = false
    const probed = hub.probe().then(() => (isBack = true))
    await Promise.resolve()
    expect(isBack).toBe(false)
    scheduler.settle()
    await probed
    expect(hub.position()).toEqual(before)
  })

  test('asks the store, and publishes nothing', async () => {
    const fake = createFakeStore()
    const hub = start({ store: fake.createNode() })
    await hub.ready()
    const before = hub.position()
    await hub.probe()
    expect(hub.position()).toEqual(before)
    fake.goAway()
    await expect(hub.probe()).rejects.toThrow()
    fake.comeBack()
    await hub.probe()
  })

  test('fails before this process has what the store had', async () => {
    const fake = createFakeStore()
    const store = fake.createNode()
    const hub = start({
      store: {
        append: (drafts, options) => store.append(drafts, options),
        read: (after, max) => store.read(after, max),
        probe: () => store.probe(),
        close: () => store.close(),
        follow: () => new Promise(() => {}),
      },
    })
    await expect(hub.probe()).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('fails once the hub is closed', async () => {
    const scheduler = new ManualScheduler()
    const hub = start({ scheduler })
    const probed = hub.probe()
    const closed = hub.close()
    scheduler.settle()
    await expect(probed).rejects.toMatchObject({ code: 'closed' })
    await closed
    await expect(hub.probe()).rejects.toMatchObject({ code: 'closed' })
  })
})
