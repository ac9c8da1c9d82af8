import { describe, expect, test } from 'vitest'

import { startStore } from '../../test/support/store-node.ts'
import { createHub } from './create-hub.ts'
import { positionHeader } from './position-header.ts'

describe('positionHeader', () => {
  test('is what Last-Event-ID takes: epoch, dot and offset', async () => {
    const hub = createHub()
    const before = positionHeader(hub)
    expect(before).toEqual({ 'Windhover-Position': `${hub.position().epoch}.0` })
    const { id } = await hub.publish('e', 1)
    expect(positionHeader(hub)).toEqual({ 'Windhover-Position': id })
    // It is of the moment of the call.
    expect(before).toEqual({ 'Windhover-Position': `${hub.position().epoch}.0` })
    await hub.close()
  })

  test('has no id of a publisher', async () => {
    const hub = createHub()
    const { id, position } = await hub.publish('e', 1, { id: 'mine' })
    expect(id).toMatch(/\.1\.mine$/)
    expect(positionHeader(hub)['Windhover-Position']).toBe(`${position.epoch}.1`)
    await hub.close()
  })

  test('is refused before the store has told its state, and not while it is away later', async () => {
    const { fake, createNode } = startStore()
    const known = await createNode()
    await known.publish('1')
    fake.goAway()
    const store = fake.createNode()
    store.goAway()
    const early = createHub({ store })
    expect(() => positionHeader(early)).toThrow(
      expect.objectContaining({ code: 'unavailable', message: 'the store has not told its first state yet' }),
    )
    expect(positionHeader(known.hub)['Windhover-Position']).toMatch(/\.1$/)
    await early.close()
  })

  test('of a hub that was closed stays known in memory, and is refused where a store told it', async () => {
    const { createNode } = startStore()
    const node = await createNode()
    await node.close()
    expect(() => positionHeader(node.hub)).toThrow(
      expect.objectContaining({ code: 'unavailable', message: 'the store is not followed any more' }),
    )
    const hub = createHub()
    const before = positionHeader(hub)
    await hub.close()
    expect(positionHeader(hub)).toEqual(before)
  })

  test('is the same on every node that has the same, and of the new epoch after a loss', async () => {
    const { fake, createNode } = startStore()
    const [one, other] = [await createNode(), await createNode()]
    await one.publish('1', '2')
    await other.settle()
    expect(positionHeader(other.hub)).toEqual(positionHeader(one.hub))
    const before = one.hub.position()
    fake.lose(1)
    await one.settle()
    const { epoch, offset } = one.hub.position()
    expect([epoch === before.epoch, offset]).toEqual([false, 0])
    expect(positionHeader(one.hub)['Windhover-Position']).toBe(`${epoch}.0`)
  })
})
