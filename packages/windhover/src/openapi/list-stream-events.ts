import type { DeclaredEvent } from '../catalog/define-events.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import { reservedEvents, unreservedPattern } from '../names.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { stopId } from '../wire/control-events.ts'
import type { Components } from '../schema/components.ts'
import { toPascalCase } from '../schema/to-pascal-case.ts'
import {
  controlSchemas,
  describeClosingId,
  messageIdSchema,
  positionIdSchema,
  requestIdSchema,
} from './control-schemas.ts'

/** One kind of event that a stream sends. */
export interface StreamEvent {
  /** Its name, or what stands for the names of all others. */
  readonly title: string
  /** What its component is called. */
  readonly component: string
  readonly description?: string
  readonly deprecated: boolean
  /** The schema of its name. */
  readonly name: JsonSchema
  /** The schema of its id; `undefined` where it never has one. */
  readonly id: JsonSchema | undefined
  /** Whether it always has an id. */
  readonly hasId: boolean
  /** Whether it has a time and a channel where they were asked for. Default: false. */
  readonly hasMeta?: boolean
  /** Whether it may say the trace of its publish. Default: false. */
  readonly hasTrace?: boolean
  /** The schema of the JSON in its data; `undefined` where the data is empty. */
  readonly data: JsonSchema | undefined
  /** The event as it was declared. */
  readonly declared?: DeclaredEvent | undefined
}

/** Not an empty schema, which linters take for an oversight. */
const anyJson: JsonSchema = { description: 'Any JSON.' }

/** Lists the events of a stream: those declared, those of the protocol, and where it carries any others, one that stands for them. */
export function listStreamEvents(stream: StreamDescription, components: Components): StreamEvent[] {
  const declared = stream.catalog?.events ?? new Map<string, DeclaredEvent>()
  const isOfHub = stream.channels !== undefined
  const messageId = isOfHub ? messageIdSchema : requestIdSchema
  const prefix = isOfHub ? '' : 'Request'
  const hasTrace = stream.exposesTrace === true
  const names = [...new Set(stream.events ?? declared.keys())]
  const events = names.map((name): StreamEvent => {
    const event = declared.get(name)
    const description = event?.description ?? event?.summary
    return {
      ...fixed(name, prefix),
      ...(description === undefined ? {} : { description }),
      deprecated: event?.deprecated === true,
      id: messageId,
      hasId: isOfHub,
      hasMeta: isOfHub,
      hasTrace,
      data: event === undefined ? anyJson : components.addEvent(event),
      declared: event,
    }
  })
  events.push(...listControlEvents(isOfHub, components))
  if (stream.open && stream.events === undefined) {
    events.push({
      title: 'any other event',
      component: 'OtherStreamEvent',
      description: 'An event that is not declared. Its data can be any JSON.',
      deprecated: false,
      name: {
        type: 'string',
        pattern: unreservedPattern,
        not: { enum: [...new Set([...declared.keys(), ...reservedEvents])] },
      },
      id: messageId,
      hasId: isOfHub,
      hasMeta: isOfHub,
      hasTrace,
      data: anyJson,
    })
  }
  return events
}

function fixed(name: string, prefix: string): Pick<StreamEvent, 'title' | 'component' | 'name' | 'deprecated'> {
  const component = `${prefix}${toPascalCase(name)}StreamEvent`
  return { title: name, component, name: { type: 'string', const: name }, deprecated: false }
}

function listControlEvents(isOfHub: boolean, components: Components): StreamEvent[] {
  const prefix = isOfHub ? '' : 'Request'
  const connected: StreamEvent = {
    ...fixed('connected', prefix),
    description: isOfHub
      ? 'The first event. Its id is where the stream starts; it has none where a gap follows, which then has it.'
      : 'The first event. Its field resumed says whether the request brought an id to go on from.',
    id: isOfHub ? positionIdSchema : undefined,
    hasId: false,
    data: addControl('ConnectedEvent'),
  }
  const closing: StreamEvent = {
    ...fixed('closing', prefix),
    description: `The last event. It has the id ${stopId} where the client shall not come back, and else none.`,
    id: describeClosingId(isOfHub ? messageIdSchema : requestIdSchema),
    hasId: false,
    data: addControl(isOfHub ? 'ClosingEvent' : 'RequestClosingEvent'),
  }
  if (!isOfHub) return [connected, closing]
  const gap: StreamEvent = {
    ...fixed('gap', prefix),
    description: 'Events may have been lost. Its id is where the stream goes on.',
    id: positionIdSchema,
    hasId: true,
    data: addControl('GapEvent'),
  }
  const position: StreamEvent = {
    ...fixed('position', prefix),
    description:
      'Moves the last event id on where nothing else was sent for a while. Its data is empty; who does not listen for it sees nothing of it.',
    id: positionIdSchema,
    hasId: true,
    data: undefined,
  }
  return [connected, gap, closing, position]

  function addControl(name: keyof typeof controlSchemas): JsonSchema {
    return components.add({ source: controlSchemas[name], direction: 'output', where: 'the protocol', fallback: name })
  }
}
