import type { Catalog, DeclaredEvent, JsonSchema } from 'windhover'
import { maxBatchMessages } from 'windhover/adapter'
import { channelNameSchema, eventNameSchema } from 'windhover/openapi'

/** The event that a body without a name is about. */
const defaultEvent = 'message'

/** What may be published to. */
export interface Publishable {
  readonly catalog: Catalog
  /** Whether events that are not declared may be published, too. */
  readonly open: boolean
  /** The channels that may be published to. */
  readonly channels: readonly string[] | 'any'
}

const visibleAscii: JsonSchema = { type: 'string', pattern: '^[!-~]{1,128}$' }

/**
 * Describes the body of `POST /api/broadcast`: a branch for each declared event, with its own data, and where others are taken a last
 * one that excludes the names of these. No two of them hold at once, but a union that says so wants a discriminator, and the name may
 * be left out. Defaults are told in words: generators make a field with a `default` one that is always there.
 */
export function describeBroadcastRequest({ catalog, open, channels }: Publishable): JsonSchema {
  const names = [...catalog.events.keys()]
  const branches: Record<string, JsonSchema> = {}
  for (const event of catalog.events.values()) add(event.name, describeDeclared(event))
  if (open) add('other', describeOther())
  const refs = Object.keys(branches).map((name) => ({ $ref: `#/$defs/${name}` }))
  return {
    title: 'SseBroadcastRequest',
    description: 'An event to broadcast.',
    // A closed catalog without events takes nothing.
    ...(refs.length === 0 ? { not: {} } : { anyOf: refs, $defs: branches }),
  }

  /** Adds a number when a name is taken: the events `a.b` and `a-b` come to one. A name without letters and digits is `Event`. */
  function add(event: string, schema: JsonSchema): void {
    const words = event.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    const name = `SseBroadcast${words.join('') || 'Event'}Request`
    let free = name
    for (let number = 2; Object.hasOwn(branches, free); number += 1) free = `${name}${number}`
    branches[free] = schema
  }

  function describeDeclared({ name, schema, summary, description = summary }: DeclaredEvent): JsonSchema {
    const isDefault = name === defaultEvent
    const event = {
      type: 'string',
      const: name,
      description: `The name of the event.${isDefault ? ' The default.' : ''}`,
    }
    return {
      ...(description === undefined ? {} : { description }),
      type: 'object',
      properties: { event, data: schema, ...describeRest() },
      required: [...(isDefault ? [] : ['event']), 'data'],
      additionalProperties: false,
    }
  }

  function describeOther(): JsonSchema {
    const isDefaultDeclared = catalog.events.has(defaultEvent)
    const { not, ...name } = eventNameSchema
    const { enum: reserved } = not as { readonly enum: readonly string[] }
    return {
      description: 'An event that is not declared.',
      type: 'object',
      properties: {
        event: {
          ...name,
          not: { enum: [...new Set([...names, ...reserved])] },
          description: `The name of the event.${isDefaultDeclared ? '' : ` Default: \`${defaultEvent}\`.`}`,
        },
        data: {
          description:
            'What readers get as its data: any JSON. Where it is missing or null, `{"text":"empty"}` is sent.',
        },
        ...describeRest(),
      },
      ...(isDefaultDeclared ? { required: ['event'] } : {}),
      additionalProperties: false,
    }
  }

  function describeRest(): Readonly<Record<string, JsonSchema>> {
    return {
      channel: {
        ...(channels === 'any' ? channelNameSchema : { type: 'string', enum: channels }),
        description: 'The one channel that it goes to. Default: `broadcast`.',
      },
      id: { ...visibleAscii, description: "The publisher's own id, which readers find behind the position." },
      key: {
        ...visibleAscii,
        description: 'What the event is about; a reader that fell behind may get the newest of each key alone.',
      },
      retryMs: {
        type: 'integer',
        minimum: 0,
        maximum: Number.MAX_SAFE_INTEGER,
        description: 'Milliseconds that readers shall wait before they reconnect.',
      },
      idempotencyKey: {
        ...visibleAscii,
        description:
          'Makes it safe to send the request again if its answer is missing. While the event is kept, the same key with the ' +
          'same body gives the same answer, and nothing is sent again; another body is refused.',
      },
      traceparent: {
        type: 'string',
        pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
        // An id of zeros is none.
        not: { pattern: '-(0{32}|0{16})-' },
        description:
          'Where the event belongs in a distributed trace (W3C Trace Context), in place of the header. A server that does not trace ' +
          'leaves it out.',
      },
    }
  }
}

/** Describes the body of `POST /api/broadcast/batch`: a list of what {@link describeBroadcastRequest} has, each also for several channels. */
export function describeBatchRequest(publishable: Publishable): JsonSchema {
  const { $defs = {} } = describeBroadcastRequest(publishable) as { $defs?: Readonly<Record<string, JsonSchema>> }
  const branches = Object.fromEntries(
    Object.entries($defs).map(([name, branch]) => [
      name.replace(/^SseBroadcast(.*)Request(\d*)$/, 'SseBroadcast$1Item$2'),
      describeItem(branch, publishable.channels),
    ]),
  )
  const refs = Object.keys(branches).map((name) => ({ $ref: `#/$defs/${name}` }))
  return {
    title: 'SseBroadcastBatch',
    description: 'Events to broadcast together.',
    type: 'object',
    properties: {
      events: {
        description: 'The events, in their order.',
        type: 'array',
        maxItems: refs.length === 0 ? 0 : maxBatchMessages,
        ...(refs.length === 0 ? {} : { items: { anyOf: refs } }),
      },
      atomic: {
        description:
          'Whether one event that cannot be published keeps all of them out; otherwise it has an `error` in its place. Default: `true`.',
        type: 'boolean',
      },
    },
    required: ['events'],
    additionalProperties: false,
    ...(refs.length === 0 ? {} : { $defs: branches }),
  }
}

function describeItem(branch: JsonSchema, allowed: Publishable['channels']): JsonSchema {
  const { properties, ...rest } = branch as { readonly properties: Readonly<Record<string, JsonSchema>> }
  return {
    ...rest,
    properties: {
      ...properties,
      channels: {
        description:
          'The channels that it goes to, in place of `channel`: one message for each. A key is then made one for each, which takes up ' +
          'to 4 of its 128 characters.',
        type: 'array',
        items: allowed === 'any' ? channelNameSchema : { type: 'string', enum: allowed },
        minItems: 1,
        maxItems: maxBatchMessages,
        uniqueItems: true,
      },
    },
    not: { properties: { channel: {}, channels: {} }, required: ['channel', 'channels'] },
  }
}
