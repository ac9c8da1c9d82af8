import type { StoreBounds } from '../store/store.ts'
import { FakeNode, type FakeStoreNode } from './fake-store-node.ts'
import { FakeStoreServer } from './fake-store-server.ts'
import { createSeededRandom } from './seeded-random.ts'

/** Settings of {@link createFakeStore}. */
export interface FakeStoreOptions {
  /** The seed of everything random: names of epochs, how much is lost, delays. Default: 1. */
  readonly seed?: number
  /** Default: everything. */
  readonly bounds?: StoreBounds
}

/**
 * A store in memory with its faults, for tests: a server that all its nodes share. It keeps every promise of
 * the port.
 */
export interface FakeStore {
  /** Creates a node's way to the store. */
  createNode(): FakeStoreNode
  /**
   * Loses the newest messages although they were acknowledged, and begins a new epoch in the same act.
   *
   * @param count - how many at most. Default: 1 to 10, by the seed.
   * @returns how many were lost.
   */
  lose(count?: number): number
  /** Loses everything. */
  wipe(): void
  /** Cuts off all nodes that exist now: nothing reaches the store, which keeps what it has. */
  goAway(): void
  comeBack(): void
  /** Stores the drafts of the next appends, and loses the answers. */
  cutAnswers(count?: number): void
  /** Delays every call and every telling from now on by up to that many milliseconds, by the seed. The order stays. */
  delayUpTo(maxMs: number): void
}

const unbounded: StoreBounds = { maxMessages: Infinity, maxBytes: Infinity, maxAgeMs: Infinity }

/** Creates a fake store. */
export function createFakeStore({ seed = 1, bounds = unbounded }: FakeStoreOptions = {}): FakeStore {
  const random = createSeededRandom(seed)
  const server = new FakeStoreServer(bounds, random)
  const nodes = new Set<FakeNode>()
  let maxDelayMs = 0
  let answersToCut = 0

  const wakeAll = (): void => nodes.forEach((node) => node.wake())
  const network = {
    wakeAll,
    async travel(): Promise<void> {
      if (maxDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, random() * maxDelayMs))
    },
    cutsAnswer(): boolean {
      if (answersToCut === 0) return false
      answersToCut -= 1
      return true
    },
    forget: (node: FakeNode): unknown => nodes.delete(node),
  }
  return {
    createNode() {
      const node = new FakeNode(server, network)
      nodes.add(node)
      return node
    },
    lose(count = 1 + Math.floor(random() * 10)) {
      const lost = server.lose(count)
      wakeAll()
      return lost
    },
    wipe() {
      server.wipe()
      wakeAll()
    },
    goAway: () => nodes.forEach((node) => node.goAway()),
    comeBack: () => nodes.forEach((node) => node.comeBack()),
    cutAnswers(count = 1) {
      answersToCut = count
    },
    delayUpTo(maxMs) {
      maxDelayMs = maxMs
    },
  }
}
