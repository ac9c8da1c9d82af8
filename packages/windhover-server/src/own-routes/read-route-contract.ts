import { type EventSchema, WindhoverError } from 'windhover'
import { type MediaTypeDescription, modernizeSchema, readJsonSchema } from 'windhover/openapi'

import { isObject } from '../options/is-object.ts'
import { isEventStream } from './is-event-stream.ts'
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

/** Makes a plain JSON Schema validate, as `fromJsonSchema` of the library does. */
export type ReadPlainSchema = (schema: object) => EventSchema

/**
 * Reads what a route's schemas ask of requests and answers. Plain JSON Schemas are made to validate.
 *
 * @param parts - what {@link readParts} found.
 * @param name - the route in errors: `POST /orders`.
 * @throws WindhoverError `invalid_schema` for a schema that cannot validate.
 */
export function readRouteContract(
  schema: RouteSchema,
  parts: readonly DeclaredPart[],
  name: string,
  readPlainSchema: ReadPlainSchema,
): RouteContract {
  const { body } = schema
  const toValidator = (source: RouteSchemaSource, where: string): EventSchema => {
    if (isStandard(source)) return source
    if (!isSchema(source)) {
      const got = JSON.stringify(source)
      throw new WindhoverError(
        'invalid_schema',
        `${where}: expected a schema, of a library or a JSON Schema, got ${got}`,
      )
    }
    try {
      return readPlainSchema(source)
    } catch (cause) {
      throw new WindhoverError('invalid_schema', `${where}: ${(cause as Error).message}`, { cause })
    }
  }
  return {
    name,
    parts: parts.map((part) => ({
      ...part,
      schema: toValidator(part.source, `the ${part.part} of ${name}`),
      fillsDefaults: !isStandard(part.source),
    })),
    body: body === undefined ? undefined : readBody(body, `the body of ${name}`, toValidator),
    responses: new Map(
      readResponses(schema).map(({ status, content }) => [
        status,
        readAnswer(content, `the answer ${status} of ${name}`, toValidator),
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

type ToValidator = (source: RouteSchemaSource, where: string) => EventSchema

function readBody(body: NonNullable<RouteSchema['body']>, where: string, toValidator: ToValidator): BodyContract {
  if (!isContent(body)) return new Map([[undefined, toValidator(body, where)]])
  return new Map(Object.entries(body.content).map(([type, { schema = {} }]) => [type, toValidator(schema, where)]))
}

/** An answer that has no schema of its whole body, and one that is a stream, is not held to one. */
function readAnswer(
  content: Readonly<Record<string, MediaTypeDescription>>,
  where: string,
  toValidator: ToValidator,
): BodyContract {
  const whole = Object.entries(content).filter(([type]) => !isEventStream(type))
  return new Map(
    whole.flatMap(([type, { schema }]) => (schema === undefined ? [] : [[type, toValidator(schema, where)] as const])),
  )
}

/** Whether a body is described by media type, as Fastify has it. */
export function isContent(
  body: RouteSchema['body'],
): body is Extract<NonNullable<RouteSchema['body']>, { readonly content: object }> {
  return body !== undefined && !isStandard(body) && isObject(body['content'])
}

/** Whether a schema validates itself. */
export function isStandard(source: unknown): source is EventSchema {
  return isSchema(source) && '~standard' in source
}

/** Whether a value can be a schema; those of some libraries are functions. */
export function isSchema(source: unknown): source is object {
  return (typeof source === 'object' || typeof source === 'function') && source !== null
}
