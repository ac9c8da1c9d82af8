import type { DeclaredEvent } from '../catalog/define-events.ts'
import type { JsonSchema } from '../catalog/json-schema.ts'
import { reservedEvents } from '../names.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import type { Components } from './components.ts'
import type { OperationContext } from './describe-response.ts'
import { messageIdSchema, requestIdSchema, retrySchema } from './control-schemas.ts'
import {
  describeBranch,
  describeHubControl,
  describeJsonText,
  describeRequestControl,
} from './describe-control-events.ts'
import { toPascalCase } from './to-pascal-case.ts'
import { writeRequestSample, writeSample } from './write-sample.ts'

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
  const isOfHub = stream.channels !== undefined
  const describe = isOfHub ? describeMessage : describeRequestEvent
  const branches = names.map((name) => describe(name, declared.get(name), components))
  branches.push(...(isOfHub ? describeHubControl(components) : describeRequestControl(components)))
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
        serializedValue: (isOfHub ? writeSample : writeRequestSample)(names.map((name) => declared.get(name))),
      },
    },
  }
}

/** An event of a hub, which stands at a position. */
function describeMessage(name: string, event: DeclaredEvent | undefined, components: Components): JsonSchema {
  return describeEvent(name, event, {
    required: ['event', 'data', 'id'],
    properties: {
      event: { type: 'string', const: name },
      id: messageIdSchema,
      retry: retrySchema,
      data: describeJsonText(event === undefined ? {} : components.addEvent(event)),
    },
  })
}

/** An event of a stream that is made for one request, with an id of its own or none. */
function describeRequestEvent(name: string, event: DeclaredEvent | undefined, components: Components): JsonSchema {
  return describeEvent(name, event, {
    required: ['event', 'data'],
    properties: {
      event: { type: 'string', const: name },
      id: requestIdSchema,
      retry: retrySchema,
      data: describeJsonText(event === undefined ? {} : components.addEvent(event)),
    },
  })
}

function describeEvent(name: string, event: DeclaredEvent | undefined, fields: JsonSchema): JsonSchema {
  const text = event?.description ?? event?.summary
  return describeBranch({
    title: name,
    ...(text === undefined ? {} : { description: text }),
    ...(event?.deprecated === true ? { deprecated: true } : {}),
    ...fields,
  })
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
