import { createProblem, type DeclaredEvent, type Problem } from 'windhover'
import { describeProblem, type ResponseDescription, type RouteDescription } from 'windhover/openapi'

import { tooLargeBody } from './body-problems.ts'
import { broadcastOkResponse } from './broadcast-schemas.ts'
import { describeBroadcastRequest, type Publishable } from './describe-broadcast-request.ts'
import { idempotencyParameter, replayed } from './describe-idempotency.ts'
import { findSampleInput } from './find-sample-input.ts'
import { traceparentParameter } from './describe-trace.ts'
import { describeBatch } from './describe-batch.ts'
import type { RoutePlace } from './route-place.ts'
import { batchEvent, publishPath } from './publish-path.ts'
import { describeUnavailable } from './describe-unavailable.ts'

type Samples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>

/** Tells the documents of the routes that publish, under a prefix or none. */
export function describePublish(publishable: Publishable, { prefix, otherResponse }: RoutePlace): RouteDescription[] {
  const events = [...publishable.catalog.events.values()].map((event) => ({ event, samples: sampleData(event) }))
  const nameOperation = createNames()
  const routes = [
    describeAny(publishable, events),
    describeBatch(publishable),
    ...events
      .filter(({ event }) => event.name !== batchEvent)
      .map(({ event, samples }) => describeOne(event, nameOperation(event.name), samples)),
  ]
  return routes.map((route) => ({
    ...route,
    path: prefix + route.path,
    responses: { ...route.responses, default: otherResponse },
  }))
}

function sampleData(event: DeclaredEvent): Samples {
  const value = findSampleInput(event)
  return value === undefined ? {} : { [event.name]: { summary: `The event ${event.name}`, value } }
}

/**
 * Names an operation for each event. Generators turn ids into names of functions, so that those of `a.b` and `a-b` would come to one:
 * the later has a number behind it.
 */
function createNames(): (event: string) => string {
  // That of the route for any event, which an event `_` comes to, and that for many.
  const taken = new Set(['broadcast', 'broadcastbatch'])
  return (event) => {
    const name = `broadcast_${event}`
    let free = name
    for (let number = 2; taken.has(toWord(free)); number += 1) free = `${name}_${number}`
    taken.add(toWord(free))
    return free
  }
}

function toWord(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase()
}

function describeAny(
  publishable: Publishable,
  events: readonly { readonly event: DeclaredEvent; readonly samples: Samples }[],
): RouteDescription {
  const declared = events.flatMap(({ samples }) =>
    Object.entries(samples).map(([event, { summary, value: data }]) => [event, { summary, value: { event, data } }]),
  )
  return {
    method: 'post',
    path: publishPath(),
    operationId: 'broadcast',
    summary: 'Broadcast an event',
    description: 'Sends an event to every stream that carries its name and channel.',
    tags: ['Broadcast'],
    parameters: [idempotencyParameter, traceparentParameter],
    requestBody: {
      description: 'The event.',
      required: true,
      content: {
        'application/json': {
          schema: describeBroadcastRequest(publishable),
          examples: {
            ...(publishable.open && !publishable.catalog.events.has('message')
              ? { message: { summary: 'A message', value: { event: 'message', data: { text: 'hello' } } } }
              : {}),
            ...(Object.fromEntries(declared) as Samples),
          },
        },
      },
    },
    responses: describeResponses('message', reservedName),
  }
}

function describeOne(
  { name, schema, summary, description, deprecated, inputSchema }: DeclaredEvent,
  operationId: string,
  examples: Samples,
): RouteDescription {
  const purpose = `Takes the data of the event \`${name}\` itself, and sends it to every stream that carries it.`
  return {
    method: 'post',
    path: publishPath(name),
    operationId,
    summary: `Broadcast one ${name} event`,
    description: [...new Set([summary, description, purpose])].filter((text) => text !== undefined).join('\n\n'),
    tags: ['Broadcast'],
    ...(deprecated ? { deprecated } : {}),
    parameters: [idempotencyParameter, traceparentParameter],
    requestBody: {
      description: `The data of the event \`${name}\`.`,
      required: true,
      content: { 'application/json': { schema, ...(Object.keys(examples).length === 0 ? {} : { examples }) } },
    },
    responses: describeResponses(name, sampleMismatch(name, inputSchema)),
  }
}

const reservedMessage = '"open" is reserved (connected, gap, closing, position, error, open)'
const reservedName = createProblem(422, `event ${reservedMessage}`, {
  code: 'reserved_name',
  issues: [{ path: ['event'], message: reservedMessage }],
})

/** What is answered where a required field is missing, or the data is something else altogether. */
function sampleMismatch(name: string, { required }: DeclaredEvent['inputSchema']): Problem {
  const path = Array.isArray(required) && typeof required[0] === 'string' ? [required[0]] : []
  const message = path.length === 0 ? 'is not what the schema says' : 'is required'
  const detail = `data of event ${JSON.stringify(name)} does not match its schema: ${[...path, message].join(': ')}`
  return createProblem(422, detail, { code: 'invalid_data', issues: [{ path, message }] })
}

function describeResponses(event: string, mismatch: Problem): Readonly<Record<string, ResponseDescription>> {
  return {
    200: {
      description: 'The event stands in the log and is on its way to every reader.',
      headers: replayed,
      content: {
        'application/json': {
          schema: broadcastOkResponse,
          examples: { ok: { summary: 'Sent', value: { ok: true, event, connected: 3, id: 'k3v9x2.42' } } },
        },
      },
    },
    400: describeProblem(
      'The body is not JSON, or not UTF-8, the query has a name that belongs in the body, or the key of the header is none.',
      createProblem(400, 'the body is not JSON'),
    ),
    413: tooLargeBody,
    415: describeProblem(
      'The content type is not application/json, or there is a content encoding.',
      createProblem(415, 'Content-Type: expected application/json'),
    ),
    422: describeProblem('The body does not match; issues say where.', mismatch),
    500: describeProblem(
      'A bug, such as a schema that throws. Nothing was sent.',
      createProblem(500, 'something went wrong on the server; its log says what'),
    ),
    503: describeUnavailable(
      'The log cannot take it now. Nothing was sent; try again after Retry-After.',
      'no room in the log for 5000 ms: its readers cannot keep up; nothing was stored',
    ),
  }
}
