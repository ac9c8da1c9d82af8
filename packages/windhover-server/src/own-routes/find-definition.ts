import type { JsonSchema } from 'windhover'

import { isObject } from '../config/is-object.ts'

/** Finds what a local reference of a schema is about, where that is one of its definitions. */
export function findDefinition(root: JsonSchema, ref: string): JsonSchema | undefined {
  const [, keyword, key = ''] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(ref) ?? []
  const list = keyword === undefined ? undefined : root[keyword]
  const target = isObject(list) ? list[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined
  return isObject(target) ? target : undefined
}
