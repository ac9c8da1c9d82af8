import type { JsonSchema } from 'windhover'

import { isObject } from '../options/is-object.ts'

/**
 * Puts the schemas that an app shares (`app.addSchema`), and that a schema refers to (`{ $ref: 'order#' }`), into its `$defs`, directly
 * or through one another. There they are called after their ids, with a number where the schema has a definition of that name.
 *
 * @param find - finds a shared schema by its id.
 */
export function bundleShared(schema: JsonSchema, find: (id: string) => unknown): JsonSchema {
  const shared = new Map<string, JsonSchema>()
  const seen = new Set<unknown>()
  collect(schema)
  if (shared.size === 0) return schema
  const own = isObject(schema['$defs']) ? schema['$defs'] : {}
  const $defs: Record<string, unknown> = { ...own }
  for (const [id, found] of shared) $defs[findFree(id)] = found
  return { ...schema, $defs }

  /** References lead there by the identifier, so that a key which the schema has itself is no loss. */
  function findFree(id: string): string {
    let free = id
    for (let number = 2; Object.hasOwn($defs, free) || (free !== id && shared.has(free)); number += 1) {
      free = `${id}${number}`
    }
    return free
  }

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    const { $ref } = value as { $ref?: unknown }
    if (typeof $ref === 'string' && !$ref.startsWith('#')) collectShared($ref.split('#')[0]!)
    for (const field of Object.values(value)) collect(field)
  }

  function collectShared(id: string): void {
    const found = shared.has(id) ? undefined : find(id)
    if (!isObject(found)) return
    shared.set(id, { ...found, $id: id })
    collect(found)
  }
}
