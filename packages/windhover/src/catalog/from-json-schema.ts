import { type ErrorObject, type ValidateFunction, Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import { WindhoverError } from '../errors.ts'
import type { EventSchema } from './define-events.ts'
import type { InferJsonSchema } from '../schema/infer-json-schema.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import { toRegExp } from '../schema/keyword-values.ts'
import { modernizeSchema } from '../schema/modernize-schema.ts'

export type { InferJsonSchema }

/**
 * Makes a plain JSON Schema, or one of TypeBox, a schema that `defineEvents` takes, validated by Ajv. The
 * type of its data is read from a TypeBox schema, or from a JSON Schema that is written in place. Needs the
 * packages `ajv` and `ajv-formats`.
 *
 * Takes the drafts 4, 6, 7, 2019-09 and 2020-12, chosen by `$schema` (default: 2020-12). It also takes the
 * `nullable` of OpenAPI 3.0, and those keywords of Ajv's plugins that JSON Schema has words for. Known
 * formats are checked (JSON Schema 2020-12 Validation, section 7.2.2); others pass. The data is left as it
 * is: defaults are described, not filled in. `unevaluatedItems` and `unevaluatedProperties` hold beside `allOf` and
 * `$ref`. Beside branches (`anyOf`, `oneOf`, `not`, `if`, `contains`, `dependentSchemas`) Ajv 8 judges some wrongly.
 *
 * @throws WindhoverError `invalid_schema` with the place and what would be right, for misspelt keywords and
 *   references that lead out of the schema. So for keywords of plugins that JSON Schema has no words for, and
 *   for the `$async` of Ajv.
 */
// Two type parameters, so that one that is given belongs to the other signature.
export function fromJsonSchema<const Schema extends object, _Data extends InferJsonSchema<Schema>>(
  schema: Schema,
): EventSchema<InferJsonSchema<Schema>>
/**
 * Does the same for data whose type is given, such as for a JSON Schema that was read from a file.
 *
 * @typeParam Data - the type of the data; nothing checks that it is that of the schema.
 */
export function fromJsonSchema<Data>(schema: object): EventSchema<Data>
export function fromJsonSchema(given: object): EventSchema {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new WindhoverError('invalid_schema', 'expected a JSON Schema as an object')
  }
  const schema = modernizeSchema(given, { where: 'the JSON Schema cannot be used' })
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

/** Ajv asks for the code of a regular expression too, which it does not use here. */
const regExp = Object.assign((pattern: string) => toRegExp(pattern)!, { code: 'toRegExp' })

const asksForUnevaluated = /"unevaluated(?:Properties|Items)"/

function compile(schema: JsonSchema): ValidateFunction {
  // Not strict, for what is unknown has been refused, and unknown formats pass. Nothing is to be printed.
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false, code: { regExp } })
  formats.default(ajv)
  // Ajv 8.20 keeps account of what was evaluated for every schema, and throws in the midst of some that never ask for it.
  ajv.opts.unevaluated = asksForUnevaluated.test(JSON.stringify(schema))
  try {
    return ajv.compile(schema)
  } catch (cause) {
    const { message } = cause as Error
    throw new WindhoverError('invalid_schema', `the JSON Schema cannot be used: ${message}`, { cause })
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
