import { type Place, readPointer, type SchemaLocator, writePointer } from './locate-schemas.ts'

/** What the schemas that references lead to are called in the `$defs` of the root. */
export interface DefinitionNames {
  /** Keys of `$defs` by the pointers of what stands there. */
  readonly definitions: ReadonlyMap<string, string>
  /** Writes a reference to what stands at a pointer. */
  readonly refer: (pointer: string) => string
}

/**
 * Names what references lead to. Definitions of the root keep their keys, and properties their place. All
 * else moves to the `$defs` of the root, since projections of a document may take apart what it stands in.
 */
export function nameDefinitions(locator: SchemaLocator, targets: ReadonlyMap<string, Place>): DefinitionNames {
  const definitions = new Map<string, string>()
  const taken = new Set<string>()
  const moved: string[] = []
  for (const pointer of targets.keys()) {
    const home = findHome(pointer, locator)
    if (home === undefined) moved.push(pointer)
    else if (home !== '') define(home, readPointer(home)[1]!)
  }
  // Only now, so that keys which are somebody's choice come first.
  for (const pointer of moved) define(pointer, nameMoved(pointer))
  return { definitions, refer }

  function define(pointer: string, key: string): void {
    if (definitions.has(pointer)) return
    let free = key
    for (let number = 2; taken.has(free); number += 1) free = `${key}${number}`
    taken.add(free)
    definitions.set(pointer, free)
  }

  function refer(pointer: string): string {
    const home = definitions.has(pointer) ? pointer : (findHome(pointer, locator) ?? '')
    const key = definitions.get(home)
    return `#${key === undefined ? '' : `/$defs/${encodeKey(key)}`}${pointer.slice(home.length)}`
  }
}

/**
 * The definition or the root in which a schema stands as a property, or as the whole; `undefined` when it
 * stands anywhere else.
 */
export function findHome(pointer: string, locator: SchemaLocator): string | undefined {
  const steps = readPointer(pointer)
  const isDefinition = steps[0] === '$defs' || steps[0] === 'definitions'
  const home = isDefinition ? writePointer(steps.slice(0, 2)) : ''
  const below = isDefinition ? steps.slice(2) : steps
  for (let index = 0; index < below.length; index += 2) {
    const around = locator.at(home + writePointer(below.slice(0, index)))
    // Beside a reference, properties of older drafts count for nothing and are gone.
    if (below[index] !== 'properties' || below.length < index + 2 || around === undefined || hasReference(around)) {
      return undefined
    }
  }
  return home
}

function hasReference({ schema }: Place): boolean {
  return typeof schema === 'object' && schema !== null && '$ref' in schema
}

/** A definition within another keeps its key. Anything else gets one that is nobody's choice, such as `__allOf0`. */
function nameMoved(pointer: string): string {
  const steps = readPointer(pointer)
  const [container, key = ''] = steps.slice(-2)
  return container === '$defs' || container === 'definitions' ? key : `__${steps.slice(-2).join('')}`
}

/** A step of a pointer within a fragment (RFC 6901, section 6). */
function encodeKey(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')).replaceAll('%24', '$')
}
