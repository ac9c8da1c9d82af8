import { createHub, positionHeader } from 'windhover'

export const hub = createHub()
const prices = new Map<string, number>()

/** Answers all prices, with the position after which the stream has those that are set later. */
export async function getPrices(): Promise<Response> {
  // First the position, then the state.
  const headers = positionHeader(hub)
  return Response.json(await readPrices(), { headers })
}

/** Sets a price, and tells it. */
export async function setPrice(sku: string, cents: number): Promise<void> {
  // First the commit, then the event.
  await savePrice(sku, cents)
  await hub.publish('price', { sku, cents })
}

async function readPrices(): Promise<object> {
  return Object.fromEntries(prices)
}

async function savePrice(sku: string, cents: number): Promise<void> {
  prices.set(sku, cents)
}
