import { type ClientRequest, type IncomingMessage, request, type RequestOptions } from 'node:http'
import { Readable } from 'node:stream'

import { socketPathOf } from './server-address.ts'

/** What is asked, of the options of `fetch`. */
export interface Asked {
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  readonly signal?: AbortSignal | null | undefined
  /** Whether an `https:` address may show any certificate. Only for a server of this machine, and without secrets. Default: false. */
  readonly takesAnyCertificate?: boolean
}

/** Does what `fetch` does, also where a server listens on a Unix socket, of which `fetch` knows nothing. */
export async function fetchFrom(address: URL, asked: Asked): Promise<Response> {
  const { takesAnyCertificate = false, ...init } = asked
  const socketPath = socketPathOf(address)
  if (socketPath !== undefined) {
    // By its host the server knows that a program of this machine asks.
    return await ask(request, { socketPath }, address, { ...init, headers: { ...init.headers, host: 'localhost' } })
  }
  if (!takesAnyCertificate || address.protocol !== 'https:') return await fetch(address, init as RequestInit)
  const https = await import('node:https')
  const host = address.hostname.replace(/^\[|\]$/g, '')
  const place = { host, port: Number(address.port || 443), rejectUnauthorized: false }
  return await ask(https.request, place, address, init)
}

type Request = (options: RequestOptions, onResponse: (response: IncomingMessage) => void) => ClientRequest

/** Asks by a function of Node at a place of its options, for what is beyond `fetch`. */
function ask(send: Request, place: RequestOptions, address: URL, asked: Asked): Promise<Response> {
  const { method = 'GET', headers = {}, body, signal } = asked
  return new Promise((resolve, reject) => {
    const options = {
      ...place,
      path: address.pathname + address.search,
      method,
      headers,
      agent: false,
      ...(signal == null ? {} : { signal }),
    }
    const outgoing = send(options, (response) => {
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
