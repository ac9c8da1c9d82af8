import type { EventSchema, JsonSchema } from 'windhover'
import type { ExternalDocs, MediaTypeDescription, ResponseDescription, RouteDescription } from 'windhover/openapi'

/** A schema of zod, valibot, arktype or any other library with Standard Schema and Standard JSON Schema, or a plain JSON Schema (TypeBox). */
export type RouteSchemaSource = EventSchema | JsonSchema

/** One answer of a route as the documents tell it; without a schema or content it has no body. */
export interface ResponseDetails {
  /** Default: the schema's own description, or the phrase of the status. */
  readonly description?: string
  /** Of a body of `application/json`. */
  readonly schema?: RouteSchemaSource
  /** Bodies by media type, in place of `schema`. */
  readonly content?: Readonly<Record<string, MediaTypeDescription>>
  readonly headers?: NonNullable<ResponseDescription['headers']>
  /** Link Objects of OpenAPI by name. Default: those that the route has under `links` for the status. */
  readonly links?: NonNullable<ResponseDescription['links']>
  /** Named samples of the body of `application/json`. */
  readonly examples?: NonNullable<MediaTypeDescription['examples']>
}

/** One answer of a route: its schema, or what the documents say of it besides. */
export type RouteResponse = RouteSchemaSource | ResponseDetails

// Written as in @fastify/swagger where both have a name, since an app may have both.
declare module 'fastify' {
  interface FastifySchema {
    /** Leaves the route out of the documents. Default: false. */
    hide?: boolean
    /** Marks the operation as one that clients should stop using. Default: false. */
    deprecated?: boolean
    /** The groups that the operation is in. Default: none. */
    tags?: readonly string[]
    /** CommonMark text. Default: none. */
    description?: string
    /** A few words. Default: method and path. */
    summary?: string
    /** Who may use the operation, any one of the list; `[]` for everybody. Default: what the whole document says. */
    security?: ReadonlyArray<{ [securityLabel: string]: readonly string[] }>
    /** Unique among all operations. Default: made of method and path, as `getOrdersById`. */
    operationId?: string
    /** The media types that the body of a request may have. Default: `application/json`. */
    consumes?: readonly string[]
    /** The media types that the body of an answer may have, for schemas that stand without one. Default: `application/json`. */
    produces?: readonly string[]
    /** Where the operation is served, in place of the servers of the whole document. Default: those. */
    servers?: NonNullable<RouteDescription['servers']>
    /** Callback Objects of OpenAPI 3.2 by name. Default: none. */
    callbacks?: NonNullable<RouteDescription['callbacks']>
    /** The names of the documents that the operation belongs to. Default: `['default']`. */
    documents?: readonly string[]
    /** Named samples of the body of a request. Default: those of the schema. */
    examples?: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>
  }
}

/** What {@link readRouteSchema} reads of Fastify's `schema`: the fields that are ours and Fastify's. */
export interface RouteSchema {
  readonly body?: RouteSchemaSource | { readonly content: Readonly<Record<string, MediaTypeDescription>> }
  readonly querystring?: RouteSchemaSource
  /** Fastify's other name of `querystring`. */
  readonly query?: RouteSchemaSource
  readonly params?: RouteSchemaSource
  readonly headers?: RouteSchemaSource
  readonly response?: Readonly<Record<string, RouteResponse>>
  readonly hide?: boolean
  readonly deprecated?: boolean
  readonly tags?: readonly string[]
  readonly description?: string
  readonly summary?: string
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly operationId?: string
  readonly externalDocs?: ExternalDocs
  readonly documents?: readonly string[]
  readonly examples?: MediaTypeDescription['examples']
  readonly consumes?: readonly string[]
  readonly produces?: readonly string[]
  readonly servers?: RouteDescription['servers']
  readonly callbacks?: RouteDescription['callbacks']
  readonly [extension: `x-${string}`]: unknown
}
