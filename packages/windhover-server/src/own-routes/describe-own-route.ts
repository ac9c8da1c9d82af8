import { createProblem, type EventSchema, type JsonSchema, WindhoverError } from 'windhover'
import {
  anyOtherProblem,
  describeProblem,
  type MediaTypeDescription,
  type ParameterDescription,
  type ResponseDescription,
  type RouteDescription,
} from 'windhover/openapi'

import { tooLargeBody } from '../routes/body-problems.ts'
import { describeItem } from './describe-item.ts'
import { isEventStream } from './is-event-stream.ts'
import { type PathDescription, readRouteUrl } from './read-route-url.ts'
import { mapCallbacks } from './map-callbacks.ts'
import { isContent, isStandard } from './read-route-contract.ts'
import { readResponses } from './read-responses.ts'
import type { DeclaredPart } from './route-contract.ts'
import type { RouteSchema, RouteSchemaSource } from './route-schema.ts'

/** A route to describe, as it was declared. */
export interface DeclaredRoute {
  readonly method: RouteDescription['method']
  /** As Fastify has it: `/orders/:id`. */
  readonly url: string
  readonly schema: RouteSchema
  readonly parts: readonly DeclaredPart[]
  /** Links by status, where `@fastify/swagger` has them: beside the schema. */
  readonly links: Readonly<Record<string, ResponseDescription['links']>> | undefined
  /** Whether requests and answers are held to the schemas here, rather than by the app's own validator. */
  readonly isEnforced: boolean
  /** Whether every other problem is answered here too, rather than by a host's app. */
  readonly isOwnApp: boolean
}

const places = { params: 'path', querystring: 'query', headers: 'header' } as const

/** Parameters of these names are said elsewhere in a document (OpenAPI 3.2.0, "Parameter Object"). */
const saidElsewhere: readonly string[] = ['accept', 'authorization', 'content-type']

/** Tells the documents of a route that the user has declared: once for each of its paths, of which an optional parameter makes two. */
export function describeOwnRoute(route: DeclaredRoute): RouteDescription[] {
  return readRouteUrl(route.url).map((path) => describePath(route, path))
}

