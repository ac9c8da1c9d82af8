import { readRefusal, WindhoverClientError } from './client-error.ts'
import type { ClientOptions } from './client-options.ts'
import type { TicketOptions } from './client.ts'
import type { CallOptions, ClientTicket, Published, PublishDetails } from './publish-types.ts'
import type { Requests } from './requests.ts'

/** The calls of a client that answer once. They are loaded with the first. */
export interface Calls {
  /**
   * Sends any request, as `fetch`. To an address on this server, or one without a host, the credential goes along, and a
   * token that the server refuses is renewed once.
   */
  readonly call: (url: string, init?: RequestInit) => Promise<Response>
  readonly publish: (event: string, data: unknown, details?: PublishDetails & CallOptions) => Promise<Published>
  readonly publishMany: (items: readonly object[], options?: CallOptions) => Promise<Published[]>
  readonly ticket: (path?: string, options?: TicketOptions) => Promise<ClientTicket>
}

interface BatchAnswer {
  readonly connected: number | null
  readonly results: readonly { readonly id: string }[]
}

/** The most messages of one request, and about how many characters: a server takes 256 KiB by default. */
const maxMessages = 1000
const maxCharacters = 60_000
/** How many characters these may come to with each channel counted: a server takes 4 MiB, and one has 4 bytes at most. */
const maxCopiedCharacters = 1_000_000

/** Cuts events into requests that a server takes. An event that is too large by itself is sent alone, and the server refuses it. */
function cutBatches(items: readonly object[]): object[][] {
  const batches: object[][] = []
  let [messages, size, copied] = [Infinity, 0, 0]
  for (const item of items) {
    const count = (item as { readonly channels?: readonly string[] }).channels?.length || 1
    const length = JSON.stringify(item).length
    const isOver =
      messages + count > maxMessages || size + length > maxCharacters || copied + count * length > maxCopiedCharacters
    if (isOver) {
      batches.push([])
      messages = size = copied = 0
    }
    batches.at(-1)!.push(item)
    messages += count
    size += length
    copied += count * length
  }
  return batches
}

/** Prepares the calls of a client. */
export function createCalls({ send, address }: Requests, { url, token, ...options }: ClientOptions): Calls {
  async function call(given: string, init: RequestInit = {}): Promise<Response> {
    const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(given)
    // Nobody else gets the token.
    if (isAbsolute && !(url && given.startsWith(address('/')))) return (options.fetch ?? fetch)(given, init)
    // What begins with two slashes would be another host.
    const target = isAbsolute ? given : address(given.replace(/^[\\/\s]*/, '/'))
    for (let refresh = false; ; refresh = true) {
      const response = await send(target, { ...init, headers: Object.fromEntries(new Headers(init.headers)) }, refresh)
      if (response.status !== 401 || token === undefined || refresh) return response
      void response.body?.cancel()
    }
  }

  /** Sends a body and returns the answer's. */
  async function post(path: string, value: unknown, signal?: AbortSignal): Promise<unknown> {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify(value)
    try {
      const response = await call(path, { method: 'POST', headers, body, ...(signal && { signal }) })
      if (response.ok) return await response.json()
      throw await readRefusal(response)
    } catch (cause) {
      if (signal?.aborted || cause instanceof WindhoverClientError) throw cause
      // No answer, one that was cut off, or one that is not the server's.
      throw new WindhoverClientError('network', 'no answer, or one that was cut off: the server may have taken it', {
        cause,
      })
    }
  }

  return {
    call,
    publish: (event, data, { signal, ...details } = {}) =>
      post('/api/broadcast', { event, data, ...details }, signal) as Promise<Published>,
    async publishMany(items, { signal } = {}) {
      const published: Published[] = []
      for (const batch of cutBatches(items)) {
        const { connected, results } = (await post('/api/broadcast/batch', { events: batch }, signal)) as BatchAnswer
        published.push(...results.map((result) => ({ ...result, connected })))
      }
      return published
    },
    async ticket(path = '/sse/broadcast', { signal, ...asked } = {}) {
      const got = (await post('/api/tickets', asked, signal)) as ClientTicket
      return { ...got, url: address(path + got.url.slice(got.url.indexOf('?'))) }
    },
  }
}
