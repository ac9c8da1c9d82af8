import type { JsonSchema } from '../catalog/json-schema.ts'
import { stopId } from '../wire/control-events.ts'
import type { Components } from './components.ts'
import { controlSchemas, positionIdSchema, retrySchema } from './control-schemas.ts'

/** Describes the protocol's own events on a stream of a hub. */
export function describeHubControl(components: Components): JsonSchema[] {
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
        data: describeJsonText(addControl('ConnectedEvent', components)),
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
        data: describeJsonText(addControl('GapEvent', components)),
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
        data: describeJsonText(addControl('ClosingEvent', components)),
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
}

/** Describes the protocol's own events on a stream that is made for one request. */
export function describeRequestControl(components: Components): JsonSchema[] {
  return [
    describeBranch({
      title: 'connected',
      description: 'The first event. Its field resumed says whether the request brought an id to go on from.',
      required: ['event', 'data'],
      properties: {
        event: { type: 'string', const: 'connected' },
        retry: retrySchema,
        data: describeJsonText(addControl('ConnectedEvent', components)),
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
        data: describeJsonText(addControl('RequestClosingEvent', components)),
      },
    }),
  ]
}

function addControl(name: keyof typeof controlSchemas, components: Components): JsonSchema {
  return components.add({ source: controlSchemas[name], direction: 'output', where: 'the protocol', fallback: name })
}

/** One kind of item. */
export function describeBranch(branch: JsonSchema): JsonSchema {
  return { type: 'object', ...branch }
}

/** Text that is JSON of a schema. */
export function describeJsonText(contentSchema: JsonSchema): JsonSchema {
  return { type: 'string', contentMediaType: 'application/json', contentSchema }
}
