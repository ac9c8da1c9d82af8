import type { JsonSchema } from '../schema/json-schema.ts'
import type { SchemaSource } from '../schema/schema-source.ts'
import type { Extensions, SecurityRequirement } from '../stream/stream-documentation.ts'
import type { ApiServer } from './api-server.ts'
import type { ExternalDocs } from './external-docs.ts'

/** A body or part of one, by media type. */
export interface MediaTypeDescription {
  /** The whole body; a plain JSON Schema may hold schemas of a library. Default: nothing is said of it. */
  readonly schema?: SchemaSource
  /** One item of a stream (`text/event-stream`, `application/jsonl`), in place of `schema`. Default: it is no stream. */
  readonly itemSchema?: SchemaSource
  /** Named samples, as values. */
  readonly examples?: Readonly<Record<string, { readonly summary?: string; readonly value: unknown }>>
}

/** One answer of a route. */
export interface ResponseDescription {
  readonly description: string
  /** By name; one that is not `required` may be missing. */
  readonly headers?: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly schema: SchemaSource }>
  >
  readonly content?: Readonly<Record<string, MediaTypeDescription>>
  /** Link Objects of OpenAPI by name. Default: none. */
  readonly links?: Readonly<Record<string, JsonSchema>>
}

/** One parameter of a route. */
export interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly description: string
  /** Default: false; a parameter in the path is always required. */
  readonly required?: boolean
  readonly schema: SchemaSource
}

/** An HTTP operation as the documents tell it, whatever framework serves it. */
export interface RouteDescription {
  /** `query` stands in documents of 3.2 alone. */
  readonly method: 'get' | 'put' | 'post' | 'delete' | 'options' | 'patch' | 'trace' | 'query'
  /** With parameters in braces: `/api/broadcast/{event}`. */
  readonly path: string
  /** Unique among all operations. Default: made of method and path, as `getOrdersById`, with a number behind it where that is taken. */
  readonly operationId?: string
  /** A few words. */
  readonly summary: string
  /** CommonMark text. Default: none. */
  readonly description?: string
  /** Default: none. */
  readonly tags?: readonly string[]
  /** Default: false. */
  readonly deprecated?: boolean
  /** Who may use it, any one of the list; `[]` for everybody. Default: what the whole document says. */
  readonly security?: readonly SecurityRequirement[]
  /** Documentation elsewhere. Default: none. */
  readonly externalDocs?: ExternalDocs
  /** Fields beyond OpenAPI's own; each name begins with `x-`. Default: none. */
  readonly extensions?: Extensions
  /** Where it is served, in place of the servers of the whole document. Default: those. */
  readonly servers?: readonly ApiServer[]
  /** Callback Objects of OpenAPI 3.2 by name. Default: none. */
  readonly callbacks?: Readonly<Record<string, JsonSchema>>
  /** The names of the documents it belongs to. Default: `['default']`. */
  readonly documents?: readonly string[]
  readonly parameters?: readonly ParameterDescription[]
  readonly requestBody?: {
    readonly description: string
    readonly required: boolean
    readonly content: Readonly<Record<string, MediaTypeDescription>>
  }
  /** By status (`200`, `4XX`, `default`). */
  readonly responses: Readonly<Record<string, ResponseDescription>>
}
