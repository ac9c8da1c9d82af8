import type { HubOptions } from 'windhover'
import type { Cluster } from 'windhover/adapter'
import { createMemoryState, type State } from 'windhover/store'

import type { ServerOptions } from '../options/server-options.ts'
import type { ServerStore } from '../store/create-server-store.ts'
import type { StatePreparation } from '../store/state-preparation.ts'
import { HeldState } from './held-state.ts'
import type { ServerNode } from './server-node.ts'
import { toNodeName } from './to-node-name.ts'

/** What a server shares with other nodes beside messages. */
export interface SharedState {
  readonly state: State
  /** Whether other nodes have the same state. */
  readonly isShared: boolean
  /** What a hub of its own is made with. */
  readonly hubOptions: Pick<HubOptions, 'state' | 'node'>
  /** Makes its hub one of the nodes, after all parts that were added to the preparation before. */
  readonly addTo: (preparation: StatePreparation, cluster: Cluster | undefined) => void
}

/**
 * Decides what a server shares with other nodes.
 *
 * @param store - `undefined` for a hub that is given: it has a state of its own, or none, and what is given here is for the door.
 */
export function shareState(
  options: Pick<ServerOptions, 'state' | 'node'>,
  store: Pick<ServerStore, 'state' | 'isShared'> | undefined,
  node: Pick<ServerNode, 'name'> | undefined,
): SharedState {
  const { state, isShared } = store ?? {
    state: options.state ?? createMemoryState(),
    isShared: options.state !== undefined,
  }
  const held = store !== undefined && isShared ? new HeldState(state) : undefined
  return {
    state,
    isShared,
    hubOptions: { ...(held === undefined ? {} : { state: held }), node: node?.name ?? toNodeName(options.node) },
    addTo(preparation, cluster) {
      if (held === undefined) return
      const prepare = async (): Promise<void> => {
        held.release()
        await cluster?.prepare()
      }
      preparation.add({ prepare })
    },
  }
}
