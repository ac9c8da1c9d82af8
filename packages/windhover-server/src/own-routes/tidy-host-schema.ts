import type { MediaTypeDescription } from 'windhover/openapi'

import { isObject } from '../options/is-object.ts'
import type { DeclaredRoute } from './describe-own-route.ts'
import { isEventStream } from './is-event-stream.ts'
import { areCallbacksJson, isJson } from './is-json.ts'
import { readDetails } from './read-details.ts'
import { type HeaderDescription, isHeaderObject, readHeader } from './read-header.ts'
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
    if (name === 'externalDocs') return isExternalDocs(value) ? [[name, value]] : []
    if (name === 'examples') return isExamples(value) ? [[name, value]] : []
    if (name === 'servers') return isServers(value) ? [[name, value]] : []
    if (name === 'callbacks') return isCallbacks(value) ? [[name, value]] : []
    if (parts.includes(name)) return [[name, tidySource(value, `the ${name}`, onNoSchema)]]
    if (name === 'body') return [[name, tidyBody(value, onNoSchema)]]
    return name === 'response' ? [[name, tidyResponses(value, onNoSchema)]] : []
  })
  return Object.fromEntries(kept)
}

/** Reads the links that stand beside a host's schema, by status; those that are none are left out. */
export function tidyHostLinks(links: unknown): DeclaredRoute['links'] {
  if (!isObject(links)) return undefined
  return Object.fromEntries(Object.entries(links).filter(([, named]) => isLinks(named))) as DeclaredRoute['links']
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
  const { description, schema, content, headers, links, examples } = readDetails(source) as Record<string, unknown>
  // What was no schema has been told of already.
  const isAlone = schema === source
  return {
    ...(typeof description === 'string' ? { description } : {}),
    ...(schema === undefined ? {} : { schema: isAlone ? source : tidySource(schema, where, onNoSchema) }),
    ...(isObject(content) ? { content: tidyContent(content, where, onNoSchema) } : {}),
    ...(isObject(headers) ? { headers: tidyHeaders(headers, where, onNoSchema) } : {}),
    ...(isLinks(links) ? { links } : {}),
    ...(isExamples(examples) ? { examples } : {}),
  } as RouteResponse
}

function tidyHeaders(
  headers: Record<string, unknown>,
  where: string,
  onNoSchema: OnNoSchema,
): Record<string, HeaderDescription> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, declared]) => {
      if (!isHeaderObject(declared)) {
        return [name, readHeader(name, tidySource(declared, `the header ${name} of ${where}`, onNoSchema))]
      }
      const { schema, description, required, deprecated, example, examples } = declared
      const header = {
        schema: tidySource(schema, `the header ${name} of ${where}`, onNoSchema),
        description,
        ...(typeof required === 'boolean' ? { required } : {}),
        ...(typeof deprecated === 'boolean' ? { deprecated } : {}),
        ...(isExamples(examples) ? { examples } : isJson(example) ? { example } : {}),
      }
      return [name, readHeader(name, header)]
    }),
  )
}

function tidyContent(
  content: Record<string, unknown>,
  where: string,
  onNoSchema: OnNoSchema,
): Record<string, MediaTypeDescription> {
  return Object.fromEntries(
    Object.entries(content).map(([type, media]) => {
      const { schema, itemSchema, example, examples } = isObject(media) ? media : {}
      const hasItems = (itemSchema ?? undefined) !== undefined
      // A stream needs no schema of its whole body; anything else without one takes anything.
      const isWhole = (schema ?? undefined) !== undefined || !(hasItems || isEventStream(type))
      return [
        type,
        {
          ...(isWhole ? { schema: tidySource(schema ?? true, where, onNoSchema) } : {}),
          ...(hasItems ? { itemSchema: tidySource(itemSchema, `the items of ${where}`, onNoSchema) } : {}),
          ...(isExamples(examples) ? { examples } : isJson(example) ? { example } : {}),
        } as MediaTypeDescription,
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

function isExternalDocs(value: unknown): boolean {
  return isObject(value) && isJson(value) && typeof value['url'] === 'string'
}

function isServers(value: unknown): boolean {
  return (
    Array.isArray(value) && isJson(value) && value.every((item) => isObject(item) && typeof item['url'] === 'string')
  )
}

function isCallbacks(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject) && areCallbacksJson(value)
}

/** Links, by name. */
function isLinks(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isObject) && isJson(value)
}
