import { describe, expect, test } from 'vitest'

import { unpackSchema } from './unpack-schema.ts'

describe('unpackSchema', () => {
  test('names the whole by its title, and its parts by their keys', () => {
    const { root, parts, find } = unpackSchema(
      { title: 'Job', $defs: { Owner: { type: 'string' } }, definitions: { Row: true }, type: 'object' },
      'Fallback',
      false,
    )
    expect(root).toBe('Job')
    expect([...parts]).toEqual([
      ['Owner', { type: 'string' }],
      ['Row', true],
      ['Job', { title: 'Job', type: 'object' }],
    ])
    expect(find('#/$defs/Owner')).toEqual(['Owner', ''])
    expect(find('#/definitions/Row/items')).toEqual(['Row', '/items'])
    expect(find('#')).toEqual(['Job', ''])
    expect(find('#/properties/a')).toEqual(['Job', '/properties/a'])
    expect(find('https://example.com/#/$defs/Owner')).toBeUndefined()
    expect(find('#/components/schemas/Owner')).toBeUndefined()
  })

  test('names the whole by the fallback where it needs a name', () => {
    expect(unpackSchema({ type: 'string' }, 'Fallback', false).root).toBeUndefined()
    expect(unpackSchema({ type: 'string' }, 'Fallback', true).root).toBe('Fallback')
    expect(unpackSchema({ items: { $ref: '#' } }, 'Fallback', false).root).toBe('Fallback')
    expect(unpackSchema({ title: 'Прогресс' }, 'Fallback', true).root).toBe('Fallback')
  })

  test('takes a name that a library made up for none', () => {
    const $defs = { __schema0: {}, '$ark.a': { title: 'Named part' }, 'a b': {} }
    expect([...unpackSchema({ title: 'Job', $defs }, 'Fallback', false).parts.keys()]).toEqual([
      'JobPart1',
      'NamedPart',
      'AB',
      'Job',
    ])
  })

  test.each([
    [{ $defs: { A: { type: 'string' } }, definitions: { A: { type: 'number' } } }],
    [{ $defs: { 'a b': { type: 'string' }, AB: { type: 'number' } } }],
    [{ title: 'A', $defs: { A: { type: 'string' } }, type: 'number' }],
  ])('refuses two different parts of one name in %j', (schema) => {
    expect(() => unpackSchema(schema, 'Fallback', false)).toThrow(
      expect.objectContaining({
        code: 'invalid_schema',
        message: expect.stringMatching(/^schema "(A|AB)": .*rename one/),
      }),
    )
  })

  test('takes two parts of one name that are the same', () => {
    const A = { type: 'string', minLength: 1 }
    const twin = { minLength: 1, type: 'string' }
    expect([...unpackSchema({ $defs: { A }, definitions: { A: twin } }, 'x', false).parts.keys()]).toEqual(['A'])
  })
})
