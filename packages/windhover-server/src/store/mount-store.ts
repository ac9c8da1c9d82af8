import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Hub } from 'windhover'

import type { ServerStore } from './create-server-store.ts'

/** Where a store is used. */
export interface StoreUse {
  readonly hub: Hub
  readonly log: Pick<FastifyBaseLogger, 'info'>
  /** Whether the app is the ready server's own. Another one hears nothing of the default. */
  readonly isOwnApp: boolean
}

/** Opens a store before an app is ready, and logs what it keeps. Hooks that were added before run first. */
export function mountStore(app: FastifyInstance, store: ServerStore, { hub, log, isOwnApp }: StoreUse): void {
  app.addHook('onReady', async () => {
    await store.open(hub)
    const isTold = isOwnApp || store.hubOptions.store !== undefined
    if (isTold && store.description !== undefined) log.info(store.description)
  })
  app.addHook('onClose', async () => store.stop())
}
