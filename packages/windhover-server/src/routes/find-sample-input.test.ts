import { defineEvents, type EventSchema } from 'windhover'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { findSampleInput } from './find-sample-input.ts'

function find(schema: EventSchema, examples?: unknown[]): unknown {
  const { events } = defineEvents({ a: { schema, ...(examples === undefined ? {} : { examples }) } })
  return findSampleInput(events.get('a')!)
}

const sized = z
  .string()
  .transform((text) => text.length)
  .pipe(z.number())

describe('findSampleInput', () => {
  test('gives what readers get, where a publisher may send it too', () => {
    expect(find(z.object({ id: z.number() }), [{ id: 1 }])).toEqual({ id: 1 })
    expect(find(sized, [3])).toBeUndefined()
  })

  test('passes over what a publisher may not send', () => {
    expect(find(sized, [3, 'abc'])).toBe('abc')
  })

  test("gives the schema's own example", () => {
    expect(find(z.number().meta({ examples: [7] }))).toBe(7)
  })

  test('gives nothing where there is no example, or no way to judge one', () => {
    expect(find(z.number())).toBeUndefined()
    const elsewhere = { $ref: 'https://elsewhere.example/schema.json' }
    const event = { ...defineEvents({ event: z.string() }).events.get('event')!, examples: ['abc'] }
    expect(findSampleInput({ ...event, inputSchema: elsewhere })).toBeUndefined()
  })

  test("passes over a library's own keywords", () => {
    expect(find(sized.meta({ 'own-keyword': true }).pipe(z.number()), ['abc'])).toBe('abc')
  })

  test('does not run the schema', () => {
    const schema = z.object({ id: z.number().default(1) }).refine(() => {
      throw new Error('ran')
    })
    expect(find(schema, [{}])).toEqual({})
  })
})
