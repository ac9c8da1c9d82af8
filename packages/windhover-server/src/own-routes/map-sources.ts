import type { MediaTypeDescription, ResponseDescription } from 'windhover/openapi'

import { isObject } from '../options/is-object.ts'
import { mapCallbacks } from './map-callbacks.ts'
import { readDetails } from './read-details.ts'
import { readHeader } from './read-header.ts'
import type { RouteResponse, RouteSchema, RouteSchemaSource } from './route-schema.ts'

/** Makes something else of one schema of a route. `where` is a phrase for messages: `the body`, `the answer 200`. */
export type MapSource = (source: RouteSchemaSource, where: string, direction: 'input' | 'output') => RouteSchemaSource

/** Copies what a route says of itself, with each of its schemas replaced. */
export function mapSources(schema: RouteSchema, map: MapSource): RouteSchema {
  const { body, querystring, query, params, headers, response, callbacks } = schema
  const parts = { querystring, query, params, headers }
  return {
    ...schema,
    ...Object.fromEntries(
      Object.entries(parts)
        .filter(([, source]) => source !== undefined)
        .map(([part, source]) => [part, map(source!, `the ${part}`, 'input')]),
    ),
    ...(body === undefined ? {} : { body: mapBody(body, (source) => map(source, 'the body', 'input')) }),
    ...(callbacks === undefined
      ? {}
      : { callbacks: mapCallbacks(callbacks, (source) => map(source, 'the callbacks', 'input')) }),
    ...(response === undefined
      ? {}
      : {
          response: Object.fromEntries(
            Object.entries(response).map(([status, declared]) => [
              status,
              mapResponse(declared, (source, part = '') => map(source, `${part}the answer ${status}`, 'output')),
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

function mapResponse(
  declared: RouteResponse,
  map: (source: RouteSchemaSource, part?: string) => RouteSchemaSource,
): RouteResponse {
  const details = readDetails(declared)
  const { schema, content, headers } = details
  return {
    ...details,
    ...(schema === undefined ? {} : { schema: map(schema) }),
    ...(isObject(content) ? { content: mapContent(content, (source) => map(source)) } : {}),
    ...(isObject(headers)
      ? { headers: mapHeaders(headers, (source, name) => map(source, `the header ${name} of `)) }
      : {}),
  }
}

function mapHeaders(
  headers: Readonly<Record<string, unknown>>,
  map: (source: RouteSchemaSource, name: string) => RouteSchemaSource,
): NonNullable<ResponseDescription['headers']> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, declared]) => {
      const header = readHeader(name, declared)
      return [name, { ...header, schema: map(header.schema, name) }]
    }),
  )
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
