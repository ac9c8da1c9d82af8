import { type Position, WindhoverError } from 'windhover'
import type { Store } from 'windhover/store'
import { expect } from 'vitest'

import { Told } from './told.ts'

/** An append that was answered. */
interface Answered extends Position {
  readonly text: string
}

/** A node that follows a store and publishes, one message after the other. */
class PublishingNode {
  readonly store: Store
  readonly told = new Told()
  readonly answered: Answered[] = []
  readonly refusals: WindhoverError[] = []
  /** How many it publishes at least. */
  target: number
  readonly #name: string

  constructor(store: Store, name: string, target: number) {
    this.store = store
    this.target = target
    this.#name = name
  }

  /** Publishes each message until it is answered, under the same idempotency key. */
  async publish(): Promise<void> {
    while (this.answered.length < this.target) {
      const text = `${this.#name}-${this.answered.length}`
      const idempotency = { key: text, scope: '', fingerprint: '0'.repeat(32) }
      try {
        const drafts = [{ channel: 'c', event: 'e', data: text, idempotency }]
        const [stored] = await this.store.append(drafts, { maxWaitMs })
        this.answered.push({ ...stored!.position, text })
      } catch (error) {
        if (!(error instanceof WindhoverError) || error.code !== 'unavailable') throw error
        this.refusals.push(error)
        // A refusal at once is not tried again before others had their turn.
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
  }
}

/** Waits until each node was told a state. */
export type UntilTold = (state: 'waiting' | 'ready') => Promise<void>

/** What a fault did, for each node. */
export interface FaultOutcome {
  /** How many epochs each node saw. */
  readonly epochs: readonly number[]
  /** How often messages of an epoch were told as lost. */
  readonly lost: readonly number[]
  /** Answered messages that were told nowhere, or to some nodes only; all of them under gaps that were told. */
  readonly notTold: readonly number[]
  readonly refusals: readonly WindhoverError[]
}

const rounds = 100

/** Longer than any fault: what is refused is refused by Redis or for its silence, and not for want of time on a busy machine. */
const maxWaitMs = 30_000

/**
 * Lets nodes publish while a fault happens, and checks what holds under every fault. An answered message is told
 * to each node, or lies under a gap that it was told. A position names one message. Offsets ascend by one otherwise.
 *
 * @param fault - what happens in the middle.
 * @param count - how many nodes there are. Default: two.
 */
export async function sufferFault(
  createStore: () => Store,
  fault: (untilTold: UntilTold) => Promise<void>,
  count = 2,
): Promise<FaultOutcome> {
  const names = Array.from({ length: count }, (_, n) => `node-${n}`)
  const nodes = names.map((name) => new PublishingNode(createStore(), name, Infinity))
  try {
    for (const { store, told } of nodes) await store.follow(told, 'oldest')
    const publishing = Promise.all(nodes.map((node) => node.publish()))
    const untilPublished = (number: number): Promise<void> =>
      expect.poll(() => Math.min(...nodes.map(({ answered }) => answered.length))).toBeGreaterThanOrEqual(number)
    await untilPublished(rounds)
    await fault(async (state) => {
      await expect.poll(() => nodes.every(({ told }) => told.states.at(-1) === state)).toBe(true)
    })
    const most = Math.max(...nodes.map(({ answered }) => answered.length))
    await untilPublished(most + rounds)
    for (const node of nodes) node.target = 0
    await publishing
    // Appended by one node after all ended, so that it is the newest.
    const [last] = await nodes[0]!.store.append([{ channel: 'c', event: 'e', data: 'last' }], { maxWaitMs })
    const { epoch, offset } = last!.position
    await expect.poll(() => nodes.every(({ told }) => told.texts.has(`${epoch}.${offset}`))).toBe(true)
    return judge(nodes)
  } finally {
    for (const { store } of nodes) await store.close()
  }
}

function judge(nodes: readonly PublishingNode[]): FaultOutcome {
  const texts = new Map<string, string>()
  const answered = nodes.flatMap((node) => node.answered)
  for (const { epoch, offset, text } of answered) texts.set(`${epoch}.${offset}`, text)
  expect(texts.size, 'no two answers name one position').toBe(answered.length)
  for (const { told } of nodes) {
    expect(told.fault).toBeUndefined()
    for (const [position, text] of told.texts) {
      expect(texts.get(position) ?? text, `one message at ${position}`).toBe(text)
      texts.set(position, text)
    }
    const unknown = answered.filter(({ epoch, offset }) => !told.knows(epoch, offset))
    expect(unknown, 'each answered message is told, or lies under a gap').toEqual([])
  }
  return {
    epochs: nodes.map(({ told }) => told.epochs.length),
    lost: nodes.map(({ told }) => told.lost.length),
    notTold: nodes.map(
      ({ told }) => answered.filter(({ epoch, offset }) => !told.texts.has(`${epoch}.${offset}`)).length,
    ),
    refusals: nodes.flatMap((node) => node.refusals),
  }
}
