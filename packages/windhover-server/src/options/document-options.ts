import type { ApiInfo, ApiServer, ApiTag, ExternalDocs, SecurityScheme } from 'windhover/openapi'

/** What a document says of the API as a whole. */
export interface DocumentOptions {
  /** What the API is called, and in which version. Default: Windhover's own. */
  info?: Partial<ApiInfo>
  /** Where the documents say that the API is served. Default: `[{url: '/'}]`, the root of the server that a document came from. */
  servers?: readonly ApiServer[]
  /** The groups of operations in the documents. Default: `Streams` and `Broadcast`. */
  tags?: readonly ApiTag[]
  /** Where to read more about the API. Default: none. */
  externalDocs?: ExternalDocs
  /**
   * Further ways to say who asks, by name, as OpenAPI 3.2 has them. They are those of the hook `access.authenticate`, and of your own
   * routes, where a hook of the app has to refuse. The server describes by itself what else `access` takes: `apiKey`, `token`, `cookie`,
   * `ticket` and `accessToken`. Default: none.
   */
  securitySchemes?: Readonly<Record<string, SecurityScheme>>
  /**
   * Who may use the operations that do not say so themselves, any one of the list. Where `access` guards them, it is what the hook
   * `access.authenticate` takes, beside keys and tokens. Default: `[]`, which is everybody.
   */
  security?: readonly Readonly<Record<string, readonly string[]>>[]
  /** Fields of the documents beyond OpenAPI's own, whose names begin with `x-`. Default: none. */
  extensions?: Readonly<Record<`x-${string}`, unknown>>
}

/** A document beside the default one. What it does not say is as in the default one. */
export interface NamedDocumentOptions extends DocumentOptions {
  /**
   * Paths whose operations stand in it, too, although they do not say so. Each is a path such as `/api/connected`, or
   * the beginning of paths with `*` at its end, such as `/sse/*`. Default: none, so that it holds the streams and
   * routes whose `documents` name it.
   */
  paths?: string[]
}
