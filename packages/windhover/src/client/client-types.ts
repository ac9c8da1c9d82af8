import type { Catalog, EventDeclarations, EventInput, EventOutput } from '../catalog/define-events.ts'

/**
 * What a client takes its types from: the type of a catalog (`typeof events`), or the `paths` that openapi-typescript
 * makes of the document.
 */
export type ClientSource = Catalog | object

/** Events of the stream itself, which no listener gets by name. */
type ControlName = 'connected' | 'gap' | 'closing' | 'position'

interface DocumentedEvent {
  readonly event: string
  readonly data: unknown
}

/** The events that a documented path streams. */
type StreamedAt<Operations> = Operations extends {
  get: { responses: { 200: { content: { 'text/event-stream': infer Event extends DocumentedEvent } } } }
}
  ? Event
  : never

/** The data of the events that a documented path streams, by name. */
type DataAt<Operations> = {
  [Event in StreamedAt<Operations> as Exclude<Event['event'], ControlName>]: Event['data']
}

/** The paths of streams. With a catalog any path is one. */
export type StreamPath<Source> = Source extends Catalog
  ? string
  : { [Path in keyof Source & string]: [StreamedAt<Source[Path]>] extends [never] ? never : Path }[keyof Source &
      string]

/**
 * The data of each event that a stream has, by name. The type of a document is mapped once more: the compiler goes through
 * all events of a type with `as` each time that it is asked for the names.
 */
export type DataByName<Source, Path> =
  Source extends Catalog<infer Events>
    ? { [Name in keyof Events & string]: EventOutput<Events, Name> }
    : Path extends keyof Source
      ? { [Name in keyof DataAt<Source[Path]>]: DataAt<Source[Path]>[Name] }
      : never

/** The body that a documented path publishes by. */
type PublishedAt<Operations> = Operations extends {
  post: { requestBody: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

/** What may be published, by name. */
export type InputByName<Source> =
  Source extends Catalog<infer Events>
    ? { [Name in keyof Events & string]: EventInput<Events, Name> }
    : Source extends { '/api/broadcast': infer Operations }
      ? {
          [
            Body in PublishedAt<Operations> as Body extends { event: infer Name extends string } ? Name : 'message'
          ]: Body extends {
            data: infer Data
          }
            ? Data
            : unknown
        }
      : Record<string, unknown>

/** A source for a client without types: any name, and data that is not known. */
export type Untyped = Catalog<EventDeclarations>

/** What comes with the data of a message. */
export interface MessageMeta {
  /** The id on the wire: the position, and what the publisher added. Empty for a message without one. */
  readonly id: string
  /** `<epoch>.<offset>`; `undefined` on a stream per request. */
  readonly position: string | undefined
  /** The channel that it was published to; `undefined` on a stream per request. */
  readonly channel: string | undefined
  /** When it was published, in milliseconds since 1970; `undefined` on a stream per request. */
  readonly time: number | undefined
  /**
   * The `traceparent` of its publish (W3C Trace Context), as a parent or a link of your own span; `undefined` unless the
   * server shows it.
   */
  readonly trace?: string | undefined
}

/** A message whose types are not known. */
export type AnyMessage = Message<Record<string, unknown>>

/** A message by its name: a union that `switch (message.name)` tells apart. */
export type Message<Data> = {
  [Name in keyof Data & string]: { readonly name: Name; readonly data: Data[Name] } & MessageMeta
}[keyof Data & string]
