import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Position, WindhoverError } from 'windhover'
import { fillStoreBounds, type StoredMessage, type StoreListener, Telling } from 'windhover/store'

import { FakeBroker } from '../test/fake-broker.ts'
import { RecordIndex } from './record-index.ts'
import { RecordLog } from './record-log.ts'
import { RecordTelling } from './record-telling.ts'

/** What a listener was told: the data of messages, and what it was told to be lost. */
class Told implements StoreListener {
  readonly data: string[] = []
  readonly lost: string[] = []
  #position: Position | undefined

  onStart(position: Position): void {
    this.#position = position
  }

  onMessages(epoch: string, messages: readonly StoredMessage[]): boolean {
    for (const { offset, data } of messages) {
      expect(`${epoch}.${offset}`).toBe(data)
      expect({ epoch, offset: offset - 1 }).toEqual(this.#position)
      this.data.push(data)
      this.#position = { epoch, offset }
    }
    return true
  }

  onEpoch(epoch: string): void {
    expect(epoch > this.#position!.epoch).toBe(true)
    this.#position = { epoch, offset: 0 }
  }

  onLost(epoch: string, upTo: number): void {
    for (let offset = this.#position!.offset + 1; offset <= upTo; offset += 1) this.lost.push(`${epoch}.${offset}`)
    this.#position = { epoch, offset: upTo }
  }

  onOldest(): void {
    // Nothing depends on it here.
  }

  onState(): void {
    // Nothing depends on it here.
  }
}

/** A node that reads a fake server, and tells a listener. */
class Node {
  readonly broker = new FakeBroker()
  readonly way = this.broker.connect()
  readonly told = new Told()
  readonly #index = new RecordIndex(fillStoreBounds({}))
  readonly #log = new RecordLog(this.#index, this.broker.keeperOf(this.way), this.way.link, () => this.#telling?.wake())
  #telling: Telling | undefined

  async start(): Promise<void> {
    await this.#settle(this.#log.verify())
    const source = new RecordTelling(this.#index, this.way.link)
    const { epoch } = this.#index.current!
    this.#telling = new Telling(
      this.told,
      { epoch, offset: 0 },
      {
        next: (after, oldest) => source.next(after, oldest).catch(() => undefined),
      },
    )
  }

  verify(): void {
    this.#log.verify().catch(() => undefined)
  }

  cut(): void {
    this.way.cut()
    this.#log.stop(new WindhoverError('unavailable', 'cut'))
  }

  /** Lets everything come, as it does when nothing disturbs. */
  async heal(): Promise<void> {
    const isOver = (): boolean => {
      const { epoch, offset } = this.#telling!.position
      return epoch === this.broker.current.epoch && offset === this.broker.current.head
    }
    for (let round = 0; round < 100 && !isOver(); round += 1) await this.#settle(this.#log.verify())
    expect(isOver(), 'it was told everything').toBe(true)
    this.#telling!.stop()
  }

  async catchUp(): Promise<void> {
    await this.#settle(this.#log.catchUp().then(() => undefined))
    await this.#log.catchUp()
  }

  async #settle(act: Promise<void>): Promise<void> {
    let isSettled = false
    act.catch(() => undefined).finally(() => (isSettled = true))
    for (let turn = 0; !isSettled || this.broker.isBusy || turn < 20; turn += 1) {
      if (this.broker.isBusy) this.broker.step(0)
      for (let consumer = 0; consumer < 4; consumer += 1) this.way.send(consumer, 'message')
      if (!this.broker.isBusy) this.way.send(0, 'idle')
      await turnOver()
    }
  }
}

/** Lets whatever waits for a promise go on. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Removes the oldest records by hand. Another node writes where the epoch stands if none is left. */
function purge(broker: FakeBroker, count: number): void {
  broker.purge(count)
  broker.mark()
}

const small = fc.nat({ max: 7 })
const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('step' as const), choice: small }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('message' as const), choice: small }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('nothing' as const, 'idle' as const), choice: small }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('append' as const), choice: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('verify' as const), choice: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('purge' as const, 'end' as const), choice: small }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), choice: fc.constant(0) }) },
)

// Arrivals, holes, ends of epochs, purges and broken connections come in any order. A consumer may pass over what was
// in flight, and may tell that there is nothing more when there is. Readers were then told what was kept as lost.
test('whatever a consumer does, all that is kept is told, and nothing else as lost', async () => {
  const story = fc.array(act, { maxLength: 80, size: 'max' })
  const property = fc.asyncProperty(story, async (acts) => {
    const node = new Node()
    const { broker, way, told } = node
    await node.start()
    for (const { kind, choice } of acts) {
      if (kind === 'step') broker.step(choice)
      else if (kind === 'append') broker.append(choice)
      else if (kind === 'purge') purge(broker, choice)
      else if (kind === 'end') broker.end(choice % 2)
      else if (kind === 'verify') node.verify()
      else if (kind === 'cut') node.cut()
      else way.send(choice, kind)
      await turnOver()
    }
    await node.heal()
    expect(broker.begun).toEqual([])
    expect(told.lost.filter((place) => !broker.purged.has(place))).toEqual([])
    const missing = broker.listKept().filter((place) => !told.data.includes(place))
    expect(missing).toEqual([])
  })
  await fc.assert(property, { numRuns: 300 })
})

test('nothing is read after something that is no record, which is told', async () => {
  const node = new Node()
  await node.start()
  const { broker, way } = node
  broker.spoil()
  broker.append(1)
  broker.append(1)
  await expect(node.catchUp()).rejects.toThrow('the stream has something that cannot be read')
  expect(way.consumerCount).toBe(1)
})
