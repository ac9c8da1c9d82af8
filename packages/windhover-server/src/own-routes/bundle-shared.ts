import type { JsonSchema } from 'windhover'

import { isObject } from '../config/is-object.ts'

/**
 * Puts the schemas that an app shares (`app.addSchema`), and that a schema refers to (`{ $ref: 'order#' }`), into its `$defs`, directly
 * or through one another. There they are called after their ids.
 *
 * @param find - finds a shared schema by its id.
 */
export function bundleShared(schema: JsonSchema, find: (id: string) => unknown): JsonSchema {
  const shared = new Map<string, JsonSchema>()
  const seen = new Set<unknown>()
  collect(schema)
  if (shared.size === 0) return schema
  const own = isObject(schema['$defs']) ? schema['$defs'] : {}
  return { ...schema, $defs: { ...Object.fromEntries(shared), ...own } }

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
