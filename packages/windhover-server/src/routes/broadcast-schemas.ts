import type { EventSchema } from 'windhover'
import { z } from 'zod'

/** What `POST /api/broadcast` takes. Names and ids are checked by the hub, whose rules these repeat for the documents. */
export const broadcastRequest: EventSchema<unknown, object> = z
  .strictObject({
    event: z.string().min(1).max(128).optional().describe('The name of the event. Default: message'),
    data: z
      .unknown()
      .optional()
      .describe('Any JSON; a declared event wants data of its schema. Missing or null is sent as {"text":"empty"}'),
    channel: z.string().min(1).max(128).optional().describe('The one channel it goes to. Default: broadcast'),
    id: z.string().min(1).max(128).optional().describe("The publisher's own id: visible ASCII characters"),
    key: z.string().min(1).max(128).optional().describe('What the message is about: visible ASCII characters'),
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
