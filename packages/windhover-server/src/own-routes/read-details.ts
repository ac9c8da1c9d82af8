import { isObject } from '../options/is-object.ts'
import type { ResponseDetails, RouteResponse, RouteSchemaSource } from './route-schema.ts'

const detailNames: readonly string[] = ['description', 'schema', 'content', 'headers', 'links', 'examples']

/** Reads what a route says of an answer. `@fastify/swagger` has headers in the schema of the body, too. */
export function readDetails(declared: RouteResponse): ResponseDetails {
  if (isDetails(declared)) return declared as ResponseDetails
  const schema = declared as RouteSchemaSource
  const headers = '~standard' in schema ? undefined : schema['headers']
  return { schema, ...(isObject(headers) ? { headers: headers as NonNullable<ResponseDetails['headers']> } : {}) }
}

/** Whether an answer is told in detail, rather than by its schema alone. */
function isDetails(declared: RouteResponse): boolean {
  if ('~standard' in declared) return false
  return (
    'schema' in declared || 'content' in declared || Object.keys(declared).every((key) => detailNames.includes(key))
  )
}
