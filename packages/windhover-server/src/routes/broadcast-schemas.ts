import type { EventSchema } from 'windhover'
import { z } from 'zod'

/** What `POST /api/broadcast` takes, as far as the hub does not check it. The documents say more. */
export const broadcastRequest: EventSchema<unknown, object> = z.strictObject({
  event: z.string().optional(),
  data: z.unknown().optional(),
  channel: z.string().optional(),
  id: z.string().optional(),
  key: z.string().optional(),
  retryMs: z.int().min(0).optional(),
})

/** How many of something there are. Not `z.int()`, whose largest number would stand in the documents. */
const count = z.number().meta({ type: 'integer', minimum: 0 })

// The responses are not strict: a client that refuses what it does not know would break on the day that a field is added.

/** What a publish answers. */
export const broadcastOkResponse: EventSchema<unknown, object> = z
  .object({
    ok: z.literal(true).describe('Always true.'),
    event: z.string().describe('The name of the event that was sent.'),
    connected: count.nullable().describe('How many readers are connected; null when it cannot be known.'),
    id: z
      .string()
      .describe(
        "The id that readers get: epoch, dot and offset, and behind another dot the publisher's id where it gave one.",
      ),
  })
  .meta({ title: 'SseBroadcastOkResponse', description: 'The event stands in the log.' })

/** What `GET /api/connected` answers. */
export const connectedResponse: EventSchema<unknown, object> = z
  .object({
    connected: count.describe('How many readers there are in all.'),
    streams: z.record(z.string(), count).describe('Readers by the path of their stream.'),
    channels: z.record(z.string(), count).describe('Readers by channel; one that reads several counts in each.'),
  })
  .meta({ title: 'SseConnectedResponse', description: 'Who is connected just now.' })
