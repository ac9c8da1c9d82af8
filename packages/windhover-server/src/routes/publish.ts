import type { FastifyInstance } from 'fastify'
import { type Catalog, type Hub, type Published, type PublishOptions, validateData, WindhoverError } from 'windhover'
import type { ResponseDescription, RouteDescription } from 'windhover/openapi'

import { broadcastOkResponse, broadcastRequest } from './broadcast-schemas.ts'
import { anyOtherError, describeProblem } from './describe-problem.ts'

/** What the publishing routes need. */
export interface PublishRoutes {
  readonly hub: Hub
  readonly catalog: Catalog
  /** The channels that may be published to. */
  readonly channels: readonly string[] | 'any'
  /** How long a publish may wait for room in the log, in milliseconds. */
  readonly publishTimeoutMs: number
}

/** What stands in for the data of an undeclared event that has none. */
const emptyData = { text: 'empty' }

/** Adds `POST /api/broadcast`, and `POST /api/broadcast/<event>` for each declared event; answers how the documents tell of them. */
export function registerPublish(app: FastifyInstance, options: PublishRoutes): RouteDescription[] {
  const { hub, catalog, channels, publishTimeoutMs: maxWaitMs } = options
  app.post('/api/broadcast', async ({ body }) => {
    const request = (await validateData(broadcastRequest, requireBody(body), 'the body')) as {
      event?: string
      data?: unknown
    } & PublishOptions
    const { event = 'message', data, ...given } = request
    const isDeclared = catalog.events.has(event)
    checkChannel(given.channel, channels)
    const published = await hub
      .publish(event, isDeclared ? data : (data ?? emptyData), { ...given, maxWaitMs })
      .catch((error: unknown) => Promise.reject(isDeclared ? insideData(error) : error))
    return toAnswer(event, published)
  })
  const descriptions = [describePublish()]
  for (const { name, schema, summary } of catalog.events.values()) {
    app.post(`/api/broadcast/${name}`, async ({ body }) =>
      toAnswer(name, await hub.publish(name, requireBody(body), { maxWaitMs })),
    )
    descriptions.push({
      method: 'post',
      path: `/api/broadcast/${name}`,
      operationId: `broadcast_${name}`,
      summary: summary ?? `Broadcast a ${name} event`,
      description: `Takes the data of the event ${name} itself, and sends it to every stream that carries it.`,
      tags: ['Broadcast'],
      requestBody: {
        description: `The data of the event ${name}.`,
        required: true,
        content: { 'application/json': { schema } },
      },
      responses: publishResponses,
    })
  }
  return descriptions
}

function toAnswer(event: string, { id, connected }: Published): object {
  return { ok: true, event, connected, id }
}

/** A request without a body has no content type to be wrong, and so comes this far. */
function requireBody(body: unknown): unknown {
  if (body !== undefined) return body
  throw Object.assign(new Error('Content-Type: expected application/json'), { statusCode: 415 })
}

function checkChannel(channel: string | undefined, channels: readonly string[] | 'any'): void {
  if (channel === undefined || channels === 'any' || channels.includes(channel)) return
  const message = `${JSON.stringify(channel)} is not one of this server's channels (${channels.join(', ')})`
  throw new WindhoverError('invalid_name', `channel: ${message}`, { issues: [{ path: ['channel'], message }] })
}

/** The hub knows the data alone; here it stands under `data`. */
function insideData(error: unknown): unknown {
  if (!(error instanceof WindhoverError) || error.code !== 'invalid_data') return error
  const issues = error.issues.map(({ path, message }) => ({ path: ['data', ...path], message }))
  return new WindhoverError(error.code, error.message, { issues, cause: error })
}

const publishResponses: Readonly<Record<string, ResponseDescription>> = {
  200: {
    description: 'The event stands in the log and is on its way to every reader.',
    content: {
      'application/json': {
        schema: broadcastOkResponse,
        examples: { ok: { value: { ok: true, event: 'message', connected: 3, id: '5c2f1e0a9b7d4c38.17' } } },
      },
    },
  },
  400: describeProblem('The body is not JSON, or not UTF-8.'),
  413: describeProblem('The body is larger than the server takes.'),
  415: describeProblem('The content type is not application/json, or there is a content encoding.'),
  422: describeProblem('The body does not match; issues say where.'),
  500: describeProblem('A bug, such as a schema that throws. Nothing was sent.'),
  503: {
    ...describeProblem('The log cannot take it now. Nothing was sent; try again after Retry-After.'),
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } } },
  },
  default: anyOtherError,
}

function describePublish(): RouteDescription {
  return {
    method: 'post',
    path: '/api/broadcast',
    operationId: 'broadcast',
    summary: 'Broadcast an event',
    description: 'Sends an event to every stream that carries its name and channel.',
    tags: ['Broadcast'],
    requestBody: {
      description: 'The event.',
      required: true,
      content: {
        'application/json': {
          schema: broadcastRequest,
          examples: { message: { summary: 'A message', value: { event: 'message', data: { text: 'hello' } } } },
        },
      },
    },
    responses: publishResponses,
  }
}
