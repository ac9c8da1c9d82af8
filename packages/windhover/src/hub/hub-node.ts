import type { State } from '../store/state.ts'
import { countBeat } from './beat.ts'
import type { ClusterCounts } from './cluster-counts.ts'
import { Heartbeats } from './heartbeats.ts'
import type { ReaderCounts } from './reader-counts.ts'
import { sumBeats } from './sum-beats.ts'

/** What a hub is made a node with. */
export interface HubNodeOptions {
  /** What it shares with other nodes. Default: nothing, it is alone. */
  readonly state: State | undefined
  /** Its name among them. Default: a random one. */
  readonly name: string | undefined
  /** Called with the reason why the state cannot be used, unless it is away. */
  readonly onError: (error: unknown, reader: undefined) => void
}

/** A hub as one node of those that share a state. */
export class HubNode {
  /** Set only if there is a state. */
  readonly heartbeats: Heartbeats | undefined
  readonly #name: string
  readonly #readers: ReaderCounts

  /** Begins to tell the others of its readers. */
  constructor(readers: ReaderCounts, { state, name, onError }: HubNodeOptions) {
    this.#name = name ?? `node-${crypto.randomUUID().slice(0, 8)}`
    this.#readers = readers
    if (state === undefined) return
    this.heartbeats = new Heartbeats({
      name: this.#name,
      state,
      readers,
      onError: (error) => onError(error, undefined),
    })
    this.heartbeats.start()
  }

  /** As `Hub.clusterCounts` does. */
  counts(): ClusterCounts | null {
    if (this.heartbeats !== undefined) return this.heartbeats.counts()
    return sumBeats([[this.#name, countBeat(this.#readers)]])
  }
}
