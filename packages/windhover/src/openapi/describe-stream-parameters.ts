import type { JsonSchema } from '../schema/json-schema.ts'
import { readSchemaSource } from '../schema/read-schema-source.ts'
import { defaultChannel, maxNameLength, namePattern, unreservedPattern } from '../names.ts'
import { maxAskedEvents } from '../stream/define-stream.ts'
import { fillPlaceholders, findPlaceholders } from '../stream/path-template.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import type { OperationContext } from './describe-response.ts'
import { isFields } from './fields.ts'
import { channelNameSchema, eventNameSchema } from './name-schemas.ts'
import { toPascalCase } from '../schema/to-pascal-case.ts'

/** Describes what a request to a stream may say: in its path, in its query, and where to go on. */
export function describeStreamParameters(stream: StreamDescription, context: OperationContext): JsonSchema[] {
  return [
    ...describePathParameters(stream),
    ...(stream.channels === undefined ? [] : describeInterest(stream, stream.channels)),
    ...describeLast(stream),
    ...describeQuery(stream, context),
    {
      name: 'lastEventId',
      in: 'query',
      description: 'As the header Last-Event-ID, for clients that cannot set headers; the header wins.',
      schema: { type: 'string' },
    },
    {
      name: 'Last-Event-ID',
      in: 'header',
      description: `${
        stream.channels === undefined
          ? 'The id of the last event received.'
          : 'The id of the last event received. The stream goes on after it, or says with a gap event that it cannot.'
      }${describeInitial(stream)} EventSource sends it by itself when it reconnects.`,
      schema: { type: 'string' },
    },
  ]
}

/** Tells what a new reader is given first. */
function describeInitial({ initial }: StreamDescription): string {
  if (initial === undefined) return ''
  const what =
    'last' in initial ? `the newest ${initial.last} messages` : 'the newest message of each channel, event and key'
  return ` Without one it begins with ${what}, as far as they are kept.`
}

/** What a client may ask to be given first, where the stream allows it. */
function describeLast({ maxLast = 0, initial }: StreamDescription): JsonSchema[] {
  if (maxLast === 0) return []
  const fallback = initial === undefined ? 'none' : 'last' in initial ? initial.last : 'the newest of each subject'
  return [
    {
      name: 'last',
      in: 'query',
      description: `How many of the newest kept messages come before what is new, if no id is given. Default: ${fallback}.`,
      schema: { type: 'integer', minimum: 0, maximum: maxLast },
    },
  ]
}

function describePathParameters({ parameters, channels }: StreamDescription): JsonSchema[] {
  return Object.entries(parameters).map(([name, { description, pattern, enum: values, example }]) => ({
    name,
    in: 'path',
    required: true,
    ...(description === undefined ? {} : { description }),
    schema: {
      type: 'string',
      ...(values === undefined ? { minLength: 1, maxLength: findMaxLength(name, channels) } : { enum: values }),
      ...describePattern(name, pattern, values, channels),
    },
    ...(example === undefined ? {} : { example }),
  }))
}

/** A value is a name, and a channel that begins with it must not begin with what reserves a name. */
function describePattern(
  name: string,
  pattern: string | undefined,
  values: readonly string[] | undefined,
  channels: StreamDescription['channels'] = [],
): JsonSchema {
  if (pattern !== undefined) return { pattern }
  if (values !== undefined) return {}
  const begins = channels !== 'any' && channels.some((channel) => channel.startsWith(`{${name}}`))
  return { pattern: begins ? unreservedPattern : namePattern }
}

/** How long a value may be, for each channel that it stands in to be a name; other parameters there have a character at least. */
function findMaxLength(name: string, channels: StreamDescription['channels'] = []): number {
  if (channels === 'any') return maxNameLength
  const rooms = channels.map((channel) => {
    const placeholders = findPlaceholders(channel)
    const uses = placeholders.filter((placeholder) => placeholder === name).length
    const others = Object.fromEntries(placeholders.map((placeholder) => [placeholder, placeholder === name ? '' : 'x']))
    const fixed = Array.from(fillPlaceholders(channel, others)).length
    return uses === 0 ? maxNameLength : Math.floor((maxNameLength - fixed) / uses)
  })
  return Math.min(maxNameLength, ...rooms)
}

/** What a reader of a hub may ask for of what the stream carries. */
function describeInterest(stream: StreamDescription, channels: readonly string[] | 'any'): JsonSchema[] {
  const served = stream.events ?? (stream.open ? [] : [...(stream.catalog?.events.keys() ?? [])])
  const event = {
    name: 'event',
    in: 'query',
    description: 'Only events of this name; may be repeated. Default: every event of the stream.',
    style: 'form',
    explode: true,
    schema: {
      type: 'array',
      maxItems: maxAskedEvents,
      items: served.length === 0 ? eventNameSchema : { type: 'string', enum: [...new Set(served)] },
    },
  }
  const meta = {
    name: 'meta',
    in: 'query',
    description:
      'Whether each message also says when it was published, in a field time, and its channel: 1 for yes, 0 (default) for no.',
    schema: { type: 'string', enum: ['0', '1'] },
  }
  if (channels !== 'any' && channels.length === 1) return [event, meta]
  const fallback = channels === 'any' || channels.includes(defaultChannel) ? defaultChannel : 'every channel listed'
  const isOpen = channels === 'any' || channels.some((channel) => findPlaceholders(channel).length > 0)
  const choice = channels === 'any' || !isOpen ? '' : ` One of ${channels.map((one) => `\`${one}\``).join(', ')}.`
  return [
    event,
    {
      name: 'channel',
      in: 'query',
      description: `Only events of this channel; may be repeated.${choice} Default: ${fallback}.`,
      style: 'form',
      explode: true,
      schema: {
        type: 'array',
        maxItems: stream.maxChannels,
        items: isOpen ? channelNameSchema : { type: 'string', enum: [...new Set(channels)] },
      },
    },
    meta,
  ]
}

/** Each property of the query's schema is a parameter. */
function describeQuery(
  { path, query }: StreamDescription,
  { operationId, components }: OperationContext,
): JsonSchema[] {
  if (query === undefined) return []
  const where = `the query of ${path}`
  const whole = readSchemaSource(query, 'input', where)
  const { properties, required, $defs, definitions } = whole
  if (!isFields(properties)) return []
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    ...(Array.isArray(required) && required.includes(name) ? { required: true } : {}),
    ...(description === undefined ? {} : { description }),
    schema: components.add({
      source: {
        ...schema,
        ...($defs === undefined ? {} : { $defs }),
        ...(definitions === undefined ? {} : { definitions }),
      },
      direction: 'input',
      where,
      fallback: `${toPascalCase(operationId)}Query${toPascalCase(name)}`,
    }),
  }))
}
