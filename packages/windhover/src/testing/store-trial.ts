import type { Position } from '../position.ts'
import type { Store, StoreBounds, StoreDraft, Stored } from '../store/store.ts'
import type { ConformanceCase } from './conformance-case.ts'
import { StoreCollector } from './store-collector.ts'
import type { StoreFault, StoreUnderTest, StoreWorld } from './store-under-test.ts'
import { waitUntil } from './wait-until.ts'

/** A case of `testStore`, before it knows the store. */
export interface StoreCase {
  readonly name: string
  /** Left out for a store that cannot have two nodes. */
  readonly isForShared?: true
  /** Left out for a store that does not offer this fault. */
  readonly fault?: StoreFault
  /** Default: everything is kept. */
  readonly bounds?: Partial<StoreBounds>
  readonly run: (trial: StoreTrial) => Promise<void>
}

/** Only a case that fails waits for so long. */
const maxWaitMs = 10_000

/** Returns a draft that carries a text. */
export function draftOf(data: string, extra: Partial<StoreDraft> = {}): StoreDraft {
  return { channel: 'c', event: 'e', data, ...extra }
}

/** A node of a trial: its store, and the collector of its telling. */
export class TrialNode {
  readonly told: StoreCollector
  store: Store

  constructor(store: Store, told: StoreCollector) {
    this.store = store
    this.told = told
  }

  append(...drafts: readonly (string | StoreDraft)[]): Promise<readonly Stored[]> {
    return this.store.append(
      drafts.map((draft) => (typeof draft === 'string' ? draftOf(draft) : draft)),
      { maxWaitMs },
    )
  }

  /** Appends texts one after the other; returns the position of the last. */
  async appendEach(texts: readonly string[]): Promise<Position> {
    let position: Position | undefined
    for (const text of texts) position = (await this.append(text))[0]!.position
    return position!
  }

  async read(after: Position, messages = 1_000, bytes = 100_000_000): Promise<string[] | 'epoch' | 'evicted'> {
    const batch = await this.store.read(after, { messages, bytes })
    return typeof batch === 'string' ? batch : batch.messages.map(({ data }) => data)
  }
}

/** One run of a case, with a store and nodes that are closed after it. */
export class StoreTrial {
  readonly #world: StoreWorld
  readonly #subject: StoreUnderTest
  readonly #nodes: TrialNode[] = []

  constructor(world: StoreWorld, subject: StoreUnderTest) {
    this.#world = world
    this.#subject = subject
  }

  /** Creates a node that follows from the oldest message, from elsewhere, or not at all. */
  async createNode(from: Position | 'oldest' | 'head' | 'nowhere' = 'oldest'): Promise<TrialNode> {
    const node = new TrialNode(await this.#world.createNode(), new StoreCollector(this.#subject.deadlineMs))
    this.#nodes.push(node)
    if (from !== 'nowhere') await node.told.follow(node.store, from)
    return node
  }

  /** Closes the store of a node, and creates it again, as a new process would. It follows from where it stood. */
  async reopen(node: TrialNode, during?: () => Promise<void>): Promise<void> {
    node.told.stop()
    await node.store.close()
    await during?.()
    node.store = await this.#world.createNode()
    await node.told.follow(node.store)
  }

  /** Inflicts a fault: on living nodes if the store is shared, otherwise while its node is not there. */
  async suffer(fault: StoreFault): Promise<void> {
    const node = this.#nodes.at(-1)
    if (this.#subject.isShared || node === undefined) await this.#world.inflict(fault)
    else await this.reopen(node, () => this.#world.inflict(fault))
    if (fault !== 'restart') return
    // An append may be refused if its connection has just broken.
    const isThere = async (): Promise<boolean> => {
      const probes = this.#nodes.map(({ store }) => store.probe())
      return (await Promise.allSettled(probes)).every(({ status }) => status === 'fulfilled')
    }
    await this.until('the store can be reached after a restart', isThere)
  }

  /** Ends the fault `away`. */
  async comeBack(): Promise<void> {
    await this.#world.comeBack()
  }

  /** Waits until a condition holds, which is checked again and again. */
  async until(duty: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    await waitUntil(duty, holds, this.#subject.deadlineMs)
  }

  /** Ends the trial, and checks that the rules of telling were kept to the end. */
  async end(): Promise<void> {
    for (const { told, store } of this.#nodes) {
      told.stop()
      await store.close()
    }
    await this.#world.close()
    for (const { told } of this.#nodes) told.check()
  }
}

/** Binds cases to the store that they are run on. */
export function toConformanceCases(subject: StoreUnderTest, cases: readonly StoreCase[]): ConformanceCase[] {
  return cases
    .filter(({ isForShared }) => subject.isShared || isForShared === undefined)
    .filter(({ fault }) => fault === undefined || subject.faults.includes(fault))
    .map(({ name, bounds, run }) => ({
      name,
      async run() {
        const world = await subject.open({ maxMessages: Infinity, maxBytes: Infinity, maxAgeMs: Infinity, ...bounds })
        const trial = new StoreTrial(world, subject)
        let failure: unknown
        try {
          await run(trial)
        } catch (error) {
          failure = error
        }
        // A case that failed says more than the faults that its end then finds.
        await trial.end().catch((error: unknown) => (failure ??= error))
        if (failure !== undefined) throw failure
      },
    }))
}
