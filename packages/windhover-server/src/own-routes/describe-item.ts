import type { EventSchema, JsonSchema } from 'windhover'
import { modernizeSchema, readJsonSchema } from 'windhover/openapi'

import { isObject } from '../options/is-object.ts'
import { findDefinition } from './find-definition.ts'
import type { RouteSchemaSource } from './route-schema.ts'
import { isStandard } from './read-route-contract.ts'

/** The fields of an event that any may have (OpenAPI 3.2.0, "Special Considerations for Server-Sent Events"). */
const eventFields: Readonly<Record<string, JsonSchema>> = {
  event: { type: 'string' },
  id: { type: 'string' },
  retry: { type: 'integer', minimum: 0 },
}

/** What a schema within another is called while its references are read: they lead to it rather than to the other. */
const inner = 'urn:windhover:inner'

const where = 'the items of a stream'

/**
 * Describes an item of a stream whose `schema` was given, as versions before OpenAPI 3.2 have it. A list is one of
 * items, and an object with `data` is an item. Text is the stream as it is on the wire, of which nothing else is known.
 * Anything else is what the `data` of each event holds, as JSON.
 */
export function describeItem(schema: RouteSchemaSource | undefined): RouteSchemaSource {
  if (schema === undefined) return describeEvent({ type: 'string' })
  const plain = readPlain(schema)
  const [pointer, { type, items, properties }] = follow(plain)
  if (type === 'string') return describeEvent({ type: 'string' })
  if (type === 'array' && (isObject(items) || isStandard(items))) {
    return isStandard(items) ? items : describeListed(plain, pointer, items)
  }
  if (isObject(properties) && 'data' in properties) return schema
  const isWhole = isStandard(schema) || holdsStandard(schema)
  const event = describeEvent({
    type: 'string',
    contentMediaType: 'application/json',
    contentSchema: isWhole ? schema : { ...plain, $id: inner },
  })
  return isWhole ? event : modernizeSchema(event, { where, isLenient: true })
}

function describeEvent(data: JsonSchema): JsonSchema {
  return { type: 'object', properties: { ...eventFields, data }, required: ['data'] }
}

/** Takes the items out of a list, whose references may lead to the list itself. */
function describeListed(list: JsonSchema, pointer: string, items: JsonSchema): JsonSchema {
  const { $defs, definitions } = list
  const item = {
    ...items,
    ...($defs === undefined ? {} : { $defs }),
    ...(definitions === undefined ? {} : { definitions }),
  }
  if (holdsStandard(list) || (pointer === '' && !/"\$ref":"#(\/properties\/|")/.test(JSON.stringify(item)))) return item
  const $ref = `${inner}#${pointer}/items`
  return modernizeSchema({ $ref, $defs: { List: { ...list, $id: inner } } }, { where, isLenient: true })
}

/** Follows a schema that is nothing but a reference to one of its definitions. */
function follow(root: JsonSchema): [pointer: string, schema: JsonSchema] {
  const seen = new Set<string>()
  let schema = root
  let pointer = ''
  while (typeof schema['$ref'] === 'string' && !seen.has(schema['$ref'])) {
    const target = findDefinition(root, schema['$ref'])
    if (target === undefined) break
    pointer = schema['$ref'].slice(1)
    seen.add(schema['$ref'])
    schema = target
  }
  return [pointer, schema]
}

/** Reads a schema in plain words; nothing where a library gives no JSON Schema, which the documents then say themselves. */
function readPlain(schema: RouteSchemaSource): JsonSchema {
  if (isStandard(schema)) return tryRead(schema)
  return holdsStandard(schema) ? schema : modernizeSchema(schema, { where })
}

function tryRead(schema: EventSchema): JsonSchema {
  try {
    return readJsonSchema(schema, 'output', where)
  } catch {
    return {}
  }
}

/** Whether a schema of a library stands within plain JSON Schema. */
function holdsStandard(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(holdsStandard)
  return isStandard(schema) || (isObject(schema) && Object.values(schema).some(holdsStandard))
}
