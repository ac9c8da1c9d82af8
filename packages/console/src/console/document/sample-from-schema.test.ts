import { describe, expect, it } from 'vitest'

import { createDocumentReader } from './document-node.ts'
import { sampleFromSchema } from './sample-from-schema.ts'

const sample = (schema: unknown, document: unknown = {}): unknown =>
  sampleFromSchema(createDocumentReader(document), schema)

describe('sampleFromSchema', () => {
  it('makes the plainest value of each type', () => {
    expect(
      sample({
        properties: {
          name: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
          count: { type: 'integer', minimum: 3 },
          tags: { type: 'array', items: { enum: ['a', 'b'] } },
          kind: { const: 'k' },
          maybe: { type: ['null', 'string'] },
          either: { anyOf: [{ type: 'boolean' }, { type: 'string' }] },
          both: { allOf: [{ properties: { x: { default: 1 } } }, { properties: { y: { type: 'number' } } }] },
        },
      }),
    ).toEqual({
      name: 'text',
      at: '2030-01-31T12:00:00Z',
      count: 3,
      tags: ['a'],
      kind: 'k',
      maybe: null,
      either: true,
      both: { x: 1, y: 0 },
    })
  })

  it('ends with a schema that contains itself', () => {
    const document = { tree: { type: 'object', properties: { child: { $ref: '#/tree' } } } }
    expect(JSON.stringify(sample({ $ref: '#/tree' }, document))).toMatch(/^\{"child":.*null/)
  })
})
