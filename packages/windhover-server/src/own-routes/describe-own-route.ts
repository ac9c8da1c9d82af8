import { createProblem, WindhoverError } from 'windhover'
import {
  anyOtherProblem,
  describeProblem,
  type ParameterDescription,
  type ResponseDescription,
  type RouteDescription,
} from 'windhover/openapi'

import { isContent } from './read-route-contract.ts'
import { readResponses } from './read-responses.ts'
import type { DeclaredPart } from './route-contract.ts'
import type { RouteSchema } from './route-schema.ts'

/** A route to describe, as it was declared. */
export interface DeclaredRoute {
  readonly method: RouteDescription['method']
  /** As Fastify has it: `/orders/:id`. */
  readonly url: string
  readonly schema: RouteSchema
  readonly parts: readonly DeclaredPart[]
  /** Whether requests and answers are held to the schemas here, rather than by the app's own validator. */
  readonly isEnforced: boolean
  /** Whether every other problem is answered here too, rather than by a host's app. */
  readonly isOwnApp: boolean
}

const places = { params: 'path', querystring: 'query', headers: 'header' } as const

/** Parameters of these names are said elsewhere in a document (OpenAPI 3.2.0, "Parameter Object"). */
const saidElsewhere: readonly string[] = ['accept', 'authorization', 'content-type']

/** Tells the documents of a route that the user has declared. */
export function describeOwnRoute(route: DeclaredRoute): RouteDescription {
  const { method, schema } = route
  const { summary, description, tags, deprecated, security, externalDocs, documents } = schema
  const path = toTemplate(route.url)
  const extensions = Object.fromEntries(Object.entries(schema).filter(([name]) => name.startsWith('x-')))
  const parameters = describeParameters(route, path)
  return {
    method,
    path,
    operationId: schema.operationId ?? nameOperation(method, path),
    summary: summary ?? `${method.toUpperCase()} ${path}`,
    ...(description === undefined ? {} : { description }),
    ...(tags === undefined ? {} : { tags }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(security === undefined ? {} : { security }),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    ...(documents === undefined ? {} : { documents }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...describeBody(schema),
    responses: describeResponses(route),
  }
}

/** `/orders/:id(^\\d+$)` is `/orders/{id}`; a wildcard is `{wildcard}`. */
function toTemplate(url: string): string {
  return url.replaceAll(/:(\w+)(?:\([^/]*\))?\??/g, '{$1}').replace(/\*$/, '{wildcard}') || '/'
}

/** `get` and `/orders/{id}` give `getOrdersById`. */
function nameOperation(method: string, path: string): string {
  const words = path.split('/').map((segment) => {
    const name = segment.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim()
    const pascal = name.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    return (segment.startsWith('{') ? 'By' : '') + pascal.join('')
  })
  return method + (words.join('') || 'Root')
}

function describeParameters({ parts, isOwnApp }: DeclaredRoute, path: string): ParameterDescription[] {
  const declared = parts.flatMap(({ part, parameters }) =>
    parameters
      .filter(({ name }) => part !== 'headers' || !saidElsewhere.includes(name.toLowerCase()))
      .map(({ name, required, schema: { description, ...schema } }): ParameterDescription => ({
        name: part === 'params' && name === '*' ? 'wildcard' : name,
        in: places[part],
        description: typeof description === 'string' ? description : `The ${places[part]} parameter ${name}.`,
        required,
        schema,
      })),
  )
  const inPath = (name: string): boolean => path.includes(`{${name}}`)
  const lost = declared.find((parameter) => parameter.in === 'path' && !inPath(parameter.name))
  if (lost !== undefined && isOwnApp) {
    throw new WindhoverError('invalid_schema', `the params of ${path}: ${JSON.stringify(lost.name)} is not in the path`)
  }
  const named = new Set(declared.filter((parameter) => parameter.in === 'path').map(({ name }) => name))
  const others = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']): ParameterDescription[] =>
    named.has(name)
      ? []
      : [{ name, in: 'path', description: `The path parameter ${name}.`, schema: { type: 'string' } }],
  )
  // A host may share a schema among routes that do not have all of its parameters.
  return [...others, ...declared.filter((parameter) => parameter.in !== 'path' || inPath(parameter.name))]
}

function describeBody({ body, examples }: RouteSchema): Pick<RouteDescription, 'requestBody'> {
  if (body === undefined) return {}
  const content = isContent(body)
    ? body.content
    : { 'application/json': { schema: body, ...(examples === undefined ? {} : { examples }) } }
  const { description } = body as { description?: unknown }
  return {
    requestBody: {
      description: typeof description === 'string' ? description : 'The body of the request.',
      required: true,
      content,
    },
  }
}

function describeResponses(route: DeclaredRoute): Readonly<Record<string, ResponseDescription>> {
  const declared = readResponses(route.schema).map(({ status, description, headers, content }) => [
    /^\dxx$/.test(status) ? status.toUpperCase() : status,
    {
      description,
      ...(headers === undefined ? {} : { headers }),
      ...(Object.keys(content).length === 0 ? {} : { content }),
    },
  ])
  const own = declared.length === 0 ? { 200: { description: 'What the route answers.' } } : {}
  return { ...own, ...describeProblems(route), ...Object.fromEntries(declared) }
}

/** What is answered before the handler is asked, and where its answer is not what was declared. */
function describeProblems({ parts, schema, isEnforced, isOwnApp }: DeclaredRoute): Record<string, ResponseDescription> {
  const problems: Record<string, ResponseDescription> = {}
  if (isEnforced && schema.body !== undefined) {
    problems[400] = describeProblem('The body cannot be read.', createProblem(400, 'the body is not JSON'))
    problems[413] = describeProblem(
      'The body is larger than the server takes.',
      createProblem(413, 'the body is larger than maxBodyBytes (262144 bytes)'),
    )
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
