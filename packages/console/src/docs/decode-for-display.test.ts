import { describe, expect, test } from 'vitest'

import { decodeForDisplay } from './decode-for-display.ts'
import type { Json, JsonObject } from './json.ts'

const payload = { $ref: '#/components/schemas/OperationProgressEvent' }
const data = { type: 'string', contentMediaType: 'application/json', contentSchema: payload }
const event = { type: 'string', const: 'progress' }

/** A document whose one stream has this media type. */
function documentWith(mediaType: JsonObject, openapi = '3.2.0'): JsonObject {
  return {
    openapi,
    paths: { '/sse/broadcast': { get: { responses: { 200: { content: { 'text/event-stream': mediaType } } } } } },
  }
}

/** The media type of such a document. */
function mediaTypeOf(document: JsonObject): unknown {
  let node: Json | undefined = document
  for (const key of ['paths', '/sse/broadcast', 'get', 'responses', '200', 'content', 'text/event-stream']) {
    node = (node as JsonObject)[key]
  }
  return node
}

function decodeMediaType(mediaType: JsonObject, options?: Parameters<typeof decodeForDisplay>[1]): unknown {
  return mediaTypeOf(decodeForDisplay(documentWith(mediaType), options))
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

describe('an event', () => {
  test('shows its payload and bears its name', () => {
    const itemSchema = { oneOf: [{ type: 'object', required: ['event', 'data'], properties: { event, data } }] }

    expect(decodeMediaType({ itemSchema })).toEqual({
      itemSchema: {
        oneOf: [
          { title: 'progress', type: 'object', required: ['event', 'data'], properties: { event, data: payload } },
        ],
      },
    })
  })

  test('is found among the components too', () => {
    const document = { components: { schemas: { Progress: { properties: { event, data } } } } }

    expect(decodeForDisplay(document)).toEqual({
      components: { schemas: { Progress: { title: 'progress', properties: { event, data: payload } } } },
    })
  })

  test('is understood as OpenAPI 3.0 writes it', () => {
    const itemSchema = {
      properties: {
        event: { type: 'string', enum: ['progress'] },
        data: {
          type: 'string',
          'x-jsonschema-contentMediaType': 'application/json',
          'x-jsonschema-contentSchema': payload,
        },
      },
    }

    expect(decodeMediaType({ 'x-itemSchema': itemSchema })).toEqual({
      'x-itemSchema': {
        title: 'progress',
        properties: { event: { type: 'string', enum: ['progress'] }, data: payload },
      },
    })
  })

  test('whose data is decoded already is only named', () => {
    expect(decodeMediaType({ schema: { properties: { event, data: payload } } })).toEqual({
      schema: { title: 'progress', properties: { event, data: payload } },
    })
  })

  test('keeps the title that it has', () => {
    expect(decodeMediaType({ schema: { title: 'Own', properties: { event } } })).toEqual({
      schema: { title: 'Own', properties: { event } },
    })
  })

  test('without JSON keeps its data', () => {
    const text = { type: 'string', const: '' }

    expect(decodeMediaType({ schema: { properties: { event, data: text } } })).toEqual({
      schema: { title: 'progress', properties: { event, data: text } },
    })
  })

  test('of any other name says in words which names it excludes', () => {
    const other = { type: 'string', not: { enum: ['connected', 'gap'] }, description: 'A name.' }

    expect(decodeMediaType({ itemSchema: { properties: { event: other, data: { contentSchema: {} } } } })).toEqual({
      itemSchema: {
        title: 'any other event',
        properties: { event: { type: 'string', description: 'A name.\n\nAny name but `connected`, `gap`.' }, data: {} },
      },
    })
  })
})

describe('what only looks like an event', () => {
  test('in an example or a default is left as it is', () => {
    const lookalike = { properties: { event, data } }
    const mediaType = {
      schema: { default: lookalike, const: lookalike, enum: [lookalike], examples: [lookalike], example: lookalike },
      examples: { one: { value: lookalike }, two: { dataValue: lookalike } },
      example: lookalike,
    }

    expect(decodeMediaType(mediaType)).toEqual(mediaType)
  })

  test('in a schema without an event or of several names gets no title', () => {
    const schema = { properties: { event: { type: 'string', enum: ['a', 'b'] }, data: { type: 'string' } } }

    expect(decodeMediaType({ schema })).toEqual({ schema })
    expect(decodeMediaType({ schema: { properties: { data } } })).toEqual({ schema: { properties: { data: payload } } })
    expect(decodeMediaType({ schema: { properties: { data: true } } })).toEqual({
      schema: { properties: { data: true } },
    })
  })
})

test('names that the document chose are not taken for members of OpenAPI', () => {
  const inner = { properties: { event, data } }
  const document = {
    components: {
      schemas: { default: inner, example: inner, S: { properties: { value: inner, examples: inner, enum: inner } } },
      responses: { default: { content: { 'a/b': { schema: inner } } } },
    },
  }
  const decoded = { title: 'progress', properties: { event, data: payload } }

  expect(decodeForDisplay(document)).toEqual({
    components: {
      schemas: {
        default: decoded,
        example: decoded,
        S: { properties: { value: decoded, examples: decoded, enum: decoded } },
      },
      responses: { default: { content: { 'a/b': { schema: decoded } } } },
    },
  })
})

describe('for a page that ignores what 3.2 brought', () => {
  const options = { fillOlderFields: true }

  test('the decoded item is the schema, and the text on the wire the example', () => {
    const mediaType = {
      itemSchema: { properties: { event, data } },
      examples: { start: { summary: 'Start', serializedValue: 'data: 1\n\n' } },
    }
    const decoded = { title: 'progress', properties: { event, data: payload } }

    expect(decodeMediaType(mediaType, options)).toEqual({
      itemSchema: decoded,
      schema: decoded,
      examples: { start: { summary: 'Start', serializedValue: 'data: 1\n\n', value: 'data: 1\n\n' } },
    })
  })

  test('an example in data serves where there is no text', () => {
    expect(decodeMediaType({ examples: { one: { dataValue: { a: 1 } } } }, options)).toEqual({
      examples: { one: { dataValue: { a: 1 }, value: { a: 1 } } },
    })
  })

  test('what is there is not replaced', () => {
    const mediaType = {
      itemSchema: { type: 'object' },
      schema: { type: 'array' },
      examples: { one: { serializedValue: 'text', value: 'own' } },
    }

    expect(decodeMediaType(mediaType, options)).toEqual(mediaType)
  })

  test('properties of these names are left alone', () => {
    const schema = { properties: { itemSchema: { type: 'string' }, serializedValue: { type: 'string' } } }

    expect(decodeMediaType({ schema }, options)).toEqual({ schema })
  })

  test('nothing of that happens unless it is asked for', () => {
    const mediaType = { itemSchema: {}, examples: { one: { serializedValue: 'text' } } }

    expect(decodeMediaType(mediaType)).toEqual(mediaType)
  })
})

test('the document itself is not changed', () => {
  const document = deepFreeze(documentWith({ itemSchema: { properties: { event, data } } }))

  expect(() => decodeForDisplay(document, { fillOlderFields: true })).not.toThrow()
})
