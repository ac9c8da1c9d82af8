import type { JsonSchema } from '../catalog/json-schema.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { channelSchema, retrySchema, timeSchema } from './control-schemas.ts'
import type { OperationContext } from './describe-response.ts'
import { listStreamEvents, type StreamEvent } from './list-stream-events.ts'
import { toPascalCase } from '../catalog/to-pascal-case.ts'
import { writeRequestSample, writeSample } from './write-sample.ts'

/**
 * The Media Type Object of a stream: one branch of `itemSchema` for each event, declared and of the protocol, and one for every other
 * name where the stream carries any (OpenAPI 3.2.0, "Special Considerations for Server-Sent Events").
 */
export function describeStreamContent(
  stream: StreamDescription,
  { operationId, components }: OperationContext,
): JsonSchema {
  const events = listStreamEvents(stream, components)
  const write = stream.channels === undefined ? writeRequestSample : writeSample
  return {
    itemSchema:
      stream.itemSchema === undefined
        ? { oneOf: events.map(describeEvent) }
        : components.add({
            source: stream.itemSchema,
            direction: 'output',
            where: `the item of ${operationId}`,
            fallback: `${toPascalCase(operationId)}Item`,
          }),
    examples: {
      stream: {
        summary: 'The beginning of a stream, as it is on the wire',
        serializedValue: write(events.map(({ declared }) => declared)),
      },
    },
  }
}

function describeEvent({ title, description, deprecated, name, id, hasId, hasMeta, data }: StreamEvent): JsonSchema {
  return {
    type: 'object',
    title,
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated } : {}),
    required: ['event', 'data', ...(hasId ? ['id'] : [])],
    properties: {
      event: name,
      ...(id === undefined ? {} : { id }),
      retry: retrySchema,
      ...(hasMeta ? { time: timeSchema, channel: channelSchema } : {}),
      data:
        data === undefined
          ? { type: 'string', const: '' }
          : { type: 'string', contentMediaType: 'application/json', contentSchema: data },
    },
  }
}
