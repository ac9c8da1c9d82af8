import fc from 'fast-check'
import { expect, test } from 'vitest'

import { FakeSink } from '../../test/support/fake-sink.ts'
import { startStore, type StoreNode } from '../../test/support/store-node.ts'
import { positionHeader } from './position-header.ts'

// A publisher commits, and then publishes. A client asks one node for the position, reads the state, and follows on
// another node. Whatever comes in between, each event is in the state or is delivered, or a gap is told.

const nodeCount = 3
const node = fc.nat(nodeCount - 1)
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: fc.constant('commit' as const) }) },
  { weight: 4, arbitrary: fc.record({ name: fc.constant('publish' as const), node }) },
  { weight: 3, arbitrary: fc.record({ name: fc.constant('load' as const), node }) },
  { weight: 5, arbitrary: fc.record({ name: fc.constant('goOn' as const), client: fc.nat(3), node }) },
  { weight: 5, arbitrary: fc.record({ name: fc.constant('turn' as const), node }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constant('lose' as const), count: fc.integer({ min: 1, max: 3 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
const run = [
  fc.array(step, { minLength: 8, maxLength: 40, size: 'max' }),
  // A node with a narrow window lags behind the others until its readers have taken their messages.
  fc.array(fc.constantFrom(1, 2, 1000), { minLength: nodeCount, maxLength: nodeCount }),
] as const

/** What is committed: the state that clients load. */
type Database = readonly number[]

/** A client in three steps: two that load, in one order or the other, and one that opens the stream. */
class Client {
  readonly #database: Database
  readonly #isPositionFirst: boolean
  readonly #got: number[] = []
  /** The offset of the newest event that it got, or of the position before that. */
  #offset = 0
  #position: string | undefined
  #state: Database | undefined
  #sink: FakeSink | undefined

  constructor(database: Database, isPositionFirst: boolean) {
    this.#database = database
    this.#isPositionFirst = isPositionFirst
  }

  /** Takes the next step, on this node. */
  goOn(at: StoreNode): void {
    const readPosition = (): string => (this.#position = positionHeader(at.hub)['Windhover-Position'])
    const readState = (): Database => (this.#state = [...this.#database])
    const [first, second] = this.#isPositionFirst ? [readPosition, readState] : [readState, readPosition]
    if (this.#position === undefined && this.#state === undefined) first()
    else if (this.#position === undefined || this.#state === undefined) second()
    else if (this.#sink === undefined) {
      this.#sink = new FakeSink()
      this.#offset = Number(this.#position.split('.')[1])
      at.join({ lastEventId: this.#position }, this.#sink)
    }
  }

  /** Takes all steps that are left, and starts over if it was told of a gap. */
  finish(at: StoreNode): void {
    if (this.#take() === 'gap') {
      this.#sink?.leave()
      this.#got.length = this.#offset = 0
      this.#position = this.#state = this.#sink = undefined
    }
    for (let left = 0; left < 3; left += 1) this.goOn(at)
  }

  /** Fails unless each event is in its state or was delivered to it, and none twice. */
  expectAll(): void {
    expect(this.#take()).toBeUndefined()
    const missing = this.#database.filter((number) => !this.#state!.includes(number) && !this.#got.includes(number))
    expect(missing).toEqual([])
    expect(new Set(this.#got).size).toBe(this.#got.length)
  }

  #take(): 'gap' | undefined {
    let told: 'gap' | undefined
    for (const { event, data, id } of this.#sink?.takeBlocks() ?? []) {
      if (event === 'gap') told = 'gap'
      if (event !== 'e') continue
      const offset = Number(id!.split('.')[1])
      // After a gap it begins again, in another epoch.
      if (told === undefined) expect(offset).toBeGreaterThan(this.#offset)
      this.#offset = offset
      this.#got.push(Number(JSON.parse(data!)))
    }
    return told
  }
}

async function play(steps: readonly Step[], windows: readonly number[], isPositionFirst: boolean): Promise<void> {
  const { fake, createNode } = startStore()
  const nodes: StoreNode[] = []
  for (const maxMessages of windows) {
    const one = await createNode({ window: { maxMessages } })
    // Without a reader no node would lag.
    one.join()
    nodes.push(one)
  }
  const database: number[] = []
  const clients: Client[] = []
  const publishing: Promise<unknown>[] = []
  let published = 0
  const publish = (at: StoreNode): void => {
    if (published === database.length) return
    publishing.push(at.hub.publish('e', String(database[published]), { channel: 'c' }))
    published += 1
  }
  for (const next of steps) {
    if (next.name === 'commit') database.push(database.length)
    else if (next.name === 'publish') publish(nodes[next.node]!)
    else if (next.name === 'lose') fake.lose(next.count)
    else if (next.name === 'goOn') clients[next.client]?.goOn(nodes[next.node]!)
    else if (next.name === 'load') {
      clients.push(new Client(database, isPositionFirst))
      clients.at(-1)!.goOn(nodes[next.node]!)
    } else {
      nodes[next.node]!.scheduler.turn()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 3; round += 1) for (const one of nodes) await one.settle()
  }
  while (published < database.length) publish(nodes[published % nodeCount]!)
  // The second time is for those that have to load again.
  for (let round = 0; round < 2; round += 1) {
    for (const [index, client] of clients.entries()) client.finish(nodes[index % nodeCount]!)
    await settle()
  }
  await Promise.all(publishing)
  try {
    for (const client of clients) client.expectAll()
  } finally {
    for (const one of nodes) await one.close()
  }
}

test('each event is in the state, or comes after the position that was read before it', async () => {
  await fc.assert(
    fc.asyncProperty(...run, (steps, windows) => play(steps, windows, true)),
    { numRuns: 150 },
  )
})

test('would be lost if the position were read after the state', async () => {
  const outcome = await fc.check(
    fc.asyncProperty(...run, (steps, windows) => play(steps, windows, false)),
    { numRuns: 500, endOnFailure: true },
  )
  expect(outcome.failed).toBe(true)
})
