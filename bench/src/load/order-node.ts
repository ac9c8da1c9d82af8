import type { StoreOrders } from '../servers/store-orders.ts'

type Order<Name extends keyof StoreOrders> = Parameters<StoreOrders[Name]>[0]

/** Has a node of a store carry out an order, and waits for its answer. */
export async function orderNode<Name extends keyof StoreOrders>(
  port: number,
  name: Name,
  order: Order<Name>,
): Promise<Awaited<ReturnType<StoreOrders[Name]>>> {
  const answer = await fetch(`http://127.0.0.1:${port}/${name}`, { method: 'POST', body: JSON.stringify(order) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${name} was answered ${answer.status}: ${text}`)
  return JSON.parse(text) as Awaited<ReturnType<StoreOrders[Name]>>
}
