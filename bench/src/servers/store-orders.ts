import { createServer, type Server } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'

/** What a node of a store is told to do by a POST, and what it answers. */
export interface StoreOrders {
  /** Publishers in a closed loop for so long; beforehand so many readers join that only count. */
  publish(order: PublishOrder): Promise<PublishAnswer>
  /** The batches of the last `publish`, by the control of its store. */
  control(order: object): Promise<PublishAnswer>
  /** Messages at a steady pace, whether or not those before were answered. */
  pace(order: PaceOrder): Promise<PaceAnswer>
  /** Where its newest message is. */
  head(order: object): Promise<{ readonly offset: number }>
}

export interface PublishOrder {
  readonly publishers: number
  readonly readers: number
  readonly ms: number
}

export interface PublishAnswer {
  readonly messages: number
  readonly seconds: number
  /** Time of this process on its core. */
  readonly cpuMs: number
  /** Appends to the store, if they are counted. */
  readonly batches: number
}

export interface PaceOrder {
  readonly perSecond: number
  readonly ms: number
  readonly dataBytes: number
}

export interface PaceAnswer {
  readonly messages: number
  /** Messages that were not stored. */
  readonly refused: number
}

/** Serves streams by a handler, and carries out orders, each of which is a POST to the path of its name. */
export function serveOrders(
  orders: Partial<StoreOrders>,
  stream: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  return createServer((request, response) => {
    if (request.method !== 'POST') return stream(request, response)
    const carryOut = orders[request.url!.slice(1) as keyof StoreOrders] as
      | ((order: unknown) => Promise<object>)
      | undefined
    void json(request)
      .then((order) => carryOut!(order))
      .then(
        (answer) => response.end(JSON.stringify(answer)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
  })
}
