import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import { isSameSchema } from '../schema/is-same-schema.ts'
import { WindhoverError } from '../errors.ts'
import { fillBounds } from '../log/bounds.ts'
import { findNameFault } from '../names.ts'
import { createHub } from './create-hub.ts'
import type { Hub } from './hub.ts'
import { type HubOptions, readHubOptions } from './hub-options.ts'

/** A hub that several copies of a module share, and the options with which the first of them made it. */
interface Shared {
  readonly hub: Pick<Hub, 'refusalFor'>
  readonly options: HubOptions
}

/**
 * The key of the hubs, known to every copy of this package. A bundler that copies the module of a hub may copy the
 * package with it.
 */
const registry = Symbol.for('windhover.sharedHubs')

/**
 * Returns the hub of this name, of which there is one in the process. The first call makes it, as `createHub` does.
 * Every later call returns it, from another copy of the calling module too. Next evaluates a module up to four times in
 * one process (for route handlers, pages, `pages/api` and `instrumentation`). Development servers evaluate it again
 * after each edit. With `createHub`, each copy would have its own readers, and events published in one would not reach
 * those of another.
 *
 * A hub that was closed is forgotten, so that the next call makes a new one.
 *
 * @param name - 1-128 characters; every caller that uses the same name in this process gets the same hub.
 * @throws WindhoverError `invalid_option` if the hub was made with other events or other options, where one that is
 *   left out is its default. Objects and functions (`log`, `store`, `state`, `observer`, `scheduler`, those of `tracing`) are not compared.
 *   Otherwise as `createHub`. `invalid_name` for the name itself.
 */
export function sharedHub<Events extends EventDeclarations, Open extends boolean = false>(
  name: string,
  options: HubOptions<Events, Open> & { readonly catalog: Catalog<Events> },
): Hub<Events, Open>
export function sharedHub<Events extends EventDeclarations = Record<never, never>, Open extends boolean = true>(
  name: string,
  options?: HubOptions<Events, Open>,
): Hub<Events, Open>
export function sharedHub<Events extends EventDeclarations, Open extends boolean>(
  name: string,
  options: HubOptions<Events, Open> = {},
): Hub<Events, Open> {
  const fault = findNameFault(name)
  if (fault !== undefined) throw new WindhoverError('invalid_name', `sharedHub: the name ${fault}`)
  const hubs = openRegistry()
  const found = hubs.get(name)
  if (found === undefined || found.hub.refusalFor() === 'closed') {
    const hub = createHub<Events, Open>(options)
    hubs.set(name, { hub, options })
    return hub
  }
  const difference = findDifference(found.options, options)
  if (difference !== undefined) {
    throw new WindhoverError(
      'invalid_option',
      `sharedHub: ${difference} not as when the hub ${JSON.stringify(name)} was made; ` +
        'restart the process after a change, or give another hub another name',
    )
  }
  return found.hub as Hub<Events, Open>
}

function openRegistry(): Map<string, Shared> {
  const holder = globalThis as { [registry]?: Map<string, Shared> }
  holder[registry] ??= new Map()
  return holder[registry]
}

/** Finds the difference between two sets of options, as the subject of a sentence and its verb. */
function findDifference(made: HubOptions, given: HubOptions): string | undefined {
  const [one, other] = [resolve(made), resolve(given)]
  const event = findEventDifference(made.catalog, given.catalog)
  if (event !== undefined) return event
  // A catalog without events closes a hub.
  if ((made.catalog === undefined) !== (given.catalog === undefined)) return 'catalog is'
  const name = Object.keys(one).find((option) => JSON.stringify(one[option]) !== JSON.stringify(other[option]))
  return name === undefined ? undefined : `${name} is`
}

/**
 * Checks options, and fills in the defaults of those that can be compared: a copy of a module makes its own objects and
 * functions.
 */
function resolve(options: HubOptions): Readonly<Record<string, unknown>> {
  const { log: _log, scheduler: _scheduler, ...settings } = readHubOptions(options)
  return { ...settings, ...fillBounds(options) }
}

function findEventDifference(made?: Catalog, given?: Catalog): string | undefined {
  const names = new Set([...(made?.events.keys() ?? []), ...(given?.events.keys() ?? [])])
  for (const name of names) {
    const [one, other] = [made?.events.get(name), given?.events.get(name)]
    // Copies of a module make their own schemas, which are the same only by their content.
    const isSame =
      one !== undefined &&
      other !== undefined &&
      isSameSchema(one.inputSchema, other.inputSchema) &&
      isSameSchema(one.outputSchema, other.outputSchema)
    if (!isSame) return `the event ${JSON.stringify(name)} is`
  }
  return undefined
}
