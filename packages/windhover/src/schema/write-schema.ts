import type { JsonSchema } from './json-schema.ts'
import { mapRenamed } from './map-renamed.ts'
import { isDataKeyword, schemaMapKeywords } from './schema-keywords.ts'
import type { Unpacked } from './unpack-schema.ts'

/** Where components stand in a document. */
export const refPrefix = '#/components/schemas/'

/** The components' names of parts that have others than their own. */
export type PartNames = ReadonlyMap<string, string>

/** The component's name of a part. */
export function nameComponent(part: string, names: PartNames): string {
  return names.get(part) ?? part
}

/** Writes a part as a component. */
export function writePart(unpacked: Unpacked, part: string, names: PartNames): JsonSchema {
  const written = writeSchema(unpacked.parts.get(part)!, unpacked, names)
  const name = nameComponent(part, names)
  return name !== part && 'title' in written ? { ...written, title: name } : written
}

/** Copies a schema with its local references turned to components, and made readable. */
export function writeSchema(schema: JsonSchema, unpacked: Unpacked, names: PartNames): JsonSchema {
  return walk(schema) as JsonSchema

  function walk(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const written: Record<string, unknown> = {}
    for (const [keyword, item] of Object.entries(value)) {
      if (keyword === 'pattern' && repeatsFormat(value as JsonSchema)) continue
      if (keyword === '$ref' && typeof item === 'string') written[keyword] = writeRef(item)
      else if (isDataKeyword(keyword)) written[keyword] = item
      else if (keyword === 'discriminator') written[keyword] = writeDiscriminator(item, value)
      else if (schemaMapKeywords.has(keyword)) written[keyword] = walkMap(item)
      else written[keyword] = walk(item)
    }
    return withType(written)
  }

  function walkMap(map: unknown): unknown {
    return Object.fromEntries(Object.entries(map as JsonSchema).map(([key, item]) => [key, walk(item)]))
  }

  function writeDiscriminator(discriminator: unknown, union: unknown): unknown {
    const { mapping, defaultMapping, ...rest } = discriminator as {
      readonly mapping?: Readonly<Record<string, string>>
      readonly defaultMapping?: string
    }
    const moved = Object.entries(mapping ?? {}).map(([value, ref]) => [value, writeRef(ref)] as const)
    const whole = mapRenamed(union, Object.fromEntries(moved), writeRef)
    return {
      ...rest,
      ...(Object.keys(whole).length === 0 ? {} : { mapping: whole }),
      ...(defaultMapping === undefined ? {} : { defaultMapping: writeRef(defaultMapping) }),
    }
  }

  function writeRef(ref: string): string {
    const target = unpacked.find(ref)
    return target === undefined ? ref : refPrefix + nameComponent(target[0], names) + target[1]
  }
}

/** Writes the type of a constant or of one of several values, since pages show one without it as `any`. */
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
 * Returns whether a pattern only spells out the format beside it. Schema libraries write leap years and all
 * into 300 characters of it. No person can read that, and the format already tells it. A short pattern may
 * narrow the format, and stays.
 */
function repeatsFormat({ format, pattern }: JsonSchema): boolean {
  return spelledFormats.includes(format) && typeof pattern === 'string' && pattern.length > 60
}
