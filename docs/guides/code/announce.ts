import { defineEvents, type EventsOf, type Hub } from 'windhover'
import { z } from 'zod'

export const catalog = defineEvents({ order: z.object({ id: z.string(), state: z.enum(['paid', 'sent']) }) })

/** The code under test: tells the readers of an order's channel what became of it. */
export async function announce(hub: Hub<EventsOf<typeof catalog>>, id: string, state: 'paid' | 'sent'): Promise<void> {
  await hub.publish('order', { id, state }, { channel: `order:${id}` })
}
