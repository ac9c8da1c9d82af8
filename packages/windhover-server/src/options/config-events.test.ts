import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { readConfigEvents } from './config-events.ts'

describe('readConfigEvents', () => {
  test('takes Standard Schemas, JSON Schemas, and declarations with either', async () => {
    const zod = z.object({ text: z.string() })
    const json = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } }
    const { events, faults } = await readConfigEvents(
      {
        a: zod,
        b: json,
        c: { schema: zod, summary: 'C' },
        d: { schema: json, deprecated: true, examples: [{ text: 'x' }] },
      },
      'c.json: events',
    )
    expect(faults).toEqual([])
    expect(events['a']).toBe(zod)
    expect(events['c']).toEqual({ schema: zod, summary: 'C' })
    expect(events['d']).toMatchObject({ deprecated: true, examples: [{ text: 'x' }] })
    for (const declaration of [events['b'], (events['d'] as { schema: unknown }).schema]) {
      const { '~standard': standard } = declaration as z.ZodType
      expect(await standard.validate({ text: 'x' })).not.toHaveProperty('issues')
      expect(await standard.validate({ text: 1 })).toHaveProperty('issues')
    }
  })

  test('refuses each event that cannot be declared, all at once', async () => {
    const { faults } = await readConfigEvents(
      {
        gap: {},
        'a b': {},
        n: 5,
        s: { schema: 'string' },
        k: { schema: {}, sumary: 'x' },
        j: { type: 'nothing' },
      },
      'c.json: events',
    )
    expect(faults).toHaveLength(6)
    expect(faults.join('\n')).toMatch(/c\.json: events\.gap: .*reserved/)
    expect(faults.join('\n')).toMatch(/c\.json: events\.a b: .*URL-safe/)
    expect(faults).toContain('c.json: events.n: expected a schema, a JSON Schema or {schema, …}, got 5')
    expect(faults).toContain('c.json: events.s: expected a schema or a JSON Schema, got "string"')
    expect(faults.join('\n')).toMatch(/c\.json: events\.k: unknown key sumary \(did you mean summary\?\)/)
    expect(faults.join('\n')).toMatch(/c\.json: events\.j: /)
  })
})
