import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import type { Hub } from './hub.ts'
import type { HubOptions } from './hub-options.ts'
import type { HubState } from './hub-state.ts'
import { LiveHub } from './live-hub.ts'

/**
 * Creates a hub. With a catalog, it takes only declared events unless it is `open: true`. So a misspelt name does not
 * compile, and is refused rather than sent to no reader. Without a catalog, it takes any event.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, by name.
 */
export function createHub<Events extends EventDeclarations, Open extends boolean = false>(
  options: HubOptions<Events, Open> & { readonly catalog: Catalog<Events> },
): Hub<Events, Open>
export function createHub<Events extends EventDeclarations = Record<never, never>, Open extends boolean = true>(
  options?: HubOptions<Events, Open>,
): Hub<Events, Open>
export function createHub<Events extends EventDeclarations, Open extends boolean>(
  options: HubOptions<Events, Open> = {},
): Hub<Events, Open> {
  return new LiveHub(options)
}

/** Returns the size of everything that a hub holds, for tests: nothing once it is closed. */
export function inspectHub(hub: Hub): HubState {
  if (hub instanceof LiveHub) return hub.inspect()
  throw new TypeError('inspectHub: not a hub of createHub')
}
