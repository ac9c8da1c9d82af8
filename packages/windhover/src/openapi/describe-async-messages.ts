import type { JsonSchema } from '../schema/json-schema.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import type { Components } from '../schema/components.ts'
import { channelSchema, retrySchema, timeSchema, traceSchema } from './control-schemas.ts'
import { isSameSchema } from '../schema/is-same-schema.ts'
import { holdsReference } from '../schema/schema-keywords.ts'
import { listStreamEvents, type StreamEvent } from './list-stream-events.ts'
import { projectSchema07 } from './project-schema-07.ts'

/** The messages of an AsyncAPI document in the making; streams that send the same event share it. */
export interface AsyncMessages {
  /** Adds the events of a stream, and answers the names of their messages. */
  readonly add: (stream: StreamDescription, operationId: string) => string[]
  /** All messages by name. */
  readonly collect: () => Readonly<Record<string, JsonSchema>>
}

/** Starts an empty set of messages, whose schemas go to `components`. */
export function describeAsyncMessages(components: Components): AsyncMessages {
  const messages = new Map<string, JsonSchema>()
  return { add, collect: () => Object.fromEntries(messages) }

  function add(stream: StreamDescription, operationId: string): string[] {
    if (stream.itemSchema === undefined) {
      return listStreamEvents(stream, components).map((event) => store(event.title, describeMessage(event)))
    }
    const where = `the item of ${operationId}`
    const payload = components.add({
      source: stream.itemSchema,
      direction: 'output',
      where,
      fallback: `${operationId}Item`,
    })
    return [store(`${operationId}.item`, { title: 'Any event of the stream', payload: projectSchema07(payload) })]
  }

  function store(title: string, message: JsonSchema): string {
    // The names of components (AsyncAPI 3.0.0, "Components Object").
    const name = title.replaceAll(/[^A-Za-z0-9._-]/g, '_')
    let free = name
    for (let number = 2; !isSameSchema(messages.get(free) ?? message, message); number += 1) free = `${name}${number}`
    messages.set(free, message)
    return free
  }
}

function describeMessage(event: StreamEvent): JsonSchema {
  const { title, description, deprecated, name, id, hasId, hasMeta, hasTrace, data, declared } = event
  const isNamed = 'const' in name
  const [example] = declared?.examples ?? []
  return {
    ...(isNamed ? { name: title } : {}),
    title,
    ...(declared?.summary === undefined ? {} : { summary: declared.summary }),
    ...(description === undefined ? {} : { description }),
    contentType: data === undefined ? 'text/plain' : 'application/json',
    headers: {
      type: 'object',
      description: 'The fields of the event beside its data.',
      required: ['event', ...(hasId ? ['id'] : [])],
      properties: {
        event: projectSchema07(name),
        ...(id === undefined ? {} : { id }),
        retry: retrySchema,
        ...(hasMeta ? { time: timeSchema, channel: channelSchema } : {}),
        ...(hasTrace ? { trace: traceSchema } : {}),
      },
    },
    payload: data === undefined ? { type: 'string', const: '' } : projectSchema07(data),
    ...(example === undefined || holdsReference(example) ? {} : { examples: [{ name: 'sample', payload: example }] }),
    ...(deprecated ? { 'x-deprecated': true } : {}),
  }
}
