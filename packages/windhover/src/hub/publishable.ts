import type { EventDeclarations, EventInput } from '../catalog/define-events.ts'
import type { JsonText } from '../catalog/json-text.ts'
import type { Position } from '../position.ts'

/** The names that may be published. */
export type PublishableName<Events extends EventDeclarations, Open extends boolean> =
  | (keyof Events & string)
  | (true extends Open ? string & {} : never)

/**
 * The data that a publisher may send under a name: the declared event's input, or any JSON for an undeclared one.
 * `jsonText()` sends text that is JSON already as it is. For undeclared events, `rawText()` sends text that is not
 * JSON.
 */
export type PublishableData<Events extends EventDeclarations, Name> = Name extends keyof Events
  ? EventInput<Events, Name> | JsonText
  : unknown

/** The result of publishing. */
export interface Published {
  /** The id on the wire: the position, followed by the publisher's id if there is one. */
  readonly id: string
  /** The position of the message in the log. */
  readonly position: Position
  /** The number of readers that are connected to this hub, whatever they read. */
  readonly connected: number
  /**
   * Whether the same message was published before under the same idempotency key, so that nothing was sent. `id`
   * and `position` are those of the first.
   */
  readonly isDuplicate: boolean
}
