import type { JsonSchema } from '../catalog/json-schema.ts'
import { defaultChannel, maxNameLength } from '../names.ts'
import { maxAskedEvents, type StreamDefinition } from '../stream/define-stream.ts'
import { createProblem } from '../stream/problem.ts'
import { stopId } from '../wire/control-events.ts'
import type { Components } from './components.ts'
import { anyOtherProblem, describeProblem } from './describe-problem.ts'
import { describeResponse } from './describe-response.ts'
import { describeStreamContent } from './describe-stream-content.ts'
import type { ResponseDescription } from './route-description.ts'

/** Describes a stream as an Operation Object of OpenAPI 3.2.0, and adds the schemas that it needs to `components`. */
export function describeStream(stream: StreamDefinition, operationId: string, components: Components): JsonSchema {
  const { summary = 'Read events as they are published', description = describeUse(stream) } = stream
  return {
    operationId,
    summary,
    description,
    tags: stream.tags,
    ...(isDeprecated(stream) ? { deprecated: true } : {}),
    parameters: describeParameters(stream),
    responses: describeResponses(stream, operationId, components),
  }
}

/** How a page reads the stream, which a browser does not do with `fetch`. */
function describeUse({ path, events, catalog }: StreamDefinition): string {
  const [name = 'message'] = events ?? catalog?.events.keys() ?? []
  return (
    `In a browser, connect with \`const source = new EventSource(${quote(path)})\`, and listen by the name of the event: ` +
    `\`source.addEventListener(${quote(name)}, ({ data }) => console.log(JSON.parse(data)))\`. ` +
    'EventSource reconnects by itself, and then gets what it missed.'
  )
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** A stream of nothing but deprecated events is one itself. */
function isDeprecated({ events = [], catalog }: StreamDefinition): boolean {
  return events.length > 0 && events.every((name) => catalog?.events.get(name)?.deprecated === true)
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

function describeResponses(stream: StreamDefinition, operationId: string, components: Components): JsonSchema {
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
    ...Object.fromEntries(
      Object.entries({
        400: badRequest,
        406: notAcceptable,
        ...(stream.refusal === 'status' ? { 503: busy } : {}),
        default: anyOtherProblem,
      }).map(([status, response]) => [status, describeResponse(status, response, { operationId, components })]),
    ),
  }
}

const badRequest = describeProblem(
  'The query asks for an event or channel that the stream does not serve, or for too many of them, or cannot be read.',
  createProblem(400, 'event: "connected" is reserved by the protocol', { code: 'invalid_request' }),
)
const notAcceptable = describeProblem(
  'Accept excludes text/event-stream.',
  createProblem(406, 'Accept: this is a stream of text/event-stream, which the request excludes'),
)
const busy: ResponseDescription = {
  ...describeProblem(
    'The server takes no readers now.',
    createProblem(503, 'the server takes no readers now; try again later'),
  ),
  headers: {
    'Retry-After': { description: 'Seconds after which to try again.', schema: { type: 'integer', minimum: 0 } },
  },
}

function describeSuccess({ refusal }: StreamDefinition): string {
  const text =
    'An endless stream of events. The first is connected; a stream that the server ends has closing as its last.'
  if (refusal === 'status') return text
  return `${text} Where the server takes no readers now, closing with the reason busy is the only one.`
}
