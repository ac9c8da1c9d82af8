import type { JsonSchema } from '../schema/json-schema.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import type { Extensions, SecurityRequirement } from '../stream/stream-documentation.ts'
import type { ApiServer } from './api-server.ts'
import type { ExternalDocs } from './external-docs.ts'
import type { ResponseDescription, RouteDescription } from './route-description.ts'

/** What the documents say of the API as a whole. */
export interface ApiInfo {
  readonly title: string
  /** The API's own version, not that of OpenAPI. */
  readonly version: string
  /** A few words; documents of 3.0 have no place for them. */
  readonly summary?: string
  /** CommonMark text. */
  readonly description?: string
  /** A URL. */
  readonly termsOfService?: string
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string }
  /** `identifier` is an SPDX expression, and excludes `url`; documents of 3.0 have no place for it. */
  readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string }
}

/** A group of operations. */
export interface ApiTag {
  readonly name: string
  /** A few words. Before 3.2 it is `x-displayName`, and `parent` and `kind` are left out. */
  readonly summary?: string
  /** CommonMark text. */
  readonly description?: string
  /** The name of the tag that this one is nested under. */
  readonly parent?: string
  /** `nav`, `badge`, `audience` or another kind that the reader of the document knows. */
  readonly kind?: string
  readonly externalDocs?: ExternalDocs
}

/** All that an OpenAPI document is made from. */
export interface ApiDescription {
  readonly info: ApiInfo
  /** Default: `[{url: '/'}]`, the root of where the document itself is served. An AsyncAPI document has those that are absolute. */
  readonly servers?: readonly ApiServer[]
  /** What is said of the groups; operations may be in others too. Default: nothing. */
  readonly tags?: readonly ApiTag[]
  /** Default: none. */
  readonly externalDocs?: ExternalDocs
  /** The ways to say who asks, by name, as OpenAPI 3.2 has them; operations name those that they need. Default: none. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>
  /** Who may use the operations that do not say so themselves, any one of the list. Default: `[]`, which is everybody. */
  readonly security?: readonly SecurityRequirement[]
  /** Fields of the document beyond OpenAPI's own; each name begins with `x-`. Default: none. */
  readonly extensions?: Extensions
  /** The streams; hidden ones are left out. Each is what `defineStream` made, or can be described like one. */
  readonly streams: readonly StreamDescription[]
  /**
   * What streams answer beside their own answers, as the status `default`. Default: the problems that the ready server answers; say what
   * yours does, such as whom it refuses, where an app of another kind serves the streams.
   */
  readonly otherResponse?: ResponseDescription
  /**
   * What the component of problem documents is called, and its title. Default: `Problem`; say another name when a schema of your
   * own has that one.
   */
  readonly problemName?: string
  /** The other operations, such as those that publish. Default: none. */
  readonly routes?: readonly RouteDescription[]
}

/** A way to say who asks: a Security Scheme Object of OpenAPI 3.2. */
export type SecurityScheme =
  | SecuritySchemeOf<'apiKey', { readonly name: string; readonly in: 'query' | 'header' | 'cookie' }>
  | SecuritySchemeOf<'http', { readonly scheme: string; readonly bearerFormat?: string }>
  | SecuritySchemeOf<'mutualTLS', object>
  | SecuritySchemeOf<'oauth2', { readonly flows: JsonSchema; readonly oauth2MetadataUrl?: string }>
  | SecuritySchemeOf<'openIdConnect', { readonly openIdConnectUrl: string }>

type SecuritySchemeOf<Type extends string, Fields> = Fields & {
  readonly type: Type
  /** CommonMark text. */
  readonly description?: string
  /** Marks a way that clients should stop using; documents before 3.2 have no place for it. */
  readonly deprecated?: boolean
}
