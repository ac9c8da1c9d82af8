import { isControlName } from '../events/control-event.ts'
import { decodeEscaped } from './decode-escaped.ts'
import {
  asNodes,
  asString,
  asStrings,
  createDocumentReader,
  type DocumentNode,
  type DocumentReader,
} from './document-node.ts'
import type {
  EventDescription,
  ParameterDescription,
  ServerDescription,
  StreamDescription,
} from './server-description.ts'

/** Where a declared event is published, below the prefix of the server. Many are published together under `batch`, which no event has. */
const publishPath = /^\/api\/broadcast\/(?!batch$)([^/{]+)$/

/** What every stream of a hub takes, for which the page has places of its own; `lastEventId` goes in the header. */
const interest = new Set(['channel', 'event', 'meta', 'lastEventId'])

/**
 * Finds in an OpenAPI 3.2 document what the page works with: the GET operations that answer with an event stream, and the
 * `POST /api/broadcast/<event>` operations of the declared events.
 *
 * @param place - the document's own name, and the prefix that it has before the paths of the server: paths without it are those of
 *   the program that the server is part of. Default: neither.
 */
export function readDocument(
  document: unknown,
  { name = '', prefix = '' }: { readonly name?: string; readonly prefix?: string } = {},
): ServerDescription {
  const reader = createDocumentReader(document)
  const info = reader.find(document, 'info')
  const streams: StreamDescription[] = []
  const events: EventDescription[] = []
  for (const [path, value] of Object.entries(reader.find(document, 'paths'))) {
    const stream = readStream(reader, path, reader.node(value))
    if (stream !== undefined) streams.push({ ...stream, document: name })
    const event = readEvent(reader, path, prefix, reader.find(value, 'post'))
    if (event !== undefined) events.push(event)
  }
  return { title: asString(info['title']) || 'Windhover', version: asString(info['version']), streams, events }
}

function readStream(
  reader: DocumentReader,
  path: string,
  item: DocumentNode,
): Omit<StreamDescription, 'document'> | undefined {
  const operation = reader.find(item, 'get')
  const content = reader.find(operation, 'responses', '200', 'content')
  if (content['text/event-stream'] === undefined) return undefined
  const parameters = [...asNodes(item['parameters']), ...asNodes(operation['parameters'])].map((one) =>
    reader.node(one),
  )
  const query = (name: string): DocumentNode | undefined =>
    parameters.find((parameter) => parameter['in'] === 'query' && parameter['name'] === name)
  const channel = query('channel')
  const branches = listBranches(reader, reader.find(content, 'text/event-stream', 'itemSchema'))
  const declared = [...branches.flatMap((branch) => eventNames(reader, branch)), ...choices(reader, query('event'))]
  return {
    path,
    summary: asString(operation['summary']),
    parameters: parameters.flatMap((parameter) => readParameter(reader, path, parameter)),
    events: [...new Set(declared)].filter((one) => !isControlName(one)),
    isOpen: branches.some((branch) => eventNames(reader, branch).length === 0),
    channels: choices(reader, channel),
    takesChannel: channel !== undefined,
    takesEvent: query('event') !== undefined,
    takesMeta: query('meta') !== undefined,
  }
}

/** Reads a parameter that a user has to be asked for; nothing for any other. */
function readParameter(reader: DocumentReader, path: string, parameter: DocumentNode): ParameterDescription[] {
  const name = asString(parameter['name'])
  const isInPath = parameter['in'] === 'path' && path.includes(`{${name}}`)
  if (!isInPath && (parameter['in'] !== 'query' || interest.has(name))) return []
  const schema = reader.find(parameter, 'schema')
  const example = firstExample(reader, parameter) ?? schema['default'] ?? (asList(schema['examples'])[0] as unknown)
  return [
    {
      name,
      in: isInPath ? 'path' : 'query',
      description: asString(parameter['description']) || asString(schema['description']),
      isRequired: isInPath || parameter['required'] === true,
      isList: schema['type'] === 'array',
      choices: schema['type'] === 'boolean' ? ['true', 'false'] : choices(reader, parameter),
      sample: typeof example === 'string' || typeof example === 'number' ? String(example) : '',
    },
  ]
}

/** The branches of a stream's item, one for each kind of event. */
function listBranches(reader: DocumentReader, item: DocumentNode): DocumentNode[] {
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => asNodes(item[keyword]))
  if (branches.length === 0) return [item]
  return branches.flatMap((branch) => listBranches(reader, reader.node(branch)))
}

/** The names that a branch is for: none, when it is for any name but those of others. */
function eventNames(reader: DocumentReader, branch: DocumentNode): string[] {
  const event = reader.find(branch, 'properties', 'event')
  return asStrings([event['const'], ...asStrings(event['enum'])])
}

/** The values that a query parameter lists, by itself or for each of its items. */
function choices(reader: DocumentReader, parameter: DocumentNode | undefined): string[] {
  const schema = reader.find(parameter, 'schema')
  const items = reader.find(schema, 'items')
  return [schema, items].flatMap((one) => asStrings([one['const'], ...asStrings(one['enum'])]))
}

function readEvent(
  reader: DocumentReader,
  path: string,
  prefix: string,
  operation: DocumentNode,
): EventDescription | undefined {
  const escaped = path.startsWith(prefix) ? publishPath.exec(path.slice(prefix.length))?.[1] : undefined
  const name = escaped === undefined ? undefined : decodeEscaped(escaped)
  if (name === undefined || operation['requestBody'] === undefined) return undefined
  const media = reader.find(operation, 'requestBody', 'content', 'application/json')
  const schema = reader.find(media, 'schema')
  const example = firstExample(reader, media) ?? (asList(schema['examples'])[0] as unknown)
  return { name, path, summary: asString(operation['summary']), schema, example, reader }
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

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
