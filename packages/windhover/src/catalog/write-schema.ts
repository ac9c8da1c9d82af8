import type { JsonSchema } from './json-schema.ts'
import { dataKeywords, schemaMapKeywords } from './schema-keywords.ts'
import type { Unpacked } from './unpack-schema.ts'

/** Where components stand in a document. */
export const refPrefix = '#/components/schemas/'

/** The component's name of a part: with `Input` behind it where its input is not what its output is. */
export function nameComponent(name: string, renamed: ReadonlySet<string>): string {
  return renamed.has(name) ? `${name}Input` : name
}

/** Writes a part as a component. */
export function writePart(unpacked: Unpacked, name: string, renamed: ReadonlySet<string>): JsonSchema {
  const part = writeSchema(unpacked.parts.get(name)!, unpacked, renamed)
  return renamed.has(name) && 'title' in part ? { ...part, title: `${name}Input` } : part
}

/** Copies a schema with its local references turned to components, and made readable. */
export function writeSchema(schema: JsonSchema, unpacked: Unpacked, renamed: ReadonlySet<string>): JsonSchema {
  return walk(schema) as JsonSchema

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const written: Record<string, unknown> = {}
    for (const [keyword, item] of Object.entries(value)) {
      if (keyword === 'pattern' && repeatsFormat(value as JsonSchema)) continue
      if (keyword === '$ref' && typeof item === 'string') written[keyword] = writeRef(item)
      else if (dataKeywords.has(keyword)) written[keyword] = item
      else if (schemaMapKeywords.has(keyword)) written[keyword] = walkMap(item)
      else written[keyword] = walk(item)
    }
    return withType(written)
  }

  function walkMap(map: unknown): unknown {
    return Object.fromEntries(Object.entries(map as JsonSchema).map(([key, item]) => [key, walk(item)]))
  }

  function writeRef(ref: string): string {
    const target = unpacked.find(ref)
    return target === undefined ? ref : refPrefix + nameComponent(target[0], renamed) + target[1]
  }
}

/** Says the type of what is a constant or one of several, for pages show one without it as `any`. */
function withType(schema: JsonSchema): JsonSchema {
  if (['type', '$ref', 'allOf', 'anyOf', 'oneOf'].some((keyword) => keyword in schema)) return schema
  const { const: value, enum: values } = schema
  if ('const' in schema) return { type: typeOf(value), ...schema }
  if (!Array.isArray(values)) return schema
  const [type, ...others] = new Set(values.map(typeOf))
  return type === undefined || others.length > 0 ? schema : { type, ...schema }
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

const spelledFormats: readonly unknown[] = ['date-time', 'date', 'time', 'email', 'uuid']

/**
 * Says whether a pattern only spells out the format beside it. Schema libraries write leap years and all into 300 characters of it,
 * which no person can read and which the format already says; a short pattern may well narrow the format, and stays.
 */
function repeatsFormat({ format, pattern }: JsonSchema): boolean {
  return spelledFormats.includes(format) && typeof pattern === 'string' && pattern.length > 60
}
