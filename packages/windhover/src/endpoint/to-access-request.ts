import type { AccessRequest } from '../access/access.ts'
import { readCookie } from '../access/read-cookie.ts'
import type { EndpointRequest } from './endpoint.ts'

/** Shows a request to a stream to those who find out who sent it. */
export function toAccessRequest(path: string, request: EndpointRequest): AccessRequest {
  const header = request.header ?? (() => undefined)
  let address: { readonly value: string | undefined } | undefined
  return {
    method: request.method,
    path,
    query: request.query,
    header,
    cookie: (name) => readCookie(header('cookie'), name),
    get address() {
      // Found out once, however often it is asked for.
      address ??= { value: request.address?.() }
      return address.value
    },
    secure: request.secure ?? false,
  }
}
