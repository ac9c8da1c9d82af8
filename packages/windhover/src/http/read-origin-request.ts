import type { OriginRequest } from '../stream/judge-origin.ts'
import type { NodeRequest } from './node-exchange.ts'

/**
 * Reads what `judgeOrigin` looks at from a request of `node:http` or `node:http2`. The authority of
 * an absolute-form target goes before the `Host` header (RFC 9112, section 3.2.2).
 */
export function readOriginRequest(request: NodeRequest, isPage: boolean | (() => boolean) = false): OriginRequest {
  const { headers, method = 'GET' } = request
  // Frameworks change the target, and keep the one that came.
  const { originalUrl = request.url } = request as { originalUrl?: string; url?: string }
  return {
    method,
    host: readAuthority(originalUrl) ?? headers[':authority']?.toString() ?? headers.host,
    header: (name) => headers[name]?.toString(),
    isPage,
  }
}

/**
 * The authority of an absolute-form target; `undefined` for one that begins with a slash, as nearly
 * all do.
 */
function readAuthority(target = '/'): string | undefined {
  return target.startsWith('/') ? undefined : absoluteForm.exec(target)?.[1]
}

const absoluteForm = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i
