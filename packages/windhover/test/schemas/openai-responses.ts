const part = (type: string, more: object = {}) => ({
  type: 'object',
  properties: { type: { type: 'string', enum: [type], 'x-stainless-const': true }, ...more },
  required: ['type', ...Object.keys(more)],
})

/** Of the shape of `ResponseStreamEvent` of OpenAI: a discriminator whose property one branch lacks, in a file of definitions. */
export const openAiResponses = {
  title: 'ResponseStreamEvent',
  anyOf: [
    { $ref: '#/definitions/ResponseTextDeltaEvent' },
    { $ref: '#/definitions/ResponseErrorEvent' },
    { $ref: '#/definitions/ResponseOutputItemAddedEvent' },
  ],
  discriminator: { propertyName: 'type' },
  definitions: {
    ResponseTextDeltaEvent: {
      type: 'object',
      description: 'Emitted when there is an additional text delta.',
      properties: {
        type: { type: 'string', enum: ['response.output_text.delta'], 'x-stainless-const': true },
        output_index: { type: 'integer' },
        delta: { type: 'string' },
        logprobs: { type: 'array', items: { $ref: '#/definitions/LogProb' } },
        obfuscation: { type: 'string', nullable: true },
      },
      required: ['type', 'output_index', 'delta'],
      'x-oaiMeta': { name: 'response.output_text.delta', example: '{ "$ref": "#/nowhere" }' },
    },
    LogProb: {
      properties: { token: { type: 'string' }, logprob: { type: 'number', maximum: 0 } },
      type: 'object',
      required: ['token', 'logprob'],
    },
    ResponseErrorEvent: {
      type: 'object',
      properties: {
        type: { type: 'string', enum: ['error'] },
        code: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        message: { type: 'string' },
        param: { type: ['string', 'null'] },
      },
      required: ['code', 'message', 'param'],
    },
    ResponseOutputItemAddedEvent: part('response.output_item.added', {
      item: { $ref: '#/definitions/OutputItem' },
    }),
    OutputItem: {
      oneOf: [{ $ref: '#/definitions/OutputMessage' }, { $ref: '#/definitions/FunctionToolCall' }],
      discriminator: {
        propertyName: 'type',
        mapping: { message: '#/definitions/OutputMessage', function_call: 'FunctionToolCall' },
      },
    },
    OutputMessage: part('message', {
      status: { type: 'string', enum: ['in_progress', 'completed'] },
      content: { type: 'array', items: { $ref: '#/definitions/OutputContent' } },
    }),
    FunctionToolCall: part('function_call', { call_id: { type: 'string' }, arguments: { type: 'string' } }),
    OutputContent: {
      oneOf: [part('output_text', { text: { type: 'string' } }), part('refusal', { refusal: { type: 'string' } })],
    },
  },
}
