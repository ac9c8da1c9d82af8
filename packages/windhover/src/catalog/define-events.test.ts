import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { reservedEvents } from '../names.ts'
import { defineEvents, type EventDeclarations, type EventSchema } from './define-events.ts'
import { fromJsonSchema } from './from-json-schema.ts'

const progress = z.object({ percent: z.number().default(0) })

function declare(declarations: unknown): unknown {
  try {
    return defineEvents(declarations as EventDeclarations)
  } catch (error) {
    return error
  }
}

describe('defineEvents', () => {
  test('takes a schema, or a schema with its documentation, and keeps the order', () => {
    const { events } = defineEvents({
      progress,
      done: {
        schema: fromJsonSchema({ type: 'string' }),
        summary: 'The end',
        description: 'Nothing follows.',
        examples: ['ok'],
        deprecated: true,
      },
    })
    expect([...events.keys()]).toEqual(['progress', 'done'])
    expect(events.get('done')).toMatchObject({
      name: 'done',
      summary: 'The end',
      description: 'Nothing follows.',
      examples: ['ok'],
      deprecated: true,
      inputSchema: { type: 'string' },
      outputSchema: { type: 'string' },
    })
    expect(events.get('progress')).toMatchObject({
      name: 'progress',
      schema: progress,
      examples: [],
      deprecated: false,
    })
    expect(events.get('progress')).not.toHaveProperty('summary')
    expect(events.get('progress')).not.toHaveProperty('description')
  })

  test('knows what publishers may send from what readers get', () => {
    const event = defineEvents({ progress }).events.get('progress')!
    expect(event.inputSchema['required']).toBeUndefined()
    expect(event.outputSchema['required']).toEqual(['percent'])
  })

  test('takes description, examples and deprecation from the schema, unless the declaration says otherwise', () => {
    const schema = fromJsonSchema({ type: 'string', description: 'Text.', examples: ['a'], deprecated: true })
    const { events } = defineEvents({
      plain: schema,
      said: { schema, description: 'Mine.', examples: [], deprecated: false },
    })
    expect(events.get('plain')).toMatchObject({ description: 'Text.', examples: ['a'], deprecated: true })
    expect(events.get('said')).toMatchObject({ description: 'Mine.', examples: [], deprecated: false })
  })

  test('takes no events at all', () => {
    expect(defineEvents({}).events.size).toBe(0)
  })

  test.each(['__proto__', 'constructor', 'toString'])('takes the name %j like any other', (name) => {
    const { events } = defineEvents({ [name]: progress })
    expect([...events.keys()]).toEqual([name])
  })

  test.each(['', 'a b', 'a/b', 'ä', '..', 'x'.repeat(129), 'a\n'])('refuses the name %j', (name) => {
    expect(declare({ [name]: progress })).toMatchObject({
      code: 'invalid_name',
      message: expect.stringContaining(`event ${JSON.stringify(name)}: the name `),
    })
  })

  test.each([...reservedEvents, '$sys', '$'])('refuses the reserved name %j', (name) => {
    expect(declare({ [name]: progress })).toMatchObject({
      name: 'WindhoverError',
      code: 'reserved_name',
      message: `event "${name}": the name is reserved by the protocol; choose another`,
    })
  })

  const standard = { version: 1, vendor: 'test', validate: (value: unknown) => ({ value }) }
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a name', 'string'],
    ['a plain JSON Schema', { type: 'string' }],
    ['a plain JSON Schema as the schema', { schema: { type: 'string' } }],
    ['a declaration without a schema', { summary: 'x' }],
    ['a schema that cannot validate', { '~standard': { version: 1, vendor: 'test' } }],
    ['a standard that is none', { '~standard': null }],
    ['a schema without JSON Schema', { '~standard': standard }],
    ['a schema that throws for its JSON Schema', z.date()],
    [
      'a schema whose JSON Schema is no object',
      { '~standard': { ...standard, jsonSchema: { input: () => 1, output: () => 1 } } },
    ],
  ])('refuses %s, and says of which event', (_, declaration) => {
    expect(declare({ good: progress, bad: declaration })).toMatchObject({
      name: 'WindhoverError',
      code: 'invalid_schema',
      message: expect.stringMatching(/^event "bad": .{20}/),
    })
  })

  test('says how a plain JSON Schema becomes one that it takes', () => {
    expect(declare({ bad: { type: 'string' } })).toMatchObject({ message: expect.stringContaining('fromJsonSchema()') })
  })

  test.each([
    ['examples', 'an example', 'a list'],
    ['examples', { a: 1 }, 'a list'],
    ['summary', 7, 'text'],
    ['description', ['x'], 'text'],
    ['deprecated', 'yes', 'true or false'],
  ])('refuses %s that are %j', (option, value, right) => {
    expect(declare({ bad: { schema: progress, [option]: value } })).toMatchObject({
      code: 'invalid_option',
      message: `event "bad": ${option} must be ${right}`,
    })
  })

  test('refuses documentation that it does not know, such as a slip of the pen', () => {
    expect(declare({ bad: { schema: progress, sumary: 'x' } })).toMatchObject({
      code: 'invalid_option',
      message:
        'event "bad": "sumary" is not an option; did you mean summary? (there are schema, summary, description, examples, deprecated)',
    })
  })

  test.each([undefined, null, 'progress', 7, [[progress]], progress])(
    'refuses %j in place of the declarations',
    (declarations) => {
      expect(declare(declarations)).toMatchObject({
        code: 'invalid_option',
        message: expect.stringContaining('defineEvents: expected an object of schemas by event name, got '),
      })
    },
  )

  test('takes a schema that is a function, as those of arktype are', () => {
    const schema = Object.assign(() => undefined, { '~standard': fromJsonSchema({ type: 'string' })['~standard'] })
    expect(defineEvents({ text: schema as EventSchema }).events.get('text')?.outputSchema).toEqual({ type: 'string' })
  })
})
