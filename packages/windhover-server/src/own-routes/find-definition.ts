import type { JsonSchema } from 'windhover'

import { isObject } from '../options/is-object.ts'

/** Finds what a local reference of a schema is about, as `readJsonSchema` writes references. */
export function findDefinition(root: JsonSchema, ref: string): JsonSchema | undefined {
  if (!ref.startsWith('#')) return undefined
  let found: unknown = root
  for (const step of ref.split('/').slice(1)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return isObject(found) ? found : undefined
}
