import type { EventSchema, JsonSchema } from 'windhover'
import { readJsonSchema } from 'windhover/openapi'

import { isObject } from '../config/is-object.ts'
import type { RouteSchemaSource } from './route-schema.ts'
import { isStandard } from './read-route-contract.ts'

/** The fields of an event that any may have (OpenAPI 3.2.0, "Special Considerations for Server-Sent Events"). */
const eventFields: Readonly<Record<string, JsonSchema>> = {
  event: { type: 'string' },
  id: { type: 'string' },
  retry: { type: 'integer', minimum: 0 },
}

/**
 * Describes an item of a stream whose `schema` was given, as versions before OpenAPI 3.2 have it. A list is one of items; an object
 * with `data` is an item; text is the stream as it is on the wire, of which nothing else is known; anything else is what the `data`
 * of each event holds, as JSON.
 */
export function describeItem(schema: RouteSchemaSource | undefined): RouteSchemaSource {
  if (schema === undefined) return describeEvent({ type: 'string' })
  const { type, items, properties, $defs, definitions } = isStandard(schema) ? tryRead(schema) : schema
  if (type === 'string') return describeEvent({ type: 'string' })
  if (type === 'array' && isObject(items)) {
    return {
      ...items,
      ...($defs === undefined ? {} : { $defs }),
      ...(definitions === undefined ? {} : { definitions }),
    }
  }
  if (isObject(properties) && 'data' in properties) return schema
  return describeEvent({ type: 'string', contentMediaType: 'application/json', contentSchema: schema })
}

function describeEvent(data: JsonSchema): JsonSchema {
  return { type: 'object', properties: { ...eventFields, data }, required: ['data'] }
}

/** Nothing where there is no JSON Schema, which the documents then say themselves. */
function tryRead(schema: EventSchema): JsonSchema {
  try {
    return readJsonSchema(schema, 'output', 'the item of a stream')
  } catch {
    return {}
  }
}
