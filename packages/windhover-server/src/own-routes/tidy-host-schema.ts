import type { MediaTypeDescription } from 'windhover/openapi'

import { isObject } from '../config/is-object.ts'
import { isEventStream } from './is-event-stream.ts'
import { isDetails } from './map-sources.ts'
import type { RouteResponse, RouteSchema, RouteSchemaSource } from './route-schema.ts'

/** Called with a phrase for a schema that is none, such as `the body`, and with what stands there. */
export type OnNoSchema = (where: string, value: unknown) => void

const texts: readonly string[] = ['description', 'summary', 'operationId']
const flags: readonly string[] = ['hide', 'deprecated']
const lists: readonly string[] = ['tags', 'documents', 'consumes', 'produces']
const parts: readonly string[] = ['querystring', 'query', 'params', 'headers']

/**
 * Reads what a host's route says of itself, which may be anything: the host may have a validator that reads something else. What is
 * not of the shape that the documents need is left out; where there should be a schema, anything is permitted.
 */
export function tidyHostSchema(given: unknown, onNoSchema: OnNoSchema): RouteSchema {
  if (!isObject(given)) return {}
  const kept = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    // Fastify takes a missing schema and one that is nothing for the same.
    if (value === undefined || value === null) return []
    if (texts.includes(name)) return typeof value === 'string' ? [[name, value]] : []
    if (flags.includes(name)) return typeof value === 'boolean' ? [[name, value]] : []
    if (lists.includes(name)) return isTexts(value) ? [[name, value]] : []
    if (name.startsWith('x-')) return isJson(value) ? [[name, value]] : []
    if (name === 'security') return isSecurity(value) ? [[name, value]] : []
    if (name === 'externalDocs') return isObject(value) && typeof value['url'] === 'string' ? [[name, value]] : []
    if (name === 'examples') return isExamples(value) ? [[name, value]] : []
    if (name === 'servers') return isServers(value) ? [[name, value]] : []
    if (name === 'callbacks') return isObjects(value) ? [[name, value]] : []
    if (parts.includes(name)) return [[name, tidySource(value, `the ${name}`, onNoSchema)]]
    if (name === 'body') return [[name, tidyBody(value, onNoSchema)]]
    return name === 'response' ? [[name, tidyResponses(value, onNoSchema)]] : []
  })
  return Object.fromEntries(kept)
}

function tidyBody(body: unknown, onNoSchema: OnNoSchema): unknown {
  if (!isObject(body) || '~standard' in body || !isObject(body['content'])) {
    return tidySource(body, 'the body', onNoSchema)
  }
  return { ...body, content: tidyContent(body['content'], 'the body', onNoSchema) }
}

function tidyResponses(responses: unknown, onNoSchema: OnNoSchema): Record<string, RouteResponse> {
  if (!isObject(responses)) return {}
  return Object.fromEntries(
    Object.entries(responses)
      // The statuses that Fastify knows.
      .filter(([status]) => /^([1-5](\d\d|xx)|default)$/i.test(status))
      .map(([status, declared]) => [status, tidyResponse(declared, `the answer ${status}`, onNoSchema)]),
  )
}

function tidyResponse(declared: unknown, where: string, onNoSchema: OnNoSchema): RouteResponse {
  const source = tidySource(declared, where, onNoSchema)
  if (!isDetails(source)) return source
  const { description, schema, content, headers, links, examples } = source as Record<string, unknown>
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(schema === undefined ? {} : { schema: tidySource(schema, where, onNoSchema) }),
    ...(isObject(content) ? { content: tidyContent(content, where, onNoSchema) } : {}),
    ...(isHeaders(headers) ? { headers } : {}),
    ...(isObjects(links) ? { links } : {}),
    ...(isExamples(examples) ? { examples } : {}),
  } as RouteResponse
}

function tidyContent(
  content: Record<string, unknown>,
  where: string,
  onNoSchema: OnNoSchema,
): Record<string, MediaTypeDescription> {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const { schema, itemSchema, examples } = isObject(media) ? media : {}
      const hasItems = (itemSchema ?? undefined) !== undefined
      // A stream needs no schema of its whole body; anything else without one takes anything.
      const isWhole = (schema ?? undefined) !== undefined || !(hasItems || isEventStream(type))
      return [
        type,
        {
          ...(isWhole ? { schema: tidySource(schema ?? true, where, onNoSchema) } : {}),
          ...(hasItems ? { itemSchema: tidySource(itemSchema, `the items of ${where}`, onNoSchema) } : {}),
          ...(isExamples(examples) ? { examples: examples as NonNullable<MediaTypeDescription['examples']> } : {}),
        },
      ]
    }),
  )
}

function tidySource(given: unknown, where: string, onNoSchema: OnNoSchema): RouteSchemaSource {
  const source = readFluent(given)
  if (source === true) return {}
  if (source === false) return { not: {} }
  const isSchema = isObject(source) || (typeof source === 'function' && '~standard' in source)
  if (isSchema) return source as RouteSchemaSource
  onNoSchema(where, source)
  return {}
}

/** Fastify asks the schemas of fluent-json-schema for what they are, by one of two signs. */
function readFluent(source: unknown): unknown {
  if (!isObject(source)) return source
  const isFluent =
    source['isFluentSchema'] === true || Reflect.get(source, Symbol.for('fluent-schema-object')) !== undefined
  return isFluent ? source.valueOf() : source
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isSecurity(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => isObject(item) && Object.values(item).every(isTexts))
}

function isExamples(value: unknown): boolean {
  return isObject(value) && isJson(value) && Object.values(value).every((item) => isObject(item) && 'value' in item)
}

function isHeaders(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.values(value).every(
      (header) => isObject(header) && typeof header['description'] === 'string' && isObject(header['schema']),
    )
  )
}

function isServers(value: unknown): boolean {
  return (
    Array.isArray(value) && isJson(value) && value.every((item) => isObject(item) && typeof item['url'] === 'string')
  )
}

/** Callbacks and links, by name. */
function isObjects(value: unknown): boolean {
  return isObject(value) && isJson(value) && Object.values(value).every(isObject)
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}
