import type { Access, KnownIdentity } from '../access/access.ts'
import type { StreamRequest } from '../stream/stream-request.ts'
import type { Admission } from './admission.ts'

/** A request to an endpoint, from any runtime. */
export interface EndpointRequest extends StreamRequest {
  /**
   * Finds the client's IP address. Called only by endpoints that limit readers by it or have a door, before their
   * connection joins. Default: unknown, and not limited.
   */
  readonly address?: (() => string | undefined) | undefined
  /**
   * The number of streams that the connection carried when the request came; only HTTP/2 lets it carry any. Requests
   * that still wait for their admission count as streams. Default: 0.
   */
  readonly streams?: number
  /** Reads a header by its name in lower case; several of one name are joined by commas. Default: there are none. */
  readonly header?: (name: string) => string | undefined
  /**
   * The `Accept-Encoding` header, empty if there is none. Only adapters that send the body as it is, with the headers of
   * the admission, may say it. Default: nothing is encoded.
   */
  readonly acceptEncoding?: string | undefined
  /** Whether the request came by TLS, as far as this process can see. Default: false. */
  readonly secure?: boolean
  /**
   * The identity of the client, if the caller of the endpoint has found it out. A stream with a door finds it out itself.
   * Default: unknown.
   */
  readonly identity?: KnownIdentity | undefined
  /**
   * The moment when the client's grant to read ends, and its stream with it: a whole number of milliseconds since 1970.
   * A stream with a door takes the end of the identity instead. Default: never.
   */
  readonly grantEndsAtMs?: number | undefined
  /** The door for a stream per request that has none of its own. It may then have to wait. Default: none. */
  readonly access?: Access | undefined
  /**
   * Called with errors thrown by the stream's code if the stream has no `onError`. Lets a server log them. Default:
   * `console.error`.
   */
  readonly onError?: (error: unknown, details: { readonly path: string; readonly clientId: string }) => void
}

/** A stream that an adapter serves: one of a hub, or a separate one for each request. */
export interface StreamEndpoint {
  /** The path where it is served. */
  readonly path: string
  /** The number of bytes that may wait for the streams of one connection of HTTP/2. Default: 4 MiB. */
  readonly maxBytesPerConnection?: number
  /**
   * Called with what the endpoint threw while it judged a request or started a stream. Lets a server log it. Default:
   * `console.error`.
   */
  readonly onFailure?: ((error: unknown) => void) | undefined
  /**
   * Judges a request, once. Returns a promise only if it has to wait for something, since a promise costs each
   * connection a turn; that promise MUST settle. If it throws or rejects, adapters answer 500.
   */
  admit(request: EndpointRequest): Admission | Promise<Admission>
}

/** An endpoint that never has to wait. */
export interface SyncStreamEndpoint extends StreamEndpoint {
  /**
   * Judges a request, once, and returns the outcome.
   *
   * @throws WindhoverError `invalid_option` for a `grantEndsAtMs` that is not a time, and any error that `address`
   *   throws.
   */
  admit(request: EndpointRequest): Admission
}
