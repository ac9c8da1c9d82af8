import { readRefusal, WindhoverClientError } from './client-error.ts'
import type { ClientOptions } from './client-options.ts'
import type { TicketOptions } from './client.ts'
import type { CallOptions, ClientTicket, Published, PublishDetails } from './publish-types.ts'
import type { Requests } from './requests.ts'

/** The calls of a client that answer once. They are loaded with the first. */
export interface Calls {
  readonly publish: (event: string, data: unknown, details?: PublishDetails & CallOptions) => Promise<Published>
  readonly publishMany: (items: readonly object[], options?: CallOptions) => Promise<Published[]>
  readonly ticket: (path?: string, options?: TicketOptions) => Promise<ClientTicket>
}

/** Prepares the calls of a client. */
export function createCalls({ send, address }: Requests, { token }: ClientOptions): Calls {
  /** Sends a body and returns the answer's. A token that the server refuses is renewed once. */
  async function post(path: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
    const init = { method: 'POST', body: JSON.stringify(body), ...(signal && { signal }) }
    for (let refresh = false; ; refresh = true) {
      let error: WindhoverClientError
      try {
        const headers = { 'content-type': 'application/json' }
        const response = await send(address(path), { ...init, headers }, refresh)
        if (response.ok) return await response.json()
        error = await readRefusal(response)
      } catch (cause) {
        if (signal?.aborted || cause instanceof WindhoverClientError) throw cause
        // No answer, one that was cut off, or one that is not the server's.
        throw new WindhoverClientError('network', 'the connection failed', { cause })
      }
      if (error.status !== 401 || token === undefined || refresh) throw error
    }
  }

  return {
    publish: (event, data, { signal, ...details } = {}) =>
      post('/api/broadcast', { event, data, ...details }, signal) as Promise<Published>,
    async publishMany(items, { signal } = {}) {
      const published: Published[] = []
      // One after the other: the order is theirs.
      for (const item of items) published.push((await post('/api/broadcast', item, signal)) as Published)
      return published
    },
    async ticket(path = '/sse/broadcast', { signal, ...asked } = {}) {
      const got = (await post('/api/tickets', asked, signal)) as ClientTicket
      return { ...got, url: address(path + got.url.slice(got.url.indexOf('?'))) }
    },
  }
}
