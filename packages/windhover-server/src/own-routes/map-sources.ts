import type { MediaTypeDescription } from 'windhover/openapi'

import { isObject } from '../config/is-object.ts'
import type { RouteResponse, RouteSchema, RouteSchemaSource } from './route-schema.ts'

/** Makes something else of one schema of a route. `where` is a phrase for messages: `the body`, `the answer 200`. */
export type MapSource = (source: RouteSchemaSource, where: string, direction: 'input' | 'output') => RouteSchemaSource

/** Copies what a route says of itself, with each of its schemas replaced. */
export function mapSources(schema: RouteSchema, map: MapSource): RouteSchema {
  const { body, querystring, query, params, headers, response } = schema
  const parts = { querystring, query, params, headers }
  return {
    ...schema,
    ...Object.fromEntries(
      Object.entries(parts)
        .filter(([, source]) => source !== undefined)
        .map(([part, source]) => [part, map(source!, `the ${part}`, 'input')]),
    ),
    ...(body === undefined ? {} : { body: mapBody(body, (source) => map(source, 'the body', 'input')) }),
    ...(response === undefined
      ? {}
      : {
          response: Object.fromEntries(
            Object.entries(response).map(([status, declared]) => [
              status,
              mapResponse(declared, (source) => map(source, `the answer ${status}`, 'output')),
            ]),
          ),
        }),
  }
}

function mapBody(
  body: NonNullable<RouteSchema['body']>,
  map: (source: RouteSchemaSource) => RouteSchemaSource,
): NonNullable<RouteSchema['body']> {
  if ('~standard' in body || !isObject(body['content'])) return map(body as RouteSchemaSource)
  return { ...body, content: mapContent(body['content'], map) }
}

function mapResponse(declared: RouteResponse, map: (source: RouteSchemaSource) => RouteSchemaSource): RouteResponse {
  if (!isDetails(declared)) return map(declared as RouteSchemaSource)
  const { schema, content } = declared as { readonly schema?: RouteSchemaSource; readonly content?: unknown }
  return {
    ...declared,
    ...(schema === undefined ? {} : { schema: map(schema) }),
    ...(isObject(content) ? { content: mapContent(content, map) } : {}),
  }
}

function mapContent(
  content: Readonly<Record<string, unknown>>,
  map: (source: RouteSchemaSource) => RouteSchemaSource,
): Record<string, MediaTypeDescription> {
  return Object.fromEntries(
    Object.entries(content as Record<string, MediaTypeDescription>).map(([type, { schema, itemSchema, ...media }]) => [
      type,
      {
        ...media,
        ...(schema === undefined ? {} : { schema: map(schema) }),
        ...(itemSchema === undefined ? {} : { itemSchema: map(itemSchema) }),
      },
    ]),
  )
}

const detailNames: readonly string[] = ['description', 'schema', 'content', 'headers', 'links', 'examples']

/** Whether an answer is told in detail, rather than by its schema alone. */
export function isDetails(declared: RouteResponse): boolean {
  if ('~standard' in declared) return false
  return (
    'schema' in declared || 'content' in declared || Object.keys(declared).every((key) => detailNames.includes(key))
  )
}
