import type { Hub } from 'windhover'
import type { Scheduler } from 'windhover/adapter'

/** What a run needs of a node's hub, wherever that lives. */
export type ClusterHub = Pick<Hub, 'refusalFor' | 'join' | 'publish' | 'connectedCount' | 'close'>

/** How a node is opened. */
export interface OpenOptions {
  readonly scheduler: Scheduler | undefined
  /** Something happened that must not. */
  readonly fail: (message: string) => void
  readonly note: (what: string) => void
}

/** Where the nodes of a run keep their messages, and what can happen to it. */
export interface ClusterWorld {
  /** How likely it is that a node restarts, rather than that something else happens. */
  readonly restarts: number
  /** Starts a node. */
  openHub(options: OpenOptions): ClusterHub
  /** Lets something happen that ends by itself, or at {@link heal}; returns what, in a few words. */
  disturb(): Promise<string>
  /** Ends whatever goes on. */
  heal(): Promise<void>
  /** Removes everything; called after all nodes were closed. */
  close(): Promise<void>
}
