import { type ErrorObject, type ValidateFunction, Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import { WindhoverError } from '../errors.ts'
import type { EventSchema } from './define-events.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * Makes a plain JSON Schema (draft 2020-12) a schema that `defineEvents` takes, validated by Ajv. Needs the packages `ajv` and
 * `ajv-formats`. The data is left as it is: defaults are described, not filled in.
 *
 * @throws WindhoverError `invalid_schema` for what Ajv cannot compile, with its reason.
 */
export function fromJsonSchema<T = unknown>(schema: JsonSchema): EventSchema<T> {
  const validate = compile(schema)
  const describe = (): JsonSchema => schema
  const standard = {
    version: 1,
    vendor: 'json-schema',
    validate: (value: unknown) =>
      validate(value) ? { value: value as T } : { issues: (validate.errors ?? []).map(toIssue) },
    jsonSchema: { input: describe, output: describe },
  } as const
  return { '~standard': standard }
}

function compile(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictTuples: false, strictRequired: false })
  formats.default(ajv)
  // Words of the documents, which say nothing about validity.
  ajv.addVocabulary(['example', 'xml', 'externalDocs', 'discriminator'])
  try {
    return ajv.compile(schema)
  } catch (cause) {
    throw new WindhoverError('invalid_schema', `the JSON Schema cannot be used: ${(cause as Error).message}`, { cause })
  }
}

function toIssue({ instancePath, keyword, params, message }: ErrorObject): {
  path: (string | number)[]
  message: string
} {
  const path: (string | number)[] = instancePath.split('/').slice(1).map(unescapeStep)
  if (keyword === 'required') return { path: [...path, String(params['missingProperty'])], message: 'is required' }
  if (keyword === 'additionalProperties') {
    return {
      path: [...path, String(params['additionalProperty'])],
      message: 'is not a property that the schema allows',
    }
  }
  if (keyword === 'enum') return { path, message: `must be one of ${JSON.stringify(params['allowedValues'])}` }
  if (keyword === 'const') return { path, message: `must be ${JSON.stringify(params['allowedValue'])}` }
  return { path, message: message ?? `does not match ${keyword}` }
}

/** One step of a JSON Pointer (RFC 6901, section 4); an array index becomes a number. */
function unescapeStep(step: string): string | number {
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
  return /^(?:0|[1-9][0-9]*)$/.test(name) ? Number(name) : name
}
