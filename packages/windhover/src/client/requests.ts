import { readRefusal, WindhoverClientError } from './client-error.ts'
import type { ClientOptions } from './client-options.ts'

/** The requests of one client: where they go, and what credential goes along. */
export interface Requests {
  /** Requests a stream. `query` has the parts behind the `?`. */
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
  /**
   * Sends any request, as `fetch`. To an address on this server, or one without a host, the credential goes along, and a
   * token that the server refuses is renewed once.
   */
  readonly call: (url: string, init?: RequestInit) => Promise<Response>
  /** Returns the address of a path. */
  address(path: string): string
}

/** Prepares the requests of a client. */
export function createRequests(options: ClientOptions): Requests {
  const { url = '', token, ticket, credentials = 'same-origin' } = options
  const send: typeof fetch = (...call) => (options.fetch ?? fetch)(...call)
  const address = (path: string): string => url.replace(/\/$/, '') + path

  async function call(given: string, init: RequestInit = {}): Promise<Response> {
    const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(given)
    // Nobody else gets the token.
    if (isAbsolute && !(url && given.startsWith(address('/')))) return send(given, init)
    // What begins with two slashes would be another host.
    const target = isAbsolute ? given : address(given.replace(/^[\\/\s]*/, '/'))
    for (let refresh = false; ; refresh = true) {
      const headers = new Headers(init.headers)
      const value = await ask(token, refresh)
      if (value !== undefined) headers.set('authorization', `Bearer ${value}`)
      const response = await send(target, { credentials, ...init, headers })
      if (response.status !== 401 || token === undefined || refresh) return response
      void response.body?.cancel()
    }
  }

  async function authorize(headers: Record<string, string>, refresh: boolean): Promise<Record<string, string>> {
    const value = await ask(token, refresh)
    return value === undefined ? headers : { ...headers, authorization: `Bearer ${value}` }
  }

  return {
    address,
    async open(path, query, lastEventId, signal, refresh) {
      const headers = await authorize(lastEventId ? { 'last-event-id': lastEventId } : {}, refresh)
      const value = await ask(ticket, refresh)
      const parts = value === undefined ? query : [...query, `ticket=${encodeURIComponent(value)}`]
      // Node's types do not know `cache`.
      const init: RequestInit & { cache: 'no-store' } = {
        headers: { ...headers, accept: 'text/event-stream' },
        cache: 'no-store',
        credentials,
        signal,
      }
      return send(address(path) + (parts.length > 0 ? `?${parts.join('&')}` : ''), init)
    },
    async post(path, value, signal) {
      const body = JSON.stringify(value)
      try {
        const response = await call(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          ...(signal && { signal }),
        })
        if (response.ok) return await response.json()
        throw await readRefusal(response)
      } catch (cause) {
        if (signal?.aborted || cause instanceof WindhoverClientError) throw cause
        // No answer, one that was cut off, or one that is not the server's.
        throw new WindhoverClientError('network', 'the connection failed', { cause })
      }
    },
    call,
  }
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
