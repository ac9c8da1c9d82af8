import type { StandardSchemaV1 } from '@standard-schema/spec'

import type { SchemaDirection, JsonSchema } from './json-schema.ts'
import { readJsonSchema } from './read-json-schema.ts'
import { modernizeSchema } from './modernize-schema.ts'
import type { SchemaSource } from './schema-source.ts'

/**
 * Reads a schema as data, or of a schema library, as the documents need it.
 *
 * @param where - names the schema in the error, as in `response 200 of publishEvent`.
 * @throws WindhoverError `invalid_schema` for one that cannot be given as JSON Schema, with the place and
 *   what would be right.
 */
export function readSchemaSource(source: SchemaSource, direction: SchemaDirection, where: string): JsonSchema {
  return isLibrarySchema(source) ? readJsonSchema(source, direction, where) : modernizeSchema(source, { where })
}

/** Returns whether a schema is one of a schema library. */
export function isLibrarySchema(source: SchemaSource): source is StandardSchemaV1 {
  return typeof source === 'object' || typeof source === 'function' ? source !== null && '~standard' in source : false
}
