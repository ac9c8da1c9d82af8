import type { JsonSchema } from './json-schema.ts'
import { readPointer } from './locate-schemas.ts'

/** Keywords whose schemas are about the same value as the schema that they stand in. */
const sameValue: readonly string[] = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']

/**
 * Returns whether a schema leads back to itself without a step into the data, so that a validator would never
 * come to an end.
 *
 * @param root - with references of its own alone, as `modernizeSchema` writes them.
 */
export function isEndless(root: JsonSchema): boolean {
  const finished = new Set<unknown>()
  const parts = [root, ...Object.values((root['$defs'] ?? {}) as Readonly<Record<string, unknown>>)]
  return parts.some((part) => leadsBack(part, new Set()))

  function leadsBack(schema: unknown, above: ReadonlySet<unknown>): boolean {
    if (typeof schema !== 'object' || schema === null || finished.has(schema)) return false
    if (above.has(schema)) return true
    const around = new Set([...above, schema])
    const keywords = schema as JsonSchema
    const next = [
      ...(typeof keywords['$ref'] === 'string' ? [find(keywords['$ref'])] : []),
      ...sameValue.flatMap((keyword) => listSchemas(keyword, keywords[keyword])),
    ]
    if (next.some((one) => leadsBack(one, around))) return true
    finished.add(schema)
    return false
  }

  function find(reference: string): unknown {
    let found: unknown = root
    for (const step of readPointer(reference.slice(1))) found = (found as JsonSchema | undefined)?.[step]
    return found
  }
}

function listSchemas(keyword: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === undefined) return []
  return keyword === 'dependentSchemas' ? Object.values(value as JsonSchema) : [value]
}
