import type { JsonSchema } from '../schema/json-schema.ts'
import { stopId } from '../wire/control-events.ts'

/** The ids that the server writes: a position, then the publisher's id where one was given (PROTOCOL.md, sections 2.1 and 7). */
export const messageIdSchema: JsonSchema = {
  description: 'Where the event stands. A stream that is asked for with it as Last-Event-ID goes on after the event.',
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{1,64}\\.(0|[1-9][0-9]{0,15})(\\.[!-~]{1,128})?$',
}

/** The ids of a stream that is made for one request: what its code gives. */
export const requestIdSchema: JsonSchema = {
  description: 'Where there is one, a stream that is asked for with it as Last-Event-ID may go on after the event.',
  type: 'string',
  pattern: '^[!-~]{1,128}$',
}

/** A position alone, as control events carry it. */
export const positionIdSchema: JsonSchema = {
  description: 'A position. A stream that is asked for with it as Last-Event-ID goes on after it.',
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{1,64}\\.(0|[1-9][0-9]{0,15})$',
}

/** The id of a closing event, as a reader has it: one that keeps the last id, as EventSource does, finds that of the event before. */
export function describeClosingId(lastId: JsonSchema): JsonSchema {
  return {
    description:
      `${stopId} tells EventSource not to come back. Otherwise the event has no id of its own; a reader that keeps the last ` +
      'one finds it here.',
    anyOf: [
      { type: 'string', const: stopId },
      { type: 'string', pattern: lastId['pattern'] },
    ],
  }
}

/** The `retry` field, as section "Special Considerations for Server-Sent Events" of OpenAPI 3.2.0 has it. */
export const retrySchema: JsonSchema = {
  description: 'Milliseconds to wait before reconnecting; EventSource heeds it.',
  type: 'integer',
  minimum: 0,
}

/** The field `time` of a message that was asked for with `meta=1`. */
export const timeSchema: JsonSchema = {
  description:
    'When the message was published, in milliseconds since 1970. Only with meta=1; EventSource passes over it.',
  type: 'integer',
  minimum: 0,
}

/** The field `channel` of a message that was asked for with `meta=1`. */
export const channelSchema: JsonSchema = {
  description: 'The channel of the message. Only with meta=1; EventSource passes over it.',
  type: 'string',
}

/** The field `trace` of a message, where a hub shows it. */
export const traceSchema: JsonSchema = {
  description:
    'The traceparent of the publish (W3C Trace Context), if the message has one. EventSource passes over it.',
  type: 'string',
  pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
}

const epoch: JsonSchema = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{1,64}$',
  description: 'Names one life of the log; offsets of two epochs cannot be compared.',
}
const offset: JsonSchema = {
  type: 'integer',
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Ascends with every message of an epoch.',
}
const position: JsonSchema = { type: 'object', properties: { epoch, offset }, required: ['epoch', 'offset'] }

const reconnect: JsonSchema = {
  type: 'boolean',
  description: 'Whether the client may come back, after the time in retry.',
}

/** The data of the control events that have any, by component name. */
export const controlSchemas: Readonly<
  Record<'ConnectedEvent' | 'GapEvent' | 'ClosingEvent' | 'RequestClosingEvent', JsonSchema>
> = {
  ConnectedEvent: {
    title: 'ConnectedEvent',
    description: 'The first event of a stream that was not refused.',
    type: 'object',
    properties: {
      clientId: { type: 'string', pattern: '^[0-9a-f]{32}$', description: 'Names this connection.' },
      serverTime: {
        type: 'string',
        format: 'date-time',
        description: 'When it was sent, by the clock of the server, in UTC.',
      },
      keepAliveMs: {
        type: 'integer',
        minimum: 0,
        description: 'Milliseconds of silence after which a keep-alive is sent; 0 sends none.',
      },
      resumed: {
        type: 'boolean',
        description: 'Whether the stream goes on from the position that was asked for, with nothing lost.',
      },
      expiresAt: {
        type: 'string',
        format: 'date-time',
        description:
          'When the grant of the reader ends, by the clock of the server, in UTC. Its stream ends then at the latest, with ' +
          'the reason expired. Left out where it does not end.',
      },
    },
    required: ['clientId', 'serverTime', 'keepAliveMs', 'resumed'],
  },
  GapEvent: {
    title: 'GapEvent',
    description: 'Events after requested, up to and with resumedAt, may have been lost.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['evicted', 'epoch', 'unknown', 'slow'],
        description:
          'evicted: no longer kept. epoch: the position is of another life of the log. unknown: the position could not be read. ' +
          'slow: the reader fell too far behind.',
      },
      requested: {
        ...position,
        type: ['object', 'null'],
        description: 'Where the reader stood; null where that could not be read.',
      },
      resumedAt: { ...position, description: 'Where the reader goes on.' },
      reloadSpreadMs: {
        type: 'integer',
        minimum: 0,
        description:
          'Milliseconds over which clients spread at random what they load again. There if many readers are told of the same ' +
          'gap at once, as always with epoch.',
      },
    },
    required: ['reason', 'requested', 'resumedAt'],
  },
  ClosingEvent: {
    title: 'ClosingEvent',
    description: 'The last event of a stream that the server ends.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['shutdown', 'slow', 'busy', 'expired', 'kicked', 'failed'],
        description:
          'shutdown: the server ends. slow: the reader fell too far behind. busy: the server takes no readers now. ' +
          'expired: the stream is as old as it may become, or the grant of the reader ends. kicked: an operator ended it, or ' +
          'another reader came with the same one-stream credential. failed: the server could not go on.',
      },
      reconnect,
    },
    required: ['reason', 'reconnect'],
  },
  RequestClosingEvent: {
    title: 'RequestClosingEvent',
    description: 'The last event of a stream that was made for one request.',
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: ['done', 'failed', 'shutdown', 'slow', 'busy', 'expired', 'kicked'],
        description:
          'done: all was said. failed: the server could not go on. shutdown: the server ends. slow: the client takes too little. ' +
          'busy: the server takes no clients now. expired: the stream is as old as it may become, or the grant of the client ' +
          'ends. kicked: another client came with the same one-stream credential.',
      },
      reconnect,
    },
    required: ['reason', 'reconnect'],
  },
}
