import type { Random } from '../random.ts'
import type { ServerNode } from './server-node.ts'

/** Something that happens to a node or to a store. */
export interface Fault {
  /** Its row in the table. */
  readonly name: string
  /** What it touches. Two faults happen at once only if they touch different things. */
  readonly target: 'node' | 'store'
  /** The most epochs that may begin because of it; 0 if it loses nothing. */
  readonly maxEpochs: number
  /** Whether it removes messages within an epoch, and their idempotency keys with them. Default: it does not. */
  readonly isPurge?: true
  /** Whether nodes share no order while it goes on: what they store, and how readers go from one to the other. */
  readonly isSplit?: true
  /** Lets it happen, and resolves when it is over; returns what the choices were, in a few words. */
  run(random: Random): Promise<string>
}

/** The store of a run, in its own process or directory, and what can happen to it. Another store needs one more of these. */
export interface ChaosWorld {
  /** How many servers share it. */
  readonly nodes: number
  /** What was chosen for it beside the faults, in a few words. Default: nothing. */
  readonly choices?: string
  /** The flags of a server that say where its store is. A store that a config file makes keeps so many messages. */
  storeFlags(node: number, kept: number): readonly string[]
  /** Lists what can happen to it. */
  faults(nodes: readonly ServerNode[]): readonly Fault[]
  /** Ends whatever still goes on. */
  heal(): void
  /** Removes everything; called after all servers have ended. */
  close(): Promise<void>
}
