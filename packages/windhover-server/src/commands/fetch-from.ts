import { request } from 'node:http'
import { Readable } from 'node:stream'

import { socketPathOf } from './server-address.ts'

/** What is asked, of the options of `fetch`. */
export interface Asked {
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  readonly signal?: AbortSignal | null | undefined
}

/** Does what `fetch` does, also where a server listens on a Unix socket, of which `fetch` knows nothing. */
export function fetchFrom(address: URL, asked: Asked): Promise<Response> {
  const socketPath = socketPathOf(address)
  if (socketPath === undefined) return fetch(address, asked as RequestInit)
  const { method = 'GET', headers = {}, body, signal } = asked
  return new Promise((resolve, reject) => {
    const options = {
      socketPath,
      path: address.pathname + address.search,
      method,
      // By which the server knows that a program of this machine asks.
      headers: { ...headers, host: 'localhost' },
      agent: false,
      ...(signal == null ? {} : { signal }),
    }
    const outgoing = request(options, (response) => {
      const { statusCode: status = 502, headers: answered } = response
      const fields = Object.entries(answered).map(([name, value]) => [name, String(value)] as [string, string])
      const isEmpty = status === 204 || status === 304
      if (isEmpty) response.resume()
      resolve(new Response(isEmpty ? null : (Readable.toWeb(response) as ReadableStream), { status, headers: fields }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
