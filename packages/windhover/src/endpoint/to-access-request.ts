import type { AccessRequest } from '../access/access.ts'
import { readCookie } from '../access/read-cookie.ts'
import type { EndpointRequest } from './endpoint.ts'

/** Shows a request to a stream to those who find out who sent it. */
export function toAccessRequest(path: string, request: EndpointRequest): AccessRequest {
  return new StreamAccessRequest(path, request)
}

/** A class, since an object literal with a getter is made anew with each request, at ten times the cost. */
class StreamAccessRequest implements AccessRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly header: (name: string) => string | undefined
  readonly cookie: (name: string) => string | undefined
  readonly secure: boolean
  /** Reads the address until it was read once. */
  private readAddress: EndpointRequest['address']
  private knownAddress: string | undefined

  constructor(path: string, request: EndpointRequest) {
    const { method, query, header = noHeader, secure = false } = request
    this.method = method
    this.path = path
    this.query = query
    this.header = header
    this.cookie = (name) => readCookie(header('cookie'), name)
    this.secure = secure
    this.readAddress = request.address
  }

  /** Found out when it is asked for, and once, as it may cost a question to the kernel. */
  get address(): string | undefined {
    if (this.readAddress !== undefined) {
      this.knownAddress = this.readAddress()
      this.readAddress = undefined
    }
    return this.knownAddress
  }
}

function noHeader(): undefined {
  return undefined
}
