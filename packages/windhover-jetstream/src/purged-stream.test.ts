import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { fillStoreBounds } from 'windhover/store'

import { FakeBroker } from '../test/fake-broker.ts'
import { AppendCall } from './append-call.ts'
import { EpochKeeper } from './epoch-keeper.ts'
import { RecordIndex } from './record-index.ts'
import { RecordLog } from './record-log.ts'

/** How often a node verifies its epoch, in milliseconds. */
const verifyMs = 400

/** A node that appends to a fake server, one call after the other, and judges its epochs as all nodes do. */
class Node {
  readonly way
  readonly acknowledged: number[] = []
  isAppending = false
  readonly #index = new RecordIndex(fillStoreBounds({}))
  readonly #log
  readonly #call

  constructor(broker: FakeBroker) {
    this.way = broker.connect()
    const keeper = new EpochKeeper({ hub: 'h', replicas: 1, trustRestarts: false })
    this.#log = new RecordLog(this.#index, keeper, this.way.link, () => undefined)
    this.#call = new AppendCall(this.way.link, this.#log)
  }

  /** The offset of the newest message, as far as it is known. */
  get head(): number | undefined {
    return this.#index.current?.head
  }

  get lastSequence(): number {
    return this.#index.current?.lastSequence ?? 0
  }

  /** Does what a store does every 0.4 s. */
  tick(): void {
    this.#log.tick()
    this.#log.verify().catch(() => undefined)
  }

  /** Appends a message, unless an append is on its way. */
  append(data: string): void {
    if (this.isAppending) return
    this.isAppending = true
    const drafts = [{ channel: 'c', event: 'e', data }]
    const done = (): void => void (this.isAppending = false)
    void this.#call
      .run(drafts)
      .then(([stored]) => this.acknowledged.push(stored!.position.offset))
      .then(done, done)
  }
}

/** Some nodes, and the server that they share. */
class Cluster {
  readonly broker = new FakeBroker()
  readonly nodes: readonly Node[]
  #nowMs = 0

  constructor(count: number) {
    vi.spyOn(performance, 'now').mockImplementation(() => this.#nowMs)
    this.nodes = Array.from({ length: count }, () => new Node(this.broker))
  }

  /** Lets everything come that is on its way. */
  async drain(): Promise<void> {
    for (let quiet = 0; quiet < 5; quiet += 1) {
      if (this.broker.isBusy) quiet = 0
      if (this.broker.isBusy) this.broker.step(0)
      for (const { way } of this.nodes) way.send(0, 'message')
      await turnOver()
    }
    for (const { way } of this.nodes) way.send(0, 'idle')
    await turnOver()
  }

  /** Lets so much time pass that a node which waits for another one would wait no longer. */
  async settle(): Promise<void> {
    for (let round = 0; round < 12; round += 1) {
      this.#nowMs += verifyMs
      for (const node of this.nodes) node.tick()
      await this.drain()
    }
  }

  /** Checks that the epoch went on, and that all nodes know where it stands. */
  check(): void {
    const { broker, nodes } = this
    expect(broker.begun).toEqual([])
    const { last, head } = broker.current
    const stands = nodes.map((node) => ({ last: node.lastSequence, head: node.head, isAppending: node.isAppending }))
    expect(stands).toEqual(nodes.map(() => ({ last, head, isAppending: false })))
    const offsets = nodes.flatMap(({ acknowledged }) => acknowledged)
    expect(new Set(offsets).size, 'no two answers name one position').toBe(offsets.length)
    expect(Math.max(0, ...offsets)).toBeLessThanOrEqual(head)
  }
}

/** Lets whatever waits for a promise go on. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

// The offset of the newest record is known to whoever has read it, and to its writer. A node that neither knows must
// not end the epoch over it: every reader would be told a gap, and positions would count no longer.
test('a record that is purged before anyone has read it ends no epoch: its writer knows it', async () => {
  const cluster = new Cluster(2)
  const { broker, nodes } = cluster
  await cluster.settle()
  nodes[0]!.append('first')
  await cluster.drain()
  nodes[0]!.append('second')
  await turnOver()
  // It is stored, and purged before its answer, and before a consumer has sent it.
  broker.step(0)
  broker.purge(9)
  await cluster.settle()
  cluster.check()
  expect(nodes[0]!.acknowledged).toEqual([1, 2])
  nodes[1]!.append('third')
  await cluster.settle()
  expect(nodes[1]!.acknowledged).toEqual([3])
})

const small = fc.nat({ max: 7 })
const act = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('step' as const), choice: small }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('append' as const), choice: small }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('message' as const), choice: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('nothing' as const, 'idle' as const), choice: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tick' as const), choice: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('purge' as const, 'empty' as const), choice: small }) },
)

test('whenever a stream is purged, the epoch goes on for all nodes', async () => {
  const story = fc.array(act, { maxLength: 60, size: 'max' })
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 3 }), story, async (count, acts) => {
    const cluster = new Cluster(count)
    const { broker, nodes } = cluster
    await cluster.settle()
    for (const [n, { kind, choice }] of acts.entries()) {
      const node = nodes[choice % count]!
      if (kind === 'step') broker.step(choice)
      else if (kind === 'append') node.append(`m${n}`)
      else if (kind === 'tick') node.tick()
      else if (kind === 'purge') broker.purge(choice)
      else if (kind === 'empty') broker.purge(Infinity)
      else node.way.send(0, kind)
      await turnOver()
    }
    await cluster.settle()
    cluster.check()
    for (const node of nodes) node.append('last')
    await cluster.settle()
    cluster.check()
  })
  await fc.assert(property, { numRuns: 200 })
})
