import type { IncomingHttpHeaders } from 'node:http'

/** The headers by which proxies tell that a request came through them. */
export const forwardingHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const

/** Whether a request says that it came through a proxy, so that its connection says nothing of who sent it. */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return forwardingHeaders.some((name) => headers[name] !== undefined)
}
