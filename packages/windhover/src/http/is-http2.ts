import { ServerResponse } from 'node:http'
import type { Http2ServerResponse } from 'node:http2'

import type { NodeRequest } from './node-exchange.ts'
import type { NodeResponse } from './node-exchange.ts'

/**
 * Returns whether a response is one of `node:http2`. The object decides: what the request says of its version
 * is the client's word, and Node's parser of HTTP/1 takes a request line that ends in `HTTP/2.0`.
 */
export function isHttp2(response: NodeResponse): response is Http2ServerResponse {
  return !(response instanceof ServerResponse)
}

/** The versions that Node's server of HTTP/1 answers as they are meant; its parser also takes 0.9 and 2.0. */
const spokenVersions: readonly string[] = ['1.0', '1.1']

/** The version that a request line names, if its connection does not speak it; otherwise `undefined`. */
export function findUnspokenVersion(request: NodeRequest, response: NodeResponse): string | undefined {
  return isHttp2(response) || spokenVersions.includes(request.httpVersion) ? undefined : request.httpVersion
}
