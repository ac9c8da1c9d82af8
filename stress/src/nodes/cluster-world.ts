import type { Store } from 'windhover/store'

/** Where the nodes of a run keep their messages, and what can happen to it. */
export interface ClusterWorld {
  /** Opens a node's way to the store. */
  openStore(): Store
  /** Lets something happen that ends by itself, or at {@link heal}; returns what, in a few words. */
  disturb(): Promise<string>
  /** Ends whatever goes on. */
  heal(): Promise<void>
  /** Removes everything; called after all nodes were closed. */
  close(): Promise<void>
}
