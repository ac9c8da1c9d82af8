const parts = {
  RequestId: { description: 'A uniquely identifying ID for a request.', type: ['string', 'integer'] },
  ProgressToken: { type: ['string', 'integer'] },
  Role: { enum: ['assistant', 'user'], type: 'string' },
  Result: {
    additionalProperties: {},
    properties: { _meta: { additionalProperties: {}, description: 'Attached metadata.', type: 'object' } },
    type: 'object',
  },
}

/** Writes a schema of the Model Context Protocol, whose definitions have the same names in every year. */
function describe(keyword: string, more: object): Record<string, unknown> {
  const ref = (name: string) => ({ $ref: `#/${keyword}/${name}` })
  return {
    anyOf: [ref('JSONRPCNotification'), ref('JSONRPCResponse'), ref('JSONRPCRequest')],
    [keyword]: {
      ...parts,
      JSONRPCNotification: {
        properties: {
          jsonrpc: { const: '2.0', type: 'string' },
          method: { const: 'notifications/progress', type: 'string' },
          params: {
            properties: {
              progressToken: ref('ProgressToken'),
              progress: { type: 'number' },
              message: { type: 'string' },
            },
            required: ['progress', 'progressToken'],
            type: 'object',
          },
        },
        required: ['jsonrpc', 'method', 'params'],
        type: 'object',
      },
      JSONRPCResponse: {
        properties: { id: ref('RequestId'), jsonrpc: { const: '2.0', type: 'string' }, result: ref('Result') },
        required: ['id', 'jsonrpc', 'result'],
        type: 'object',
      },
      JSONRPCRequest: {
        properties: {
          id: ref('RequestId'),
          jsonrpc: { const: '2.0', type: 'string' },
          method: { enum: ['sampling/createMessage'], type: 'string' },
          params: {
            additionalProperties: {},
            properties: { messages: { items: ref('Message'), type: 'array' } },
            type: 'object',
          },
        },
        required: ['id', 'jsonrpc', 'method'],
        type: 'object',
      },
      Message: {
        properties: { role: ref('Role'), content: { anyOf: [ref('Text'), ref('Image')] } },
        required: ['content', 'role'],
        type: 'object',
      },
      Text: {
        properties: { type: { const: 'text', type: 'string' }, text: { type: 'string' } },
        required: ['text', 'type'],
        type: 'object',
      },
      Image: {
        properties: { type: { const: 'image', type: 'string' }, data: { format: 'byte', type: 'string' } },
        required: ['data', 'type'],
        type: 'object',
      },
      ...more,
    },
  }
}

/** Of the shape of the schema of MCP of 2025-06: draft 7. */
export const mcp2025June = { $schema: 'http://json-schema.org/draft-07/schema#', ...describe('definitions', {}) }

/** Of the shape of the schema of MCP of 2025-11: 2020-12, with other shapes under the same names. */
export const mcp2025November = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...describe('$defs', {
    RequestId: { type: ['string', 'integer'], description: 'An ID that nobody else has.' },
    Role: { enum: ['assistant', 'user', 'system'], type: 'string' },
  }),
}
