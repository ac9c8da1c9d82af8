import { readRefusal, WindhoverClientError } from './client-error.ts'
import type { ClientOptions } from './client-options.ts'

/** The requests of one client: where they go, and what credential goes along. */
export interface Requests {
  /** Requests a stream. `path` may have a query, to which the parts of `query` are added. */
  open(
    path: string,
    query: readonly string[],
    lastEventId: string,
    signal: AbortSignal,
    refresh: boolean,
  ): Promise<Response>
  /**
   * Sends a body and returns the answer's. A token that the server refuses is renewed once.
   *
   * @throws WindhoverClientError for any answer that is not of the 200s, or none.
   */
  post(path: string, body: unknown, signal?: AbortSignal): Promise<unknown>
  /** Returns the address of a path. */
  address(path: string): string
}

/** Prepares the requests of a client. */
export function createRequests(options: ClientOptions): Requests {
  const { url = '', token, ticket, credentials = 'same-origin' } = options
  const send: typeof fetch = (...call) => (options.fetch ?? fetch)(...call)
  const address = (path: string): string => url.replace(/\/$/, '') + path

  async function authorize(headers: Record<string, string>, refresh: boolean): Promise<Record<string, string>> {
    const value = await ask(token, refresh)
    return value === undefined ? headers : { ...headers, authorization: `Bearer ${value}` }
  }

  return {
    address,
    async open(path, query, lastEventId, signal, refresh) {
      const headers = await authorize(lastEventId ? { 'last-event-id': toHeader(lastEventId) } : {}, refresh)
      const value = await ask(ticket, refresh)
      const parts = value === undefined ? query : [...query, `ticket=${encodeURIComponent(value)}`]
      // Node's types do not know `cache`.
      const init: RequestInit & { cache: 'no-store' } = {
        headers: { ...headers, accept: 'text/event-stream' },
        cache: 'no-store',
        credentials,
        signal,
      }
      const separator = parts.length === 0 ? '' : path.includes('?') ? '&' : '?'
      return send(address(path) + separator + parts.join('&'), init)
    },
    async post(path, body, signal) {
      for (let refresh = false; ; refresh = true) {
        const response = await send(address(path), {
          method: 'POST',
          headers: await authorize({ 'content-type': 'application/json' }, refresh),
          body: JSON.stringify(body),
          credentials,
          ...(signal && { signal }),
        }).catch((cause: unknown) => {
          throw signal?.aborted ? cause : new WindhoverClientError('network', 'the connection failed', { cause })
        })
        if (response.ok) return response.json()
        const refusal = await readRefusal(response)
        if (response.status !== 401 || token === undefined || refresh) throw refusal
      }
    },
  }
}

/** Writes an id as EventSource does (HTML, section 9.2.3): its UTF-8, a character of the header for each byte. */
function toHeader(id: string): string {
  return encodeURIComponent(id).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

async function ask<Value>(
  credential: ((request: { refresh: boolean }) => Value | Promise<Value>) | undefined,
  refresh: boolean,
): Promise<Value | undefined> {
  try {
    return await credential?.({ refresh })
  } catch (cause) {
    throw new WindhoverClientError('token', 'no credential', { cause })
  }
}
