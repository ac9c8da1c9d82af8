import { createClient, type Follow } from 'windhover/client'

import type { prices } from './price-events.ts'

/** Follows all prices, by SKU. */
export function followPrices(url: string): Follow<Record<string, number>> {
  const client = createClient<typeof prices>({ url })
  return client.follow('/sse/broadcast', {
    events: ['price'],
    load: ({ fetch }) => fetch('/api/prices'),
    apply: (state: Record<string, number>, { data }) => ({ ...state, [data.sku]: data.cents }),
  })
}
