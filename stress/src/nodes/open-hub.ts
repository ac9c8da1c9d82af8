import { createHub } from 'windhover'
import type { Store } from 'windhover/store'

import type { Random } from '../random.ts'
import type { ClusterConfig } from './cluster-config.ts'
import type { ClusterHub, OpenOptions } from './cluster-world.ts'

/** Starts a node in this process. */
export function openHub(
  store: Store,
  random: Random,
  { histories, windows }: ClusterConfig,
  { scheduler, fail, note }: OpenOptions,
): ClusterHub {
  return createHub({
    store,
    history: { maxMessages: random.pick(histories) },
    window: { maxMessages: random.pick(windows) },
    reconnectSpreadMs: 0,
    ...(scheduler === undefined ? {} : { scheduler }),
    observer: {
      onError: (error) => fail(String((error as Error).stack)),
      onStoreState: (state) => note(`is ${state}`),
    },
  })
}
