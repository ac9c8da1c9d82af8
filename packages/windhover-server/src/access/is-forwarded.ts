import type { IncomingHttpHeaders } from 'node:http'

/** The headers that proxies add, as they are written (RFC 7239, RFC 9110 section 7.6.3, and two by custom). */
const forwardingHeaders = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via']

/** As Node has them. Made once, as every request to a server without rules is looked at. */
const keys = forwardingHeaders.map((name) => name.toLowerCase())

/** Returns the header by which a request says that a proxy passed it on; `undefined` if there is none. */
export function findForwardingHeader(headers: IncomingHttpHeaders): string | undefined {
  const index = keys.findIndex((key) => headers[key] !== undefined)
  return forwardingHeaders[index]
}

/** Returns whether a proxy passed a request on, so that its client may be anywhere, whatever the address is. */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return findForwardingHeader(headers) !== undefined
}
