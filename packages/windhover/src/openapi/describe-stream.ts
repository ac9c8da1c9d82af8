import type { DeclaredEvent } from '../catalog/define-events.ts'
import type { JsonSchema } from '../catalog/json-schema.ts'
import { stopId } from '../wire/control-events.ts'
import type { StreamDefinition } from '../stream/define-stream.ts'
import { problemType } from '../stream/problem.ts'
import { encodeEvent } from '../wire/encode-event.ts'
import { defaultChannel, maxNameLength, reservedEvents } from '../names.ts'
import { type Components, toPascalCase } from './components.ts'
import { controlSchemas, messageIdSchema, positionIdSchema, retrySchema } from './control-schemas.ts'
import { errorResponseSchema } from './error-response.ts'

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
      schema: { type: 'array', items: served.length === 0 ? name : { type: 'string', enum: [...new Set(served)] } },
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
      schema: { type: 'array', items: channels === 'any' ? name : { type: 'string', enum: [...new Set(channels)] } },
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
      content: { 'text/event-stream': describeContent(stream, components) },
    },
    204: {
      description: `Do not come back: Last-Event-ID was ${stopId}, the id of a closing event that ends for good.`,
    },
    400: { description: 'The stream does not serve an event or channel that was asked for.', content },
    406: { description: 'Accept excludes text/event-stream.', content },
    ...(stream.refusal === 'status' ? { 503: busy } : {}),
    default: { description: 'Any other error.', content },
  }
}

function describeSuccess({ refusal }: StreamDefinition): string {
  const text =
    'An endless stream of events. The first is connected; a stream that the server ends has closing as its last.'
  if (refusal === 'status') return text
  return `${text} Where the server takes no readers now, closing with the reason busy is the only one.`
}

/** The Media Type Object: one branch of `itemSchema` for each event (OpenAPI 3.2.0, "Special Considerations for Server-Sent Events"). */
function describeContent(stream: StreamDefinition, components: Components): JsonSchema {
  const declared = stream.catalog?.events ?? new Map<string, DeclaredEvent>()
  const names = [...new Set(stream.events ?? declared.keys())]
  const branches = names.map((name) => describeEvent(name, declared.get(name), components))
  branches.push(...describeControlEvents(components))
  if (stream.open && stream.events === undefined) {
    branches.push(describeOtherEvents([...new Set([...declared.keys(), ...reservedEvents])]))
  }
  return {
    itemSchema: { oneOf: branches },
    examples: {
      stream: {
        summary: 'The beginning of a stream, as it is on the wire',
        serializedValue: writeSample(names.map((name) => declared.get(name))),
      },
    },
  }
}

function describeEvent(name: string, event: DeclaredEvent | undefined, components: Components): JsonSchema {
  const text = event?.description ?? event?.summary
  return describeBranch({
    title: name,
    ...(text === undefined ? {} : { description: text }),
    ...(event?.deprecated === true ? { deprecated: true } : {}),
    required: ['event', 'data', 'id'],
    properties: {
      event: { type: 'string', const: name },
      id: messageIdSchema,
      retry: retrySchema,
      data: describeJsonText(event === undefined ? {} : components.addEvent(event)),
    },
  })
}

function describeControlEvents(components: Components): JsonSchema[] {
  return [
    describeBranch({
      title: 'connected',
      description:
        'The first event. Its id is where the stream starts; it has none where a gap follows, which then has it.',
      required: ['event', 'data'],
      properties: {
        event: { type: 'string', const: 'connected' },
        id: positionIdSchema,
        retry: retrySchema,
        data: describeJsonText(addControl('ConnectedEvent')),
      },
    }),
    describeBranch({
      title: 'gap',
      description: 'Events may have been lost. Its id is where the stream goes on.',
      required: ['event', 'data', 'id'],
      properties: {
        event: { type: 'string', const: 'gap' },
        id: positionIdSchema,
        retry: retrySchema,
        data: describeJsonText(addControl('GapEvent')),
      },
    }),
    describeBranch({
      title: 'closing',
      description: `The last event. It has the id ${stopId} where the client shall not come back, and else none.`,
      required: ['event', 'data'],
      properties: {
        event: { type: 'string', const: 'closing' },
        id: { type: 'string', pattern: `^${stopId}$` },
        retry: retrySchema,
        data: describeJsonText(addControl('ClosingEvent')),
      },
    }),
    describeBranch({
      title: 'position',
      description:
        'Moves the last event id on where nothing else was sent for a while. It has no data, so EventSource does not report it.',
      required: ['event', 'data', 'id'],
      properties: {
        event: { type: 'string', const: 'position' },
        id: positionIdSchema,
        retry: retrySchema,
        data: { type: 'string', const: '' },
      },
    }),
  ]

  function addControl(name: keyof typeof controlSchemas): JsonSchema {
    return components.add({ source: controlSchemas[name], direction: 'output', where: 'the protocol', fallback: name })
  }
}

function describeOtherEvents(known: readonly string[]): JsonSchema {
  return describeBranch({
    title: 'any other event',
    description: 'An event that is not declared. Its data can be any JSON.',
    required: ['event', 'data', 'id'],
    properties: {
      event: { type: 'string', not: { enum: known } },
      id: messageIdSchema,
      retry: retrySchema,
      data: describeJsonText({}),
    },
  })
}

function describeBranch(branch: JsonSchema): JsonSchema {
  return { type: 'object', ...branch }
}

function describeJsonText(contentSchema: JsonSchema): JsonSchema {
  return { type: 'string', contentMediaType: 'application/json', contentSchema }
}

/** Writes a stream's first events: `connected`, and the first example of each event that has one. */
function writeSample(events: readonly (DeclaredEvent | undefined)[]): string {
  let text = encodeEvent({
    retryMs: 2000,
    id: 'k3v9x2.41',
    event: 'connected',
    data: JSON.stringify({
      clientId: '5f0c6b1e9d2a4c7f8b3e1a6d0c9f2b47',
      serverTime: '2026-01-01T12:00:00.000Z',
      keepAliveMs: 15000,
      resumed: false,
    }),
  })
  let offset = 41
  for (const event of events) {
    if (event === undefined || event.examples.length === 0) continue
    offset += 1
    text += encodeEvent({ id: `k3v9x2.${offset}`, event: event.name, data: JSON.stringify(event.examples[0]) })
  }
  return text
}
