import type { JsonSchema } from '../schema/json-schema.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { channelSchema, retrySchema, timeSchema, traceSchema } from './control-schemas.ts'
import type { OperationContext } from './describe-response.ts'
import { listStreamEvents, type StreamEvent } from './list-stream-events.ts'
import { toPascalCase } from '../schema/to-pascal-case.ts'
import { listRequestSample, listSample, writeSample } from './write-sample.ts'

/**
 * The Media Type Object of a stream. `itemSchema` has one branch for each event, declared and of the protocol, and one
 * for every other name if the stream carries any (OpenAPI 3.2.0, "Special Considerations for Server-Sent Events"). The
 * union and its branches are components, so that what is generated from them has names.
 */
export function describeStreamContent(stream: StreamDescription, context: OperationContext): JsonSchema {
  const { operationId, components } = context
  const events = listStreamEvents(stream, components)
  const list = stream.channels === undefined ? listRequestSample : listSample
  const sample = list(events.map(({ declared }) => declared))
  return {
    itemSchema:
      stream.itemSchema === undefined
        ? describeItem(events, context)
        : components.add({
            source: stream.itemSchema,
            direction: 'output',
            where: `the item of ${operationId}`,
            fallback: `${toPascalCase(operationId)}Item`,
          }),
    examples: {
      stream: {
        summary: 'The beginning of a stream, as it is on the wire',
        dataValue: sample,
        serializedValue: writeSample(sample),
      },
    },
  }
}

function describeItem(events: readonly StreamEvent[], { operationId, components }: OperationContext): JsonSchema {
  const branches = events.map((event) => ({
    event,
    branch: components.addNamed(event.component, describeEvent(event)),
  }))
  const named = branches.filter(({ event }) => 'const' in event.name)
  const other = branches.find(({ event }) => !('const' in event.name))
  return components.addNamed(`${toPascalCase(operationId)}Event`, {
    title: `Any event of ${operationId}`,
    oneOf: branches.map(({ branch }) => branch),
    discriminator: {
      propertyName: 'event',
      mapping: Object.fromEntries(named.map(({ event, branch }) => [event.title, branch['$ref']])),
      ...(other === undefined ? {} : { defaultMapping: other.branch['$ref'] }),
    },
  })
}

function describeEvent({
  title,
  description,
  deprecated,
  name,
  id,
  hasId,
  hasMeta,
  hasTrace,
  data,
}: StreamEvent): JsonSchema {
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
      ...(hasTrace ? { trace: traceSchema } : {}),
      data:
        data === undefined
          ? { type: 'string', const: '' }
          : { type: 'string', contentMediaType: 'application/json', contentSchema: data },
    },
  }
}
