import type { DocumentReader } from './document-node.ts'

/** Something that a stream wants or lets a reader say, in its path or its query, beside what every stream of a hub takes. */
export interface ParameterDescription {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly description: string
  readonly isRequired: boolean
  /** Whether it may be said several times. */
  readonly isList: boolean
  /** The values that it takes; empty when it takes any. */
  readonly choices: readonly string[]
  /** A value to begin with, or an empty text. */
  readonly sample: string
}

/** A stream that a reader can connect to. */
export interface StreamDescription {
  /** Its path, with `{name}` for each parameter in it. */
  readonly path: string
  readonly summary: string
  /** The document that it was first found in; empty for the first one. */
  readonly document: string
  readonly parameters: readonly ParameterDescription[]
  /** The names of the events that the document declares for it. */
  readonly events: readonly string[]
  /** Whether it carries events of other names, too. */
  readonly isOpen: boolean
  /** The channels that it lists; empty where it lists none. */
  readonly channels: readonly string[]
  /** Whether a reader may name channels at all. */
  readonly takesChannel: boolean
  /** Whether a reader may choose events. */
  readonly takesEvent: boolean
  /** Whether its messages can say their time and channel. */
  readonly takesMeta: boolean
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
  /** Reads the document that it is from, for the references in its schema. */
  readonly reader: DocumentReader
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
  streams: [
    {
      path: '/sse/broadcast',
      summary: '',
      document: '',
      parameters: [],
      events: [],
      isOpen: true,
      channels: [],
      takesChannel: true,
      takesEvent: true,
      takesMeta: true,
    },
  ],
  events: [],
}

/** Whether events that nobody declared are carried, so that any name may be sent. Without a stream of the hub, nothing says otherwise. */
export function takesAnyEvent({ streams }: ServerDescription): boolean {
  const ofHub = streams.filter(({ takesEvent }) => takesEvent)
  return ofHub.length === 0 || ofHub.some(({ isOpen }) => isOpen)
}
