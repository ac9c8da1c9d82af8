import { type EventSchema, WindhoverError } from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'
import { modernizeSchema, readJsonSchema } from 'windhover/openapi'

import { isObject } from '../config/is-object.ts'
import { readParameters } from './read-parameters.ts'
import { readResponses } from './read-responses.ts'
import type { BodyContract, DeclaredPart, RouteContract } from './route-contract.ts'
import type { RouteSchema, RouteSchemaSource } from './route-schema.ts'

/**
 * Reads the parameters that a route declares.
 *
 * @param name - the route in errors: `POST /orders`.
 * @throws WindhoverError `invalid_schema` for a schema without properties, or that cannot be given as JSON Schema.
 */
export function readParts({ params, headers, querystring, query }: RouteSchema, name: string): DeclaredPart[] {
  const sources = { params, querystring: querystring ?? query, headers }
  return Object.entries(sources).flatMap(([part, source]) => {
    if (source === undefined) return []
    const where = `the ${part} of ${name}`
    return [readPart(part as DeclaredPart['part'], source, where)]
  })
}

/**
 * As {@link readParts}, but where a part's parameters cannot be told, it has none. Its schema then gets the texts as they are.
 */
export function readPartsIfAny(schema: RouteSchema, name: string): DeclaredPart[] {
  const { params, headers, querystring = schema.query } = schema
  return Object.entries({ params, querystring, headers }).flatMap(([part, source]) => {
    if (source === undefined) return []
    try {
      return [readPart(part as DeclaredPart['part'], source, `the ${part} of ${name}`)]
    } catch {
      return [{ part: part as DeclaredPart['part'], source, parameters: [] }]
    }
  })
}

function readPart(part: DeclaredPart['part'], source: RouteSchemaSource, where: string): DeclaredPart {
  const plain = isStandard(source) ? readJsonSchema(source, 'input', where) : modernizeSchema(source, { where })
  return { part, source, parameters: readParameters(plain, where) }
}

/**
 * Reads what a route's schemas ask of requests and answers. Plain JSON Schemas are made to validate.
 *
 * @param parts - what {@link readParts} found.
 * @param name - the route in errors: `POST /orders`.
 * @throws WindhoverError `invalid_schema` for a schema that cannot validate.
 */
export function readRouteContract(schema: RouteSchema, parts: readonly DeclaredPart[], name: string): RouteContract {
  const { body } = schema
  return {
    name,
    parts: parts.map((part) => ({
      ...part,
      schema: toValidator(part.source, `the ${part.part} of ${name}`),
      fillsDefaults: !isStandard(part.source),
    })),
    body: body === undefined ? undefined : readBody(body, `the body of ${name}`),
    responses: new Map(
      readResponses(schema).map(({ status, content }) => [
        status,
        new Map(
          Object.entries(content).map(([type, media]) => [
            type,
            toValidator(media.schema, `the answer ${status} of ${name}`),
          ]),
        ),
      ]),
    ),
  }
}

/** Whether any schema of a route is of a library that validates itself, rather than plain JSON Schema. */
export function hasStandardSchema(schema: RouteSchema): boolean {
  const { body, params, headers, querystring = schema.query } = schema
  const contents = [
    ...(isContent(body) ? Object.values(body.content).map((media) => media.schema) : [body]),
    ...readResponses(schema).flatMap(({ content }) => Object.values(content).map((media) => media.schema)),
  ]
  return [params, headers, querystring, ...contents].some((one) => one !== undefined && isStandard(one))
}

function readBody(body: NonNullable<RouteSchema['body']>, where: string): BodyContract {
  if (!isContent(body)) return new Map([[undefined, toValidator(body, where)]])
  return new Map(Object.entries(body.content).map(([type, { schema }]) => [type, toValidator(schema, where)]))
}

/** Whether a body is described by media type, as Fastify has it. */
export function isContent(
  body: RouteSchema['body'],
): body is Extract<NonNullable<RouteSchema['body']>, { readonly content: object }> {
  return body !== undefined && !isStandard(body) && isObject(body['content'])
}

function toValidator(source: RouteSchemaSource, where: string): EventSchema {
  if (isStandard(source)) return source
  try {
    return fromJsonSchema(source)
  } catch (cause) {
    throw new WindhoverError('invalid_schema', `${where}: ${(cause as Error).message}`, { cause })
  }
}

/** Whether a schema validates itself. */
export function isStandard(source: object): source is EventSchema {
  return (typeof source === 'object' || typeof source === 'function') && '~standard' in source
}
