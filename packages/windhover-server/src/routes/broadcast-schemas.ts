import type { EventSchema } from 'windhover'
import { z } from 'zod'

/** The rules of names and ids, for the documents alone: the hub checks them, and counts characters as JSON Schema does. */
const name = z.string().meta({ minLength: 1, maxLength: 128, pattern: '^[^$]' })
const visibleAscii = z.string().meta({ pattern: '^[!-~]{1,128}$' })

/** What `POST /api/broadcast` takes. */
export const broadcastRequest: EventSchema<unknown, object> = z
  .strictObject({
    event: name.optional().meta({ description: 'The name of the event.', default: 'message' }),
    data: z
      .unknown()
      .optional()
      .describe(
        'What readers get as its data. A declared event wants what its schema says; any other takes any JSON, and ' +
          'where it is missing or null, `{"text":"empty"}` is sent.',
      ),
    channel: name.optional().meta({ description: 'The one channel that it goes to.', default: 'broadcast' }),
    id: visibleAscii.optional().describe("The publisher's own id, which readers find behind the position."),
    key: visibleAscii
      .optional()
      .describe('What the event is about; a reader that fell behind may get the newest of each key alone.'),
    retryMs: z.int().min(0).optional().describe('Milliseconds that readers shall wait before they reconnect.'),
  })
  .meta({ title: 'SseBroadcastRequest', description: 'An event to broadcast.' })

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
