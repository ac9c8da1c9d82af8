const event = (name: string, body: object, required: string[] = []) => ({
  allOf: [
    { $ref: '#/definitions/Event' },
    {
      type: 'object',
      description: `The event \`${name}\`.`,
      properties: {
        event: { type: 'string', enum: [name] },
        body: { type: 'object', properties: body, ...(required.length === 0 ? {} : { required }) },
      },
      required: ['event', 'body'],
    },
  ],
})

/** Of the shape of the Debug Adapter Protocol: draft 4, inheritance by `allOf`, `_enum` for values that may become more. */
export const debugAdapterProtocol = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  id: 'https://example.com/debug-adapter-protocol.json',
  title: 'Debug Adapter Protocol',
  type: 'object',
  oneOf: [
    { $ref: '#/definitions/StoppedEvent' },
    { $ref: '#/definitions/OutputEvent' },
    { $ref: '#/definitions/ProgressEvent' },
  ],
  definitions: {
    ProtocolMessage: {
      type: 'object',
      title: 'Base Protocol',
      properties: {
        seq: { type: 'integer', minimum: 0, exclusiveMinimum: true },
        type: { type: 'string', _enum: ['request', 'response', 'event'] },
      },
      required: ['seq', 'type'],
    },
    Event: {
      allOf: [
        { $ref: '#/definitions/ProtocolMessage' },
        {
          type: 'object',
          properties: {
            type: { type: 'string', enum: ['event'] },
            event: { type: 'string' },
            body: { type: ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] },
          },
          required: ['type', 'event'],
        },
      ],
    },
    StoppedEvent: event(
      'stopped',
      {
        reason: { type: 'string', _enum: ['step', 'breakpoint'], enumDescriptions: ['A step.', 'A breakpoint.'] },
        threadId: { type: 'integer' },
        hitBreakpointIds: { type: 'array', items: { type: 'integer' } },
      },
      ['reason'],
    ),
    OutputEvent: event('output', { output: { type: 'string' }, source: { $ref: '#/definitions/Source' } }, ['output']),
    ProgressEvent: event('progress', {
      percentage: { type: 'number', minimum: 0, maximum: 100, exclusiveMaximum: false },
    }),
    Source: {
      type: 'object',
      properties: { name: { type: 'string' }, sources: { type: 'array', items: { $ref: '#/definitions/Source' } } },
    },
  },
}
