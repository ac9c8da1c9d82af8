import { describe, expect, onTestFinished, test } from 'vitest'

import { createHub, type Hub } from '../../src/index.ts'
import { createFakeStore } from '../../src/testing/fake-store.ts'
import { type Client, createClient } from './client.ts'
import { type StateServer, stateServers } from './states.ts'

/** Two nodes of one application: what one of them commits, both read. */
interface Nodes {
  readonly hubs: readonly [Hub, Hub]
  readonly clients: readonly [Client, Client]
  readonly database: number[]
  /** Resolves once a state is about to be read. */
  readonly asked: Promise<void>
  /** Lets the reading of states go on. */
  readonly letRead: () => void
}

async function startNodes(server: StateServer): Promise<Nodes> {
  const fake = createFakeStore()
  const database: number[] = []
  let onAsked!: () => void
  let letRead!: () => void
  const asked = new Promise<void>((resolve) => (onAsked = resolve))
  const mayRead = new Promise<void>((resolve) => (letRead = resolve))
  const read = async (): Promise<readonly number[]> => {
    onAsked()
    await mayRead
    return [...database]
  }
  const startNode = async (): Promise<readonly [Hub, Client]> => {
    const hub = createHub({ store: fake.createNode(), closeTimeoutMs: 10_000 })
    await hub.ready()
    const served = await server.serve(hub, read)
    const client = createClient(served.origin, server.http)
    onTestFinished(async () => {
      await hub.close()
      client.close()
      await served.close()
    })
    return [hub, client]
  }
  const [first, second] = await Promise.all([startNode(), startNode()])
  return { hubs: [first[0], second[0]], clients: [first[1], second[1]], database, asked, letRead }
}

describe.each(stateServers)('$name', (server) => {
  test('a state has the position before it, after which another node gives what it may not have', async () => {
    const { hubs, clients, database, asked, letRead } = await startNodes(server)
    const commit = async (hub: Hub, number: number): Promise<void> => {
      database.push(number)
      await hub.publish('n', number)
    }
    for (const number of [1, 2]) await commit(hubs[0], number)
    const before = hubs[0].position()
    const exchange = clients[0].send('/state')
    await asked
    // Both are in the state and come after the position.
    for (const [index, number] of [3, 4].entries()) await commit(hubs[index]!, number)
    letRead()
    const answer = await exchange.answer
    expect(answer.status).toBe(200)
    expect(answer.headers['windhover-position']).toBe(`${before.epoch}.${before.offset}`)
    expect(JSON.parse(await answer.text())).toEqual([1, 2, 3, 4])
    await commit(hubs[0], 5)
    const lastEventId = String(answer.headers['windhover-position'])
    const stream = await clients[1].open('/events', { headers: { 'Last-Event-ID': lastEventId } })
    expect(JSON.parse((await stream.next()).data!)).toMatchObject({ resumed: true })
    await commit(hubs[1], 6)
    for (const number of [3, 4, 5, 6]) expect((await stream.next()).data).toBe(String(number))
    stream.leave()
  })
})
