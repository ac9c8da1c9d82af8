import '@hyperjump/json-schema/draft-04'
import '@hyperjump/json-schema/draft-07'
import '@hyperjump/json-schema/draft-2019-09'
import '@hyperjump/json-schema/openapi-3-0'
import '@hyperjump/json-schema/openapi-3-1'
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12'

/** The dialects that {@link judge} knows, by what they are the dialect of. */
export const dialects = {
  'JSON Schema 2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'OpenAPI 3.2': 'https://spec.openapis.org/oas/3.1/dialect/base',
  'OpenAPI 3.1': 'https://spec.openapis.org/oas/3.1/dialect/base',
  'OpenAPI 3.0': 'https://spec.openapis.org/oas/3.0/dialect',
  'AsyncAPI 3.0': 'http://json-schema.org/draft-07/schema',
} as const

let count = 0

/** Compiles a schema with another implementation of JSON Schema, which says of a value whether it is valid. Formats count for nothing. */
export async function judge(schema: object, dialect: keyof typeof dialects): Promise<(value: unknown) => boolean> {
  count += 1
  const uri = `https://second-opinion.example/${count}/schema`
  registerSchema(structuredClone(schema) as never, uri, dialects[dialect])
  const compiled = await validate(uri)
  return (value) => compiled(value as never).valid
}
