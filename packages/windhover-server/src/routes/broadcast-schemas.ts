import type { EventSchema } from 'windhover'
import { z } from 'zod'

/** The rules of names and ids, for the documents alone: the hub checks them, and counts characters as JSON Schema does. */
const name = z.string().meta({ minLength: 1, maxLength: 128 })
const visibleAscii = z.string().meta({ pattern: '^[!-~]{1,128}$' })

/** What `POST /api/broadcast` takes. */
export const broadcastRequest: EventSchema<unknown, object> = z
  .strictObject({
    event: name.optional().describe('The name of the event. Default: message'),
    data: z
      .unknown()
      .optional()
      .describe('Any JSON; a declared event wants data of its schema. Missing or null is sent as {"text":"empty"}'),
    channel: name.optional().describe('The one channel it goes to. Default: broadcast'),
    id: visibleAscii.optional().describe("The publisher's own id, which readers find behind the position"),
    key: visibleAscii
      .optional()
      .describe('What the event is about; a reader that fell behind may get the newest of each key alone'),
    retryMs: z.int().min(0).optional().describe('Milliseconds that readers shall wait before they reconnect'),
  })
  .meta({ title: 'SseBroadcastRequest', description: 'An event to broadcast.' })

/** What a publish answers. */
export const broadcastOkResponse: EventSchema<unknown, object> = z
  .strictObject({
    ok: z.literal(true),
    event: z.string().describe('The name of the event that was sent'),
    connected: z.int().min(0).nullable().describe('How many readers are connected; null when it cannot be known'),
    id: z.string().describe('The id on the wire: <epoch>.<offset>, followed by .<id> where one was given'),
  })
  .meta({ title: 'SseBroadcastOkResponse', description: 'The event stands in the log.' })

/** What `GET /api/connected` answers. */
export const connectedResponse: EventSchema<unknown, object> = z
  .strictObject({
    connected: z.int().min(0).describe('How many readers there are in all'),
    streams: z.record(z.string(), z.int().min(0)).describe('Readers by the path of their stream'),
    channels: z.record(z.string(), z.int().min(0)).describe('Readers by channel'),
  })
  .meta({ title: 'SseConnectedResponse', description: 'Who is connected just now.' })
