import type { StandardSchemaV1 } from '@standard-schema/spec'

import type { JsonSchema } from '../schema/json-schema.ts'
import { readJsonSchema } from '../schema/read-json-schema.ts'
import { validateAtOnce } from '../catalog/validate-data.ts'
import { WindhoverError } from '../errors.ts'
import { findSimilarName } from '../find-similar-name.ts'
import { findQueryNameFault } from './find-query-name-fault.ts'

/** A schema of a query, and which of its values are lists. */
export interface QueryReader {
  readonly schema: StandardSchemaV1
  /** The names that are given as a list even when they stand there once. */
  readonly lists: ReadonlySet<string>
  /** The names that it reads, with those of the protocol; `undefined` for a schema that may read any name. */
  readonly names: readonly string[] | undefined
  /** Whether `meta` is the stream's own, rather than what clients ask every stream for. */
  readonly hasMeta: boolean
}

/** What clients may ask of every stream. */
const protocolNames: readonly string[] = ['meta', 'lastEventId']

/** Keywords that take names which are not among the `properties` beside them. */
const openKeywords: readonly string[] = [
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'dependentSchemas',
  'patternProperties',
]

/**
 * Prepares the schema of a query.
 *
 * @throws WindhoverError `invalid_schema` for one that cannot be given as JSON Schema, or that is not of an object.
 */
export function createQueryReader(schema: StandardSchemaV1, where: string): QueryReader {
  const described = readJsonSchema(schema, 'input', `${where}: query`)
  if (described['type'] !== 'object') {
    throw new WindhoverError(
      'invalid_schema',
      `${where}: query must be a schema of an object, whose properties are the parameters`,
    )
  }
  const properties = Object.entries((described['properties'] ?? {}) as Record<string, JsonSchema>)
  const lists = properties.filter(([, property]) => property['type'] === 'array').map(([name]) => name)
  const names = properties.map(([name]) => name)
  return {
    schema,
    lists: new Set(lists),
    names: takesAnyName(described) ? undefined : [...names, ...protocolNames],
    hasMeta: names.includes('meta'),
  }
}

function takesAnyName(schema: JsonSchema): boolean {
  const { additionalProperties = false } = schema
  return additionalProperties !== false || openKeywords.some((keyword) => keyword in schema)
}

/**
 * Finds a name of a query that is unknown but close to a known one. If any name may be read, only a slip of
 * `lastEventId` is one: the stream would start over unnoticed.
 */
export function findSlip(query: URLSearchParams, reader: QueryReader | undefined): string | undefined {
  if (reader?.names !== undefined) return findQueryNameFault(query, reader.names)
  return findQueryNameFault(query, ['lastEventId'], findSimilarName)
}

/**
 * Reads the values of a query: texts by name, or lists if a name occurs more than once. Then the schema
 * validates them. `lastEventId` is left out, since it is the protocol's, and so is `meta` if the schema does
 * not name it.
 *
 * @throws WindhoverError `invalid_data` with an issue for each value that does not match, `invalid_schema`
 *   for a schema that does not answer at once; and what the schema itself throws.
 */
export function readValues(query: URLSearchParams, reader: QueryReader | undefined): unknown {
  const values: [string, string | string[]][] = []
  for (const name of new Set(query.keys())) {
    if (name === 'lastEventId' || (name === 'meta' && reader?.hasMeta === false)) continue
    const all = query.getAll(name)
    values.push([name, all.length > 1 || reader?.lists.has(name) === true ? all : all[0]!])
  }
  // Made of entries, since `__proto__` is a name like any other.
  const raw: unknown = Object.fromEntries(values)
  if (reader === undefined) return raw
  const answer = validateAtOnce(reader.schema, raw, 'the query', (value) => value)
  if (!(answer instanceof Promise)) return answer
  answer.catch(() => {})
  throw new WindhoverError('invalid_schema', 'query: the schema must answer at once, and this one answers a promise')
}
