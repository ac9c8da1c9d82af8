import { createHub, defineEvents, type Hub, type HubOptions } from 'windhover'

import { operationProgressEvent } from '../events/operation-progress-event.ts'
import type { BroadcastOptions } from '../options/broadcast-options.ts'
import { settings } from '../options/settings.ts'
import { toHubOptions } from './translate-options.ts'

/** Makes the hub of a broadcast that is given none. */
export function createOwnHub(
  options: BroadcastOptions,
  given: Pick<HubOptions, 'observer' | 'store' | 'state' | 'node'>,
): Hub {
  return createHub({
    catalog: defineEvents(options.events ?? { progress: operationProgressEvent }),
    open: options.open ?? settings.open.default,
    ...toHubOptions(options),
    ...given,
  })
}
