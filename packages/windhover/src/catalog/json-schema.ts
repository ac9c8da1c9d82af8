import { WindhoverError } from '../errors.ts'

/** A JSON Schema (draft 2020-12), as data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What a schema says of its values on the way in (as a publisher may send them) or out (as readers get them). */
export type Direction = 'input' | 'output'

interface StandardJsonSchema {
  readonly input: (options: { target: string }) => unknown
  readonly output: (options: { target: string }) => unknown
}

/**
 * Asks a schema for its JSON Schema (Standard JSON Schema 1.1).
 *
 * @param where - names the schema in the error.
 * @throws WindhoverError `invalid_schema` when the library gives none for this schema, with what to add.
 */
export function readJsonSchema(schema: unknown, direction: Direction, where: string): JsonSchema {
  const source = findStandardJsonSchema(schema)
  if (source === undefined) {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: the schema validates but gives no JSON Schema, which the documents need. Use a library that implements ` +
        'Standard JSON Schema (zod 4.2 or later, arktype 2.2 or later), wrap a valibot schema with toStandardJsonSchema() ' +
        'of @valibot/to-json-schema, or a plain JSON Schema with fromJsonSchema() of windhover/json-schema.',
    )
  }
  let described: JsonSchema
  try {
    described = source[direction]({ target: 'draft-2020-12' }) as JsonSchema
  } catch (cause) {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: the schema cannot be given as JSON Schema for its ${direction} (${(cause as Error).message}). ` +
        'Replace the part that has no JSON Schema, or follow a transform with a schema of what it returns.',
      { cause },
    )
  }
  return direction === 'output' ? openObjects(described, tryRead(source)) : described
}

function findStandardJsonSchema(schema: unknown): StandardJsonSchema | undefined {
  const standard = (schema as { '~standard'?: { jsonSchema?: unknown } } | undefined)?.['~standard']
  return standard?.jsonSchema as StandardJsonSchema | undefined
}

function tryRead(source: StandardJsonSchema): unknown {
  try {
    return source.input({ target: 'draft-2020-12' })
  } catch {
    return undefined
  }
}

/**
 * Drops `additionalProperties: false` where only the output has it. A validator that strips unknown properties says so of its
 * output; in a contract it would break strict clients on the day that a field is added.
 */
function openObjects(output: unknown, input: unknown): JsonSchema {
  return walk(output, input) as JsonSchema

  function walk(out: unknown, asked: unknown): unknown {
    if (Array.isArray(out)) return out.map((item, index) => walk(item, at(asked, index)))
    if (typeof out !== 'object' || out === null) return out
    const kept: Record<string, unknown> = {}
    for (const [keyword, value] of Object.entries(out)) {
      if (keyword === 'additionalProperties' && value === false && at(asked, keyword) !== false) continue
      kept[keyword] = walk(value, at(asked, keyword))
    }
    return kept
  }

  function at(value: unknown, key: string | number): unknown {
    return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined
  }
}
