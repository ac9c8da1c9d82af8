/** A stream that a reader can connect to. */
export interface StreamDescription {
  readonly path: string
  readonly summary: string
  /** The names of the events that the document declares for it. */
  readonly events: readonly string[]
  /** The channels that it lists; empty where it lists none. */
  readonly channels: readonly string[]
  /** Whether a reader may name channels at all. */
  readonly takesChannel: boolean
}

/** A declared event that can be published. */
export interface EventDescription {
  readonly name: string
  readonly path: string
  readonly summary: string
  /** The JSON Schema of its data, without a `$ref` at its root. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The document's own example of its data, or `undefined` where it has none. */
  readonly example: unknown
  /** Data to start from: the example, or else the plainest that the schema takes. */
  readonly sample: unknown
}

/** What the page needs to know of a server. */
export interface ServerDescription {
  readonly title: string
  readonly version: string
  readonly streams: readonly StreamDescription[]
  readonly events: readonly EventDescription[]
}

/** What is taken for granted where the document cannot be had: the stream that the ready server has by default. */
export const fallbackDescription: ServerDescription = {
  title: 'Windhover',
  version: '',
  streams: [{ path: '/sse/broadcast', summary: '', events: [], channels: [], takesChannel: true }],
  events: [],
}