function describePath(route: DeclaredRoute, place: PathDescription): RouteDescription {
  const { method, schema } = route
  const { summary, description, tags, deprecated, security, externalDocs, documents, servers, callbacks } = schema
  const { path, without } = place
  const extensions = Object.fromEntries(Object.entries(schema).filter(([name]) => name.startsWith('x-')))
  const parameters = describeParameters(route, place)
  const operationId =
    without === undefined || schema.operationId === undefined
      ? schema.operationId
      : `${schema.operationId}Without${without.charAt(0).toUpperCase()}${without.slice(1)}`
  return {
    method,
    path,
    ...(operationId === undefined ? {} : { operationId }),
    summary: summary ?? `${method.toUpperCase()} ${path}`,
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(security === undefined ? {} : { security }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    ...(documents === undefined ? {} : { documents }),
    ...(servers === undefined ? {} : { servers }),
    ...(callbacks === undefined ? {} : { callbacks: mapCallbacks(callbacks, toStandard) }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...describeBody(schema),
    responses: describeResponses(route),
  }
}

/**
 * What a schema says of parameters of the path that are not in this path has no place there. A host may share a schema among routes that
 * do not have all of its parameters. Of our own, it is a slip.
 */
function describeParameters(
  { parts, url, isOwnApp }: DeclaredRoute,
  { names, without }: PathDescription,
): ParameterDescription[] {
  const lost = parts.find(({ part }) => part === 'params')?.parameters.find(({ name }) => !names.has(name))
  if (lost !== undefined && isOwnApp && without === undefined) {
    throw new WindhoverError('invalid_schema', `the params of ${url}: ${JSON.stringify(lost.name)} is not in the path`)
  }
  const declared = parts.flatMap(({ part, parameters }) =>
    parameters
      .filter(({ name }) => part !== 'headers' || !saidElsewhere.includes(name.toLowerCase()))
      .filter(({ name }) => part !== 'params' || names.has(name))
      .map(({ name, required, schema: { description, ...schema } }): ParameterDescription => ({
        name: part === 'params' ? names.get(name)! : name,
        in: places[part],
        description: typeof description === 'string' ? description : `The ${places[part]} parameter ${name}.`,
        required,
        schema,
      })),
  )
  const named = new Set(declared.filter((parameter) => parameter.in === 'path').map(({ name }) => name))
  const others = [...names.values()].filter((name) => !named.has(name))
  return [
    ...others.map((name): ParameterDescription => ({
      name,
      in: 'path',
      description: `The path parameter ${name}.`,
      schema: { type: 'string' },
    })),
    ...declared,
  ]
}

function describeBody({ body, examples, consumes = [] }: RouteSchema): Pick<RouteDescription, 'requestBody'> {
  if (body === undefined) return {}
  const types = consumes.length === 0 ? ['application/json'] : consumes
  const content = isContent(body)
    ? describeContent(body.content)
    : describeContent(
        Object.fromEntries(
          types.map((type) => [type, { schema: body, ...(examples === undefined ? {} : { examples }) }]),
        ),
      )
  const { description } = body as { description?: unknown }
  return {
    requestBody: {
      description: typeof description === 'string' ? description : 'The body of the request.',
      required: true,
      content,
    },
  }
}

/** OpenAPI's other way to give a sample, which says the same as one with a name. */
type WithExample = MediaTypeDescription & { readonly example?: unknown }

function describeContent(
  content: Readonly<Record<string, MediaTypeDescription>>,
): Readonly<Record<string, MediaTypeDescription>> {
  return Object.fromEntries(
    Object.entries(content).map(([type, declared]) => {
      const { schema, itemSchema: declaredItem, example, ...media } = declared as WithExample
      const itemSchema = declaredItem ?? (isEventStream(type) ? describeItem(schema) : undefined)
      const whole = isEventStream(type) ? undefined : schema
      return [
        type,
        {
          ...(example === undefined || media.examples !== undefined
            ? {}
            : { examples: { example: { value: example } } }),
          ...media,
          ...(whole === undefined ? {} : { schema: whole }),
          ...(itemSchema === undefined ? {} : { itemSchema }),
        },
      ]
    }),
  )
}

function describeResponses(route: DeclaredRoute): Readonly<Record<string, ResponseDescription>> {
  // As readResponses has them, whose statuses are in lower case.
  const besides = new Map(Object.entries(route.links ?? {}).map(([status, links]) => [status.toLowerCase(), links]))
  const declared = readResponses(route.schema).map(({ status, description, headers, content, links }) => [
    /^\dxx$/.test(status) ? status.toUpperCase() : status,
    {
      description,
      ...(headers === undefined ? {} : { headers }),
      ...(Object.keys(content).length === 0 ? {} : { content: describeContent(content) }),
      ...describeLinks(besides.get(status) ?? links),
    },
  ])
  const own = declared.length === 0 ? { 200: { description: 'What the route answers.' } } : {}
  return { ...own, ...describeProblems(route), ...Object.fromEntries(declared) }
}

/** Callbacks stand in the documents as they are, with no place for definitions, which schemas of a library bring along. */
function toStandard(schema: RouteSchemaSource): RouteSchemaSource {
  if (isStandard(schema)) return schema
  const describe = (): JsonSchema => schema
  const validate = (value: unknown): { value: unknown } => ({ value })
  return {
    '~standard': { version: 1, vendor: 'json-schema', validate, jsonSchema: { input: describe, output: describe } },
  } as EventSchema
}

function describeLinks(links: ResponseDescription['links']): Pick<ResponseDescription, 'links'> {
  return links === undefined ? {} : { links }
}

/** What is answered before the handler is asked, and where its answer is not what was declared. */
function describeProblems({ parts, schema, isEnforced, isOwnApp }: DeclaredRoute): Record<string, ResponseDescription> {
  const problems: Record<string, ResponseDescription> = {}
  if (isEnforced && schema.body !== undefined) {
    problems[400] = describeProblem('The body cannot be read.', createProblem(400, 'the body is not JSON'))
    problems[413] = tooLargeBody
    problems[415] = describeProblem(
      'The content type is not one of those, or there is a content encoding.',
      createProblem(415, 'Content-Type: expected application/json'),
    )
  }
  const first = parts[0]?.part ?? (schema.body === undefined ? undefined : 'body')
  if (isEnforced && first !== undefined) {
    const issues = [{ path: [first], message: 'is not what the schema says' }]
    problems[422] = describeProblem(
      'The request does not match; issues say where.',
      createProblem(422, `the request does not match: ${first}: is not what the schema says`, {
        code: 'invalid_data',
        issues,
      }),
    )
  }
  if (isOwnApp || (isEnforced && schema.response !== undefined)) {
    problems[500] = describeProblem(
      'A bug, such as an answer that is not what was declared.',
      createProblem(500, 'something went wrong on the server; its log says what'),
    )
  }
  return isOwnApp ? { ...problems, default: anyOtherProblem } : problems
}
