import { WindhoverClientError } from './client-error.ts'
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
  /** Returns the address of a path. */
  readonly address: (path: string) => string
  /** Sends a request with a token, if the client has one. */
  readonly send: (
    address: string,
    init: Omit<RequestInit, 'cache'> & { readonly headers: Record<string, string> },
    refresh: boolean,
  ) => Promise<Response>
}

/** Node's types do not know it. */
const noStore: object = { cache: 'no-store' }

/** Prepares the requests of a client. */
export function createRequests({
  url = '',
  token,
  ticket,
  credentials = 'same-origin',
  ...options
}: ClientOptions): Requests {
  const requests: Requests = {
    address: (path) => url.replace(/\/$/, '') + path,
    async send(address, init, refresh) {
      const value = await ask(token, refresh)
      if (value !== undefined) init.headers['authorization'] = `Bearer ${value}`
      return (options.fetch ?? fetch)(address, { credentials, ...init })
    },
    async open(path, query, lastEventId, signal, refresh) {
      const headers: Record<string, string> = { accept: 'text/event-stream' }
      if (lastEventId) headers['last-event-id'] = toHeader(lastEventId)
      const value = await ask(ticket, refresh)
      const parts = value === undefined ? query : [...query, `ticket=${encodeURIComponent(value)}`]
      const separator = parts.length === 0 ? '' : path.includes('?') ? '&' : '?'
      return requests.send(
        requests.address(path) + separator + parts.join('&'),
        { headers, ...noStore, signal },
        refresh,
      )
    },
  }
  return requests
}

/** Writes an id as EventSource does (HTML, section 9.2.3): a character of the header for each byte of its UTF-8. */
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
    throw new WindhoverClientError('token', 'token() or ticket() failed; see the cause', { cause })
  }
}
