import { createProblem } from 'windhover'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

import { tooLargeBody } from './body-problems.ts'
import { batchResponse } from './broadcast-schemas.ts'
import { describeBatchRequest, type Publishable } from './describe-broadcast-request.ts'
import { idempotencyParameter, replayed } from './describe-idempotency.ts'
import { traceparentParameter } from './describe-trace.ts'
import { batchEvent, publishPath } from './publish-path.ts'
import { batchTypes, ndjsonType } from './read-batch.ts'
import { describeUnavailable } from './describe-unavailable.ts'

const message = 'does not match its schema'

/** Tells the documents of `POST /api/broadcast/batch`. */
export function describeBatch(publishable: Publishable): RouteDescription {
  const isOpen = publishable.open && !publishable.catalog.events.has('message')
  const event = { event: 'message', data: { text: 'hello' } }
  return {
    method: 'post',
    path: publishPath(batchEvent),
    operationId: 'broadcastBatch',
    summary: 'Broadcast several events',
    description:
      'Sends up to 1,000 messages of 4 MiB as one act: all or none, side by side in the log. With `atomic: false`, those that can be sent are, and ' +
      `the others have an error in their place. \`${ndjsonType}\` takes one event per line.`,
    tags: ['Broadcast'],
    parameters: [
      {
        ...idempotencyParameter,
        description: `${idempotencyParameter.description} Each event that has no key of its own gets it with a slash and its index, and with \`channels\` each message another slash and the index of its channel. All of it has 128 characters at most.`,
      },
      {
        name: 'atomic',
        in: 'query',
        description: `What \`atomic\` of a JSON body says, for one of \`${ndjsonType}\`, which has no place for it. Default: \`true\`. If both are there, they must be the same.`,
        schema: { type: 'boolean' },
      },
      traceparentParameter,
    ],
    requestBody: {
      description: 'The events.',
      required: true,
      content: {
        'application/json': {
          schema: describeBatchRequest(publishable),
          examples: {
            none: { summary: 'Nothing', value: { events: [] } },
            ...(isOpen ? { two: { summary: 'Two messages', value: { events: [event, event] } } } : {}),
          },
        },
        [ndjsonType]: {},
      },
    },
    responses: {
      200: {
        description: 'What became of each event: its id, or its problem.',
        headers: replayed,
        content: {
          'application/json': {
            schema: batchResponse,
            examples: {
              ok: {
                summary: 'Sent',
                value: { ok: true, connected: 3, results: [{ id: 'k3v9x2.42' }, { id: 'k3v9x2.43' }] },
              },
            },
          },
        },
      },
      400: describeProblem(
        'The body is not JSON, or not UTF-8, or the key of the header is none or too long, or atomic is wrong in the query.',
        createProblem(400, 'the body is not JSON'),
      ),
      413: {
        ...tooLargeBody,
        description:
          'The body is larger than the server takes, or has more than 1,000 messages, or more than 4 MiB of them.',
      },
      415: describeProblem(
        `The content type is neither application/json nor ${ndjsonType}, or there is a content encoding.`,
        createProblem(415, batchTypes),
      ),
      422: describeProblem(
        'The body or one of its events does not match; issues say where. Nothing was sent.',
        createProblem(422, `events[3]: data of event "note" ${message}`, {
          code: 'invalid_data',
          issues: [{ path: ['events', 3, 'data'], message }],
        }),
      ),
      500: describeProblem(
        'A bug, such as a schema that throws. Nothing was sent.',
        createProblem(500, 'something went wrong on the server; its log says what'),
      ),
      503: describeUnavailable(
        'The log cannot take them now. Try again after Retry-After.',
        'no room in the log for 5000 ms: its readers cannot keep up; nothing was stored',
      ),
    },
  }
}
