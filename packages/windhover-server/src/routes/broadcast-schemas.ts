import type { EventSchema } from 'windhover'
import type { z as Zod } from 'zod'

import { isObject } from '../options/is-object.ts'
import { lazySchema } from '../options/lazy-schema.ts'

const texts: readonly string[] = ['event', 'channel', 'id', 'key', 'idempotencyKey', 'traceparent']

/** What `POST /api/broadcast` takes, as far as the hub does not check it. The documents say more. */
export const broadcastRequest: EventSchema<unknown, object> = lazySchema(makeBroadcastRequest, {
  isPlain: isBroadcastRequest,
})

/** Makes the schema of zod, which has the last word on what {@link isBroadcastRequest} does not take. */
export function makeBroadcastRequest(z: typeof Zod): Zod.ZodType<object> {
  return z.strictObject(makeFields(z))
}

/** What stands in a list of events. */
export const batchItem: EventSchema<unknown, object> = lazySchema(makeBatchItem, {
  isPlain: (value) => {
    if (!isObject(value) || !('channels' in value)) return isBroadcastRequest(value)
    const { channels, ...rest } = value
    return Array.isArray(channels) && channels.every((one) => typeof one === 'string') && isBroadcastRequest(rest)
  },
})

/** Makes the schema of zod for {@link batchItem}. */
export function makeBatchItem(z: typeof Zod): Zod.ZodType<object> {
  return z.strictObject({ ...makeFields(z), channels: z.array(z.string()).optional() })
}

function makeFields(z: typeof Zod): Readonly<Record<string, Zod.ZodType>> {
  return {
    event: z.string().optional(),
    data: z.unknown().optional(),
    channel: z.string().optional(),
    id: z.string().optional(),
    key: z.string().optional(),
    retryMs: z.int().min(0).optional(),
    idempotencyKey: z.string().optional(),
    traceparent: z.string().optional(),
  }
}

/** Whether a value is what {@link broadcastRequest} takes: all that publishers mostly send. What is wrong with another, zod says. */
function isBroadcastRequest(value: unknown): boolean {
  if (!isObject(value)) return false
  return Object.entries(value).every(([key, one]) => {
    if (key === 'retryMs') return Number.isSafeInteger(one) && (one as number) >= 0
    return key === 'data' || (texts.includes(key) && typeof one === 'string')
  })
}

/** How many of something there are. Not `z.int()`, whose largest number would stand in the documents. */
function count(z: typeof Zod): Zod.ZodNumber {
  return z.number().meta({ type: 'integer', minimum: 0 })
}

// The responses are not strict: a client that refuses what it does not know would break on the day that a field is added.

/** What a publish answers. */
export const broadcastOkResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      ok: z.literal(true).describe('Always true.'),
      event: z.string().describe('The name of the event that was sent.'),
      connected: count(z).nullable().describe('How many readers are connected; null when it cannot be known.'),
      id: z
        .string()
        .describe(
          "The id that readers get: epoch, dot and offset, and behind another dot the publisher's id where it gave one.",
        ),
    })
    .meta({ title: 'SseBroadcastOkResponse', description: 'The event stands in the log.' }),
)

/** What a batch answers. */
export const batchResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      ok: z.boolean().describe('Whether all of the events stand in the log. Always true for an atomic batch.'),
      connected: count(z).nullable().describe('How many readers are connected; null when it cannot be known.'),
      results: z
        .array(
          z.object({
            id: z.string().optional().describe('The id that readers get; of several channels, that of the first.'),
            ids: z.array(z.string()).optional().describe('The id of each channel, where `channels` was given.'),
            error: z.record(z.string(), z.unknown()).optional().describe('The problem of an event that was not sent.'),
          }),
        )
        .describe('The result of each event, in their order.'),
    })
    .meta({ title: 'SseBroadcastBatchResponse', description: 'What became of each event.' }),
)

/** What `GET /api/position` answers. */
export const positionResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      position: z
        .string()
        .regex(/^[A-Za-z0-9_-]{1,64}\.(0|[1-9][0-9]{0,15})$/)
        .describe('Epoch, dot and offset: what Last-Event-ID takes.'),
    })
    .meta({ title: 'SsePositionResponse', description: 'Where the newest message of the log stands.' }),
)

/** What `GET /api/connected` answers. */
export const connectedResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      connected: count(z).describe('How many readers there are in all.'),
      streams: z.record(z.string(), count(z)).describe('Readers by the path of their stream.'),
      channels: z.record(z.string(), count(z)).describe('Readers by channel; one that reads several counts in each.'),
    })
    .meta({ title: 'SseConnectedResponse', description: 'Who is connected just now.' }),
)
