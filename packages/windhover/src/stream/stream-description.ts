import type { Access } from '../access/access.ts'
import type { Catalog } from '../catalog/define-events.ts'
import type { Compress } from '../compress-mode.ts'
import type { Initial } from '../initial.ts'
import type { SchemaSource } from '../schema/schema-source.ts'
import type { FilledDocumentation } from './stream-documentation.ts'

/** All that the documents need to know of a stream, whoever serves it. Every `StreamDefinition` is one. */
export interface StreamDescription extends FilledDocumentation {
  /** Where it is served, with parameters in braces. */
  readonly path: string
  /** The declared events. */
  readonly catalog?: Catalog | undefined
  /** The events it carries. Default: all. */
  readonly events?: readonly string[] | undefined
  /** Whether it carries undeclared events too. */
  readonly open: boolean
  /**
   * The channels it carries, with parameters of the path in braces. None for a stream that is not of a hub
   * but made for one request.
   */
  readonly channels?: readonly string[] | 'any'
  /** How many channels one reader may ask for. */
  readonly maxChannels?: number
  /** The messages that a new reader is given first. Default: none. */
  readonly initial?: Initial
  /** How many messages a client may ask to be given first. Default: 0. */
  readonly maxLast?: number
  /** Which readers may get it compressed. Default: `off`. */
  readonly compress?: Compress
  /** Whether messages say the `traceparent` of their publish in the field `trace`. Default: false. */
  readonly exposesTrace?: boolean
  /** How a reader is refused for now. Default: never. */
  readonly refusal?: 'stream' | 'status'
  /** The door, which may answer 401 and 403. Default: none. */
  readonly access?: Access
  /** Whether readers are limited by address. Default: false. */
  readonly limitsAddresses?: boolean
  /**
   * The schema of the query, an object: each of its properties is a parameter. Default: none but those of
   * every stream.
   */
  readonly query?: SchemaSource
}
