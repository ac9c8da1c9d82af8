import type { DeclaredEvent } from '../catalog/define-events.ts'
import type { JsonSchema } from '../catalog/json-schema.ts'
import { reservedEvents } from '../names.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { stopId } from '../wire/control-events.ts'
import type { Components } from './components.ts'
import type { OperationContext } from './describe-response.ts'
import { controlSchemas, messageIdSchema, positionIdSchema, retrySchema } from './control-schemas.ts'
import { toPascalCase } from './to-pascal-case.ts'
import { writeSample } from './write-sample.ts'

/**
 * The Media Type Object of a stream: one branch of `itemSchema` for each event, declared and of the protocol, and one for every other
 * name where the stream carries any (OpenAPI 3.2.0, "Special Considerations for Server-Sent Events").
 */
export function describeStreamContent(
  stream: StreamDescription,
  { operationId, components }: OperationContext,
): JsonSchema {
  const declared = stream.catalog?.events ?? new Map<string, DeclaredEvent>()
  const names = [...new Set(stream.events ?? declared.keys())]
  const branches = names.map((name) => describeEvent(name, declared.get(name), components))
  const isOfHub = stream.channels !== undefined
  const control = describeControlEvents(components)
  branches.push(...(isOfHub ? control : control.filter(({ title }) => title === 'connected' || title === 'closing')))
  if (stream.open && stream.events === undefined) {
    branches.push(describeOtherEvents([...new Set([...declared.keys(), ...reservedEvents])]))
  }
  return {
    itemSchema:
      stream.itemSchema === undefined
        ? { oneOf: branches }
        : components.add({
            source: stream.itemSchema,
            direction: 'output',
            where: `the item of ${operationId}`,
            fallback: `${toPascalCase(operationId)}Item`,
          }),
    examples: {
      stream: {
        summary: 'The beginning of a stream, as it is on the wire',
        serializedValue: writeSample(names.map((name) => declared.get(name))),
      },
    },
  }
}

function describeEvent(name: string, event: DeclaredEvent | undefined, components: Components): JsonSchema {
  const text = event?.description ?? event?.summary
  return describeBranch({
    title: name,
    ...(text === undefined ? {} : { description: text }),
    ...(event?.deprecated === true ? { deprecated: true } : {}),
    required: ['event', 'data', 'id'],
    properties: {
      event: { type: 'string', const: name },
      id: messageIdSchema,
      retry: retrySchema,
      data: describeJsonText(event === undefined ? {} : components.addEvent(event)),
    },
  })
}

function describeControlEvents(components: Components): JsonSchema[] {
  return [
    describeBranch({
      title: 'connected',
      description:
        'The first event. Its id is where the stream starts; it has none where a gap follows, which then has it.',
      required: ['event', 'data'],
      properties: {
        event: { type: 'string', const: 'connected' },
        id: positionIdSchema,
        retry: retrySchema,
        data: describeJsonText(addControl('ConnectedEvent')),
      },
    }),
    describeBranch({
      title: 'gap',
      description: 'Events may have been lost. Its id is where the stream goes on.',
      required: ['event', 'data', 'id'],
      properties: {
        event: { type: 'string', const: 'gap' },
        id: positionIdSchema,
        retry: retrySchema,
        data: describeJsonText(addControl('GapEvent')),
      },
    }),
    describeBranch({
      title: 'closing',
      description: `The last event. It has the id ${stopId} where the client shall not come back, and else none.`,
      required: ['event', 'data'],
      properties: {
        event: { type: 'string', const: 'closing' },
        id: { type: 'string', const: stopId, description: 'Tells EventSource not to come back.' },
        retry: retrySchema,
        data: describeJsonText(addControl('ClosingEvent')),
      },
    }),
    describeBranch({
      title: 'position',
      description:
        'Moves the last event id on where nothing else was sent for a while. It has no data, so EventSource does not report it.',
      required: ['event', 'data', 'id'],
      properties: {
        event: { type: 'string', const: 'position' },
        id: positionIdSchema,
        retry: retrySchema,
        data: { type: 'string', const: '' },
      },
    }),
  ]

  function addControl(name: keyof typeof controlSchemas): JsonSchema {
    return components.add({ source: controlSchemas[name], direction: 'output', where: 'the protocol', fallback: name })
  }
}

function describeOtherEvents(known: readonly string[]): JsonSchema {
  return describeBranch({
    title: 'any other event',
    description: 'An event that is not declared. Its data can be any JSON.',
    required: ['event', 'data', 'id'],
    properties: {
      event: { type: 'string', not: { enum: known } },
      id: messageIdSchema,
      retry: retrySchema,
      data: describeJsonText({}),
    },
  })
}

function describeBranch(branch: JsonSchema): JsonSchema {
  return { type: 'object', ...branch }
}

function describeJsonText(contentSchema: JsonSchema): JsonSchema {
  return { type: 'string', contentMediaType: 'application/json', contentSchema }
}
