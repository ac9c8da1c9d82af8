import { isJsonObject, type Json, type JsonObject } from './json.ts'

/** What a page needs besides the decoded payloads. */
export interface DecodeOptions {
  /**
   * For a page that ignores what OpenAPI 3.2 brought: fills `schema` from `itemSchema` and an example's `value` from
   * `serializedValue` or `dataValue`, wherever the older field is missing. Default false.
   */
  readonly fillOlderFields?: boolean
}

/** Members whose keys are names that the document chose: `properties.default` is a property, not a default. */
const MAPS: ReadonlySet<string> = new Set(
  (
    'properties patternProperties dependentSchemas $defs definitions schemas ' +
    'paths webhooks callbacks pathItems responses parameters requestBodies headers ' +
    'content mediaTypes encoding examples links securitySchemes variables mapping'
  ).split(' '),
)

/** Members that hold data rather than description; nothing in them is a schema, whatever it looks like. */
const DATA: ReadonlySet<string> = new Set('default const enum example value dataValue serializedValue'.split(' '))

/**
 * Copies an OpenAPI document (3.0, 3.1 or 3.2) so that a documentation page shows what the events of a stream carry.
 *
 * On the wire an event's `data` is a string of JSON, and pages show it as `string`. Here the schema behind
 * `contentSchema` takes that place. A schema of one event gets the event's name as its title, so that a reader can
 * tell the branches of a stream apart. The copy is for reading only: it is no longer what the server sends.
 */
export function decodeForDisplay(document: JsonObject, options: DecodeOptions = {}): JsonObject {
  const older = options.fillOlderFields === true

  const decode = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(decode)
    if (!isJsonObject(node)) return node
    const copy = mapValues(node, decodeMember)
    const event = decodeEvent(copy)
    return older ? fillOlderFields(event) : event
  }

  const decodeMember = (value: Json, key: string): Json => {
    if (DATA.has(key)) return value
    if (!isJsonObject(value)) return key === 'examples' ? value : decode(value)
    return MAPS.has(key) ? mapValues(value, decode) : decode(value)
  }

  return mapValues(document, decodeMember)
}

/** Puts the payload's schema in the place of `data` and names the schema after its event, if it is one of an event. */
function decodeEvent(schema: JsonObject): JsonObject {
  const properties = schema['properties']
  if (!isJsonObject(properties)) return schema
  const { data } = properties
  const event = isJsonObject(properties['event']) ? properties['event'] : {}
  const names = namesIn(event)
  const others = isJsonObject(event['not']) ? namesIn(event['not']) : []
  const title = others.length > 0 ? 'any other event' : names.length === 1 ? names[0] : undefined
  const payload = payloadOf(data)
  return {
    ...(title !== undefined && { title }),
    ...schema,
    properties: {
      ...properties,
      ...(others.length > 0 && { event: describeOthers(event, others) }),
      ...(payload !== undefined && { data: payload }),
    },
  }
}

/** The names that the schema of an `event` property lists. */
function namesIn(schema: JsonObject): readonly string[] {
  const names = schema['const'] ?? schema['enum'] ?? []
  return (Array.isArray(names) ? names : [names]).filter((name) => typeof name === 'string')
}

/** Says in words what `not` says, which pages leave out or show as a type without values. */
function describeOthers(event: JsonObject, names: readonly string[]): JsonObject {
  const { not: _not, description, ...rest } = event
  const words = `Any name but ${names.map((name) => `\`${name}\``).join(', ')}.`
  return { ...rest, description: typeof description === 'string' ? `${description}\n\n${words}` : words }
}

/** The schema of the JSON in a `data` string; the second name is how OpenAPI 3.0 spells the first. */
function payloadOf(schema: Json | undefined): JsonObject | undefined {
  if (!isJsonObject(schema)) return undefined
  const payload = schema['contentSchema'] ?? schema['x-jsonschema-contentSchema']
  return isJsonObject(payload) ? payload : undefined
}

function fillOlderFields(node: JsonObject): JsonObject {
  const { itemSchema, schema, value } = node
  const sample = node['serializedValue'] ?? node['dataValue']
  return {
    ...node,
    ...(itemSchema !== undefined && schema === undefined && { schema: itemSchema }),
    ...(sample !== undefined && value === undefined && { value: sample }),
  }
}

function mapValues(node: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]))
}
