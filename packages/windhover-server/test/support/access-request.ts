import type { AccessRequest } from 'windhover'
import { readCookie } from 'windhover/adapter'

/** Makes a request whose sender is to be found out. */
export function accessRequest(headers: Readonly<Record<string, string>> = {}, search = ''): AccessRequest {
  return {
    method: 'GET',
    path: '/sse/broadcast',
    query: new URLSearchParams(search),
    header: (name) => headers[name],
    cookie: (name) => readCookie(headers['cookie'], name),
    address: '192.0.2.1',
    secure: false,
  }
}
