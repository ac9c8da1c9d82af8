import { isControlName } from '../events/control-event.ts'
import {
  asNodes,
  asString,
  asStrings,
  createDocumentReader,
  type DocumentNode,
  type DocumentReader,
} from './document-node.ts'
import { sampleFromSchema } from './sample-from-schema.ts'
import type { EventDescription, ServerDescription, StreamDescription } from './server-description.ts'

/** Where a declared event is published; the server may be below a prefix, which its documents then name. */
const publishPath = /^(?:\/.*)?\/api\/broadcast\/([^/]+)$/

/**
 * Finds in an OpenAPI 3.2 document what the page works with: the GET operations that answer with an event stream, and the
 * `POST /api/broadcast/<event>` operations of the declared events.
 */
export function readDocument(document: unknown): ServerDescription {
  const reader = createDocumentReader(document)
  const info = reader.find(document, 'info')
  const streams: StreamDescription[] = []
  const events: EventDescription[] = []
  for (const [path, value] of Object.entries(reader.find(document, 'paths'))) {
    if (path.includes('{')) continue
    const stream = readStream(reader, path, reader.node(value))
    if (stream !== undefined) streams.push(stream)
    const event = readEvent(reader, path, reader.find(value, 'post'))
    if (event !== undefined) events.push(event)
  }
  return { title: asString(info['title']) || 'Windhover', version: asString(info['version']), streams, events }
}

function readStream(reader: DocumentReader, path: string, item: DocumentNode): StreamDescription | undefined {
  const operation = reader.find(item, 'get')
  const content = reader.find(operation, 'responses', '200', 'content')
  if (content['text/event-stream'] === undefined) return undefined
  const parameters = [...asNodes(item['parameters']), ...asNodes(operation['parameters'])].map((one) =>
    reader.node(one),
  )
  const query = (name: string): DocumentNode | undefined =>
    parameters.find((parameter) => parameter['in'] === 'query' && parameter['name'] === name)
  const channel = query('channel')
  const declared = [
    ...eventNames(reader, reader.find(content, 'text/event-stream', 'itemSchema')),
    ...choices(reader, query('event')),
  ]
  return {
    path,
    summary: asString(operation['summary']),
    events: [...new Set(declared)],
    channels: choices(reader, channel),
    takesChannel: channel !== undefined,
  }
}

/** The names in the branches of a stream's item, but for the protocol's own. */
function eventNames(reader: DocumentReader, item: DocumentNode): string[] {
  const branches = [...asNodes(item['oneOf']), ...asNodes(item['anyOf'])]
  if (branches.length > 0) return branches.flatMap((branch) => eventNames(reader, reader.node(branch)))
  const event = reader.find(item, 'properties', 'event')
  return asStrings([event['const'], ...asStrings(event['enum'])]).filter((name) => !isControlName(name))
}

/** The values that a query parameter lists, by itself or for each of its items. */
function choices(reader: DocumentReader, parameter: DocumentNode | undefined): string[] {
  const schema = reader.find(parameter, 'schema')
  const items = reader.find(schema, 'items')
  return [schema, items].flatMap((one) => asStrings([one['const'], ...asStrings(one['enum'])]))
}

function readEvent(reader: DocumentReader, path: string, operation: DocumentNode): EventDescription | undefined {
  const name = publishPath.exec(path)?.[1]
  if (name === undefined || operation['requestBody'] === undefined) return undefined
  const media = reader.find(operation, 'requestBody', 'content', 'application/json')
  const schema = reader.find(media, 'schema')
  const example = firstExample(reader, media) ?? (Array.isArray(schema['examples']) ? schema['examples'][0] : undefined)
  return {
    name: decodeURIComponent(name),
    path,
    summary: asString(operation['summary']),
    schema,
    example,
    sample: example ?? sampleFromSchema(reader, schema),
  }
}

/** The first example of a body: `dataValue` is what 3.2 calls it, `value` what came before. */
function firstExample(reader: DocumentReader, media: DocumentNode): unknown {
  if (media['example'] !== undefined) return media['example']
  for (const one of Object.values(reader.find(media, 'examples'))) {
    const example = reader.node(one)
    const value = example['dataValue'] ?? example['value']
    if (value !== undefined) return value
  }
  return undefined
}
