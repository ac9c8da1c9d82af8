import { type Msg, type NatsConnection, type RequestOptions, TimeoutError } from '@nats-io/nats-core'
import { startLimit } from 'windhover/store'

/** How many times longer the client itself waits, so that it is never the one that gives up. */
const clientPatience = 10

/**
 * Returns a connection whose requests have the time limits of this library. The client gives up as soon as its timer
 * fires, although the answer has come while this process stood still.
 */
export function withPatience(connection: NatsConnection): NatsConnection {
  const request = (subject: string, payload?: Uint8Array | string, options?: RequestOptions): Promise<Msg> => {
    const { timeout = 1_000 } = options ?? {}
    return new Promise((resolve, reject) => {
      const endLimit = startLimit(timeout, () => reject(new TimeoutError()))
      const answer = connection.request(subject, payload, { ...options, timeout: timeout * clientPatience })
      answer.finally(endLimit).then(resolve, reject)
    })
  }
  return Object.assign(Object.create(connection) as NatsConnection, { request })
}
