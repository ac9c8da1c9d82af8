import type { JsonSchema } from '../schema/json-schema.ts'
import { maxNameLength, reservedEvents, unreservedPattern } from '../names.ts'

/** The schema of a channel that may be published to or asked for, for documents. */
export const channelNameSchema: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: maxNameLength,
  pattern: unreservedPattern,
}

/** The schema of the name of an event that may be published or asked for, for documents. */
export const eventNameSchema: JsonSchema = { ...channelNameSchema, not: { enum: reservedEvents } }
