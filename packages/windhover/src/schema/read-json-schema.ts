import { WindhoverError } from '../errors.ts'
import type { JsonSchema, SchemaDirection } from './json-schema.ts'
import { modernizeSchema } from './modernize-schema.ts'
import { isDataKeyword, schemaMapKeywords } from './schema-keywords.ts'

interface StandardJsonSchema {
  readonly input: (options: { target: string }) => unknown
  readonly output: (options: { target: string }) => unknown
}

/**
 * What was read of each schema: a document has one that many routes share in many places, and each version of
 * it asks for all.
 */
const read = { input: new WeakMap<object, JsonSchema>(), output: new WeakMap<object, JsonSchema>() }

/**
 * Asks a schema for its JSON Schema (Standard JSON Schema 1.1). In an output, `additionalProperties: false`
 * is left out if the input does not have it too. It comes from a validator that strips unknown properties. In
 * a contract it would break strict clients on the day that a field is added.
 *
 * @param where - names the schema in the error, as in `event "progress"`.
 * @throws WindhoverError `invalid_schema` if the library gives none for this schema, with what to add.
 */
export function readJsonSchema(schema: unknown, direction: SchemaDirection, where: string): JsonSchema {
  const isKept = (typeof schema === 'object' && schema !== null) || typeof schema === 'function'
  const known = isKept ? read[direction].get(schema) : undefined
  if (known !== undefined) return known
  const found = askJsonSchema(schema, direction, where)
  if (isKept) read[direction].set(schema, found)
  return found
}

function askJsonSchema(schema: unknown, direction: SchemaDirection, where: string): JsonSchema {
  const source = findStandardJsonSchema(schema)
  if (source === undefined) {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: the schema validates but gives no JSON Schema, which the documents need. Use a library that implements ` +
        'Standard JSON Schema (zod 4.2 or later, arktype 2.2 or later), wrap a valibot schema with toStandardJsonSchema() ' +
        'of @valibot/to-json-schema, or a plain JSON Schema with fromJsonSchema() of windhover/json-schema.',
    )
  }
  let described: unknown
  try {
    described = source[direction]({ target: 'draft-2020-12' })
  } catch (cause) {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: the schema cannot be given as JSON Schema for its ${direction} (${(cause as Error).message}). ` +
        'Replace the part that has no JSON Schema, or follow a transform with a schema of what it returns.',
      { cause },
    )
  }
  // The two schemas that are no objects (JSON Schema 2020-12, section 4.3.2), in words that every reader of
  // documents knows.
  if (typeof described === 'boolean') return described ? {} : { not: {} }
  if (!isObject(described)) {
    throw new WindhoverError('invalid_schema', `${where}: the JSON Schema of its ${direction} must be an object`)
  }
  const shown = direction === 'output' ? openObjects(described, tryReadInput(source)) : described
  return modernizeSchema(shown, { where, isLenient: true })
}

function findStandardJsonSchema(schema: unknown): StandardJsonSchema | undefined {
  const standard = (schema as { '~standard'?: { jsonSchema?: Partial<StandardJsonSchema> } } | null | undefined)?.[
    '~standard'
  ]
  const source = standard?.jsonSchema
  if (typeof source?.input !== 'function' || typeof source.output !== 'function') return undefined
  return source as StandardJsonSchema
}

function tryReadInput(source: StandardJsonSchema): unknown {
  try {
    return source.input({ target: 'draft-2020-12' })
  } catch {
    return undefined
  }
}

function openObjects(output: JsonSchema, input: unknown): JsonSchema {
  return walk(output, input) as JsonSchema

  function walk(out: unknown, asked: unknown): unknown {
    if (Array.isArray(out)) return out.map((item, index) => walk(item, at(asked, index)))
    if (!isObject(out)) return out
    const kept: [string, unknown][] = []
    for (const [keyword, value] of Object.entries(out)) {
      const twin = at(asked, keyword)
      if (keyword === 'additionalProperties' && value === false && twin !== false) continue
      if (isDataKeyword(keyword)) kept.push([keyword, value])
      else if (schemaMapKeywords.has(keyword) && isObject(value)) kept.push([keyword, walkMap(value, twin)])
      else kept.push([keyword, walk(value, twin)])
    }
    return Object.fromEntries(kept)
  }

  function walkMap(schemas: JsonSchema, asked: unknown): unknown {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, walk(schema, at(asked, name))]))
  }

  function at(value: unknown, key: string | number): unknown {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return (value as Record<string | number, unknown>)[key]
  }
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
