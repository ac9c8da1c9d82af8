import { type ErrorObject, type ValidateFunction, Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import { WindhoverError } from '../errors.ts'
import type { EventSchema } from './define-events.ts'
import type { InferJsonSchema } from './infer-json-schema.ts'
import type { JsonSchema } from './json-schema.ts'

export type { InferJsonSchema }

/**
 * Makes a plain JSON Schema (draft 2020-12), or one of TypeBox, a schema that `defineEvents` takes, validated by Ajv. The type of its data
 * is read from a TypeBox schema, or from a JSON Schema that is written in place. Needs the packages `ajv` and
 * `ajv-formats`. Formats are checked (JSON Schema 2020-12 Validation, section 7.2.2). The data is left as it is: defaults are
 * described, not filled in.
 *
 * @throws WindhoverError `invalid_schema` for what Ajv cannot compile, with its reason: unknown keywords and formats, references
 *   that lead out of the schema, other drafts, the `nullable` of OpenAPI 3.0 and the `$async` of Ajv.
 */
// Two type parameters, so that one that is given belongs to the other signature.
export function fromJsonSchema<const Schema extends object, _Data extends InferJsonSchema<Schema>>(
  schema: Schema,
): EventSchema<InferJsonSchema<Schema>>
/**
 * As above, where the type of the data is said, such as for a JSON Schema that was read from a file.
 *
 * @typeParam Data - the type of the data; nothing checks that it is what the schema says.
 */
export function fromJsonSchema<Data>(schema: object): EventSchema<Data>
export function fromJsonSchema(given: object): EventSchema {
  const schema = writeTuples(given) as JsonSchema
  const validate = compile(schema)
  const describe = (): JsonSchema => schema
  const standard = {
    version: 1,
    vendor: 'json-schema',
    validate: (value: unknown) =>
      validate(value) ? { value } : { issues: (validate.errors ?? []).map((error) => toIssue(error, value)) },
    jsonSchema: { input: describe, output: describe },
  } as const
  return { '~standard': standard }
}

/** TypeBox writes a tuple in the words of draft 7, and marks its schemas where nothing but `~kind` shows it. */
function writeTuples(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(writeTuples)
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, writeTuples(field)]))
  if (!('~kind' in value) || !Array.isArray(fields['items'])) return fields
  const { items: prefixItems, additionalItems: items, ...rest } = fields
  return { ...rest, prefixItems, ...(items === undefined ? {} : { items }) }
}

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** What to write instead of a keyword that is not of the draft. */
const instead: Readonly<Record<string, string>> = {
  $async: 'a schema cannot validate asynchronously',
  nullable: "write null into the type, as in type: ['string', 'null']",
}

function compile(schema: JsonSchema): ValidateFunction {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) {
    throw new WindhoverError('invalid_schema', 'expected a JSON Schema as an object')
  }
  const { $schema = dialect } = schema
  if ($schema !== dialect && $schema !== `${dialect}#`) {
    throw new WindhoverError('invalid_schema', `$schema: expected ${JSON.stringify(dialect)}, or none for the same`)
  }
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false, strictRequired: false })
  formats.default(ajv)
  // Words of the documents, which say nothing about validity.
  ajv.addVocabulary(['example', 'xml', 'externalDocs', 'discriminator'])
  // With `$async`, Ajv answers a promise, which is true whatever the data; `nullable` lets null pass that the documents refuse.
  for (const keyword of Object.keys(instead)) ajv.removeKeyword(keyword)
  try {
    return ajv.compile(schema)
  } catch (cause) {
    const { message } = cause as Error
    const keyword = /unknown keyword: "([^"]+)"/.exec(message)?.[1] ?? ''
    const hint = Object.hasOwn(instead, keyword) ? `; ${instead[keyword]}` : ''
    throw new WindhoverError('invalid_schema', `the JSON Schema cannot be used: ${message}${hint}`, { cause })
  }
}

function toIssue(
  { instancePath, keyword, params, message }: ErrorObject,
  data: unknown,
): { path: (string | number)[]; message: string } {
  const path = readPath(instancePath, data)
  if (keyword === 'required') return { path: [...path, String(params['missingProperty'])], message: 'is required' }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name = params['additionalProperty'] ?? params['unevaluatedProperty']
    return { path: [...path, String(name)], message: 'is not a property that the schema allows' }
  }
  if (keyword === 'enum') return { path, message: `must be one of ${JSON.stringify(params['allowedValues'])}` }
  if (keyword === 'const') return { path, message: `must be ${JSON.stringify(params['allowedValue'])}` }
  return { path, message: message ?? `does not match ${keyword}` }
}

/** The steps of a JSON Pointer (RFC 6901, section 4) into the data; a step into an array is a number. */
function readPath(pointer: string, data: unknown): (string | number)[] {
  let value = data
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const key = Array.isArray(value) ? Number(name) : name
      value = (value as Record<string | number, unknown>)[key]
      return key
    })
}
