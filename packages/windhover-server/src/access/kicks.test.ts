import type { ReaderFilter } from 'windhover'
import { createFakeState, type FakeState } from 'windhover/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { State } from 'windhover/store'

import { Kicks } from './kicks.ts'

interface Node {
  readonly kicks: Kicks
  readonly state: State
  readonly heard: { filter: ReaderFilter; reconnect: boolean }[]
}

let fake: FakeState
const nodes: Node[] = []

beforeEach(() => {
  fake = createFakeState()
})

afterEach(async () => {
  for (const { kicks } of nodes) kicks.close()
  await Promise.all(nodes.splice(0).map(({ state }) => state.close()))
})

async function createNode(readers = 0): Promise<Node> {
  const state = fake.createNode()
  const heard: Node['heard'] = []
  const kick = (filter: ReaderFilter, { reconnect }: { reconnect: boolean }): number => {
    heard.push({ filter, reconnect })
    return readers
  }
  const node = { state, heard, kicks: new Kicks({ state, kick }) }
  nodes.push(node)
  await node.kicks.prepare()
  return node
}

describe('a kick', () => {
  test('ends readers on each node once, and counts those of its own', async () => {
    const [here, there] = [await createNode(3), await createNode(5)]
    expect(await here.kicks.kick({ subject: 'ann', channel: 'a' }, true)).toBe(3)
    const expected = [{ filter: { subject: 'ann', channel: 'a' }, reconnect: true }]
    expect([here.heard, there.heard]).toEqual([expected, expected])
    expect(await there.kicks.kick({ clientId: 'c' }, false)).toBe(5)
    expect(here.heard).toEqual([...expected, { filter: { clientId: 'c' }, reconnect: false }])
    expect(there.heard).toEqual(here.heard)
  })

  test('is not done twice if everything is told again', async () => {
    const [here, there] = [await createNode(), await createNode()]
    await here.kicks.kick({ subject: 'ann' }, false)
    fake.goAway()
    fake.comeBack()
    expect([here.heard.length, there.heard.length]).toEqual([1, 1])
  })

  test('ends the readers of this node although the others cannot be told', async () => {
    const [here, there] = [await createNode(1), await createNode(1)]
    fake.goAway()
    await expect(here.kicks.kick({ subject: 'ann' }, false)).rejects.toMatchObject({ code: 'unavailable' })
    expect([here.heard.length, there.heard.length]).toEqual([1, 0])
  })

  test('is not heard by a node that has stopped', async () => {
    const [here, there, stopped] = [await createNode(), await createNode(), await createNode()]
    stopped.kicks.close()
    await here.kicks.kick({ address: '192.0.2.1' }, true)
    expect([there.heard.length, stopped.heard.length]).toEqual([1, 0])
  })
})
