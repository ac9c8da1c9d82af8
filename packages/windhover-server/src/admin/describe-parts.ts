import { createProblem, type EventSchema } from 'windhover'
import {
  describeProblem,
  type ParameterDescription,
  type ResponseDescription,
  type RouteDescription,
} from 'windhover/openapi'

import { tooLargeBody, wrongTypeOfBody } from '../routes/body-problems.ts'
import { maxListed } from './admin-paths.ts'

type Responses = Readonly<Record<string, ResponseDescription>>

const fresh = {
  'Cache-Control': { description: 'It is of this moment.', schema: { type: 'string', const: 'no-store' } },
} as const

/** Describes an answer with a body, which nobody keeps. */
export function answer(description: string, schema: EventSchema<unknown, object>, value: object): ResponseDescription {
  return {
    description,
    headers: fresh,
    content: { 'application/json': { schema, examples: { sample: { summary: 'A sample', value } } } },
  }
}

export function describeBody(
  description: string,
  schema: EventSchema<unknown, unknown>,
  value: object,
): NonNullable<RouteDescription['requestBody']> {
  return {
    description,
    required: true,
    content: { 'application/json': { schema, examples: { sample: { summary: 'A sample', value } } } },
  }
}

export function bodyProblems(message: string): Responses {
  return {
    400: describeProblem('The body is not JSON.', createProblem(400, 'the body is not JSON')),
    413: tooLargeBody,
    415: wrongTypeOfBody,
    422: describeProblem(
      'The body does not match; issues say where.',
      createProblem(422, `the body does not match its schema: ${message}`, {
        code: 'invalid_data',
        issues: [{ path: [], message }],
      }),
    ),
  }
}

export function describeQueryProblem(detail: string): ResponseDescription {
  return describeProblem('The query is wrong.', createProblem(400, detail, { code: 'invalid_request' }))
}

export function queryParameter(name: string, description: string, schema: object): ParameterDescription {
  return { name, in: 'query', description, required: false, schema: schema as ParameterDescription['schema'] }
}

export function limitParameter(byDefault: number): ParameterDescription {
  const schema = { type: 'integer', minimum: 1, maximum: maxListed, default: byDefault }
  return queryParameter('limit', 'How many to list.', schema)
}
