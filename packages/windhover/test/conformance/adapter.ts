import type { OriginOptions, StreamEndpoint } from '../../src/adapter.ts'

/** One way to serve a stream, for the cases that every way has to pass. */
export interface Adapter {
  readonly name: string
  /** The version of HTTP that its clients speak. */
  readonly http: 1 | 2
  /**
   * Serves a stream at its path, and beneath {@link prefix} too, on a free port. Behind it stands what an application has:
   *
   * - something that sets {@link middlewareHeader} on every response
   * - trust in `X-Forwarded-For`
   * - something that sets the header `Vary: X-Middleware`
   * - something that keeps a request with the header `X-Late` until its client is gone, and then lets the stream answer it
   * - something that tells when the client of a request with the header `X-Watched` is gone
   */
  serve(stream: StreamEndpoint, options?: OriginOptions): Promise<Served>
}

/** A stream that is served. */
export interface Served {
  readonly origin: string
  /** Resolves once the stream was given the request that was kept. */
  readonly handledLate: Promise<void>
  /** Resolves a turn after the client of the request that was watched is gone, as the server has seen it. */
  readonly watchedLeft: Promise<void>
  close(): Promise<void>
}

/** What the stream's path is mounted under. */
export const prefix = '/mounted'

export const middlewareHeader = { name: 'X-Middleware', value: 'kept' } as const

/** The path of a stream as Express, Fastify and Hono spell it. */
export function toRoutePath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}
