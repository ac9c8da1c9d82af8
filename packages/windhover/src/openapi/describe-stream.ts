import type { JsonSchema } from '../catalog/json-schema.ts'
import { defaultChannel, maxNameLength } from '../names.ts'
import { maxAskedEvents, type StreamDefinition } from '../stream/define-stream.ts'
import { problemType } from '../stream/problem.ts'
import { stopId } from '../wire/control-events.ts'
import type { Components } from './components.ts'
import { describeStreamContent } from './describe-stream-content.ts'
import { errorResponseSchema } from './error-response.ts'
import { toPascalCase } from './to-pascal-case.ts'

/** The id of a stream's operation: its own, or one made from its path (`/sse/broadcast` gives `streamSseBroadcast`). */
export function getOperationId(stream: StreamDefinition): string {
  return stream.operationId ?? `stream${toPascalCase(stream.path)}`
}

/** Describes a stream as an Operation Object of OpenAPI 3.2.0, and adds the schemas that it needs to `components`. */
export function describeStream(stream: StreamDefinition, components: Components): JsonSchema {
  const { summary = 'Read events as they are published', description } = stream
  return {
    operationId: getOperationId(stream),
    summary,
    ...(description === undefined ? {} : { description }),
    tags: stream.tags,
    parameters: describeParameters(stream),
    responses: describeResponses(stream, components),
  }
}

function describeParameters(stream: StreamDefinition): JsonSchema[] {
  const { channels } = stream
  const name = { type: 'string', minLength: 1, maxLength: maxNameLength }
  const served = stream.events ?? (stream.open ? [] : [...(stream.catalog?.events.keys() ?? [])])
  const parameters: JsonSchema[] = [
    {
      name: 'event',
      in: 'query',
      description: 'Only events of this name; may be repeated. Default: every event of the stream.',
      style: 'form',
      explode: true,
      schema: {
        type: 'array',
        maxItems: maxAskedEvents,
        items: served.length === 0 ? name : { type: 'string', enum: [...new Set(served)] },
      },
    },
  ]
  if (channels === 'any' || channels.length > 1) {
    const fallback = channels === 'any' || channels.includes(defaultChannel) ? defaultChannel : 'every channel listed'
    parameters.push({
      name: 'channel',
      in: 'query',
      description: `Only events of this channel; may be repeated. Default: ${fallback}.`,
      style: 'form',
      explode: true,
      schema: {
        type: 'array',
        maxItems: stream.maxChannels,
        items: channels === 'any' ? name : { type: 'string', enum: [...new Set(channels)] },
      },
    })
  }
  parameters.push(
    {
      name: 'lastEventId',
      in: 'query',
      description: 'As the header Last-Event-ID, for clients that cannot set headers; the header wins.',
      schema: { type: 'string' },
    },
    {
      name: 'Last-Event-ID',
      in: 'header',
      description:
        'The id of the last event received. The stream goes on after it, or says with a gap event that it cannot. ' +
        'EventSource sends it by itself when it reconnects.',
      schema: { type: 'string' },
    },
  )
  return parameters
}

function describeResponses(stream: StreamDefinition, components: Components): JsonSchema {
  const problem = components.add({
    source: errorResponseSchema,
    direction: 'output',
    where: 'the error response',
    fallback: 'SseBroadcastErrorResponse',
  })
  const content = { [problemType]: { schema: problem } }
  const busy = {
    description: 'The server takes no readers now.',
    headers: {
      'Retry-After': {
        description: 'Seconds after which to try again.',
        schema: { type: 'integer', minimum: 0 },
      },
    },
    content,
  }
  return {
    200: {
      description: stream.responseDescription ?? describeSuccess(stream),
      headers: {
        'Cache-Control': {
          description: 'Keeps caches and compressing proxies away.',
          schema: { type: 'string', const: 'no-cache, no-transform' },
        },
        'X-Accel-Buffering': {
          description: 'Keeps proxies from holding events back.',
          schema: { type: 'string', const: 'no' },
        },
      },
      content: { 'text/event-stream': describeStreamContent(stream, components) },
    },
    204: {
      description: `Do not come back: Last-Event-ID was ${stopId}, the id of a closing event that ends for good.`,
    },
    400: { description: 'The stream does not serve an event or channel that was asked for.', content },
    406: { description: 'Accept excludes text/event-stream.', content },
    ...(stream.refusal === 'status' ? { 503: busy } : {}),
    default: { description: belongsToNone, content },
  }
}

/** What no operation answers itself. */
const belongsToNone =
  'What belongs to no operation: a request that is not HTTP (400), too slow (408) or too large in its headers (431), with another method ' +
  '(405), or a wrong Expect (417).'

function describeSuccess({ refusal }: StreamDefinition): string {
  const text =
    'An endless stream of events. The first is connected; a stream that the server ends has closing as its last.'
  if (refusal === 'status') return text
  return `${text} Where the server takes no readers now, closing with the reason busy is the only one.`
}
