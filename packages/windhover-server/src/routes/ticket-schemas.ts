import type { EventSchema } from 'windhover'

import { lazySchema } from '../options/lazy-schema.ts'

/** What `POST /api/tickets` takes. */
export interface TicketRequest {
  readonly channels?: readonly string[] | undefined
  readonly events?: readonly string[] | undefined
  readonly ttlMs?: number | undefined
}

/** What `POST /api/tickets` takes; names are judged by what is granted. */
export const ticketRequest: EventSchema<unknown, TicketRequest> = lazySchema<unknown, TicketRequest>((z) => {
  const names = z.array(z.string().min(1).max(128)).min(1).max(100)
  return z
    .strictObject({
      channels: names
        .optional()
        .describe('The channels that it is for, each granted to you. Default: those of your grants.'),
      events: names
        .optional()
        .describe('The events that it is for, each granted to you. Default: those of your grants.'),
      ttlMs: z
        .int()
        .min(1)
        .max(3_600_000)
        .optional()
        .describe('Its life in milliseconds, if that is shorter than that of your credential. Default: an hour.'),
    })
    .meta({
      title: 'TicketRequest',
      description: 'What a ticket is for, which can only be less than what you may read.',
    })
})

/** What `POST /api/tickets` answers. */
export const ticketResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      ticket: z.string().describe('The ticket, for `?ticket=` of a stream. It opens one stream at a time.'),
      url: z
        .string()
        .describe('The path and query of the stream that it opens, with the channels and events that were asked for.'),
      openBefore: z.iso.datetime().describe('Until when it must be opened.'),
      expiresAt: z.iso.datetime().describe('When its stream ends, however often it was resumed.'),
    })
    .meta({ title: 'TicketResponse', description: 'A ticket, which nothing shows again.' }),
)
