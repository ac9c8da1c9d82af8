import { createHub, type Hub } from 'windhover'
import type { State, Store } from 'windhover/store'

/** Joins the hubs of other processes, and says how many readers all of them have. */
export async function joinHubs(node: string, store: Store, state: State): Promise<Hub> {
  const hub = createHub({ store, state, node })
  await hub.ready()
  const counts = await hub.clusterCounts()
  console.log(
    counts === null ? 'the others are not known yet' : `${counts.connected} readers of ${counts.nodes.size} nodes`,
  )
  return hub
}
