import { describe, expect, it } from 'vitest'

import type { EventForm, FormField } from '../document/event-form.ts'
import { writeData, type WrittenData } from './write-data.ts'

const field: FormField = {
  id: '/it',
  name: 'it',
  kind: 'text',
  hint: '',
  isRequired: true,
  isNullable: false,
  choices: [],
  sample: '',
  fields: [],
}

function write(typed: string, change: Partial<FormField>): WrittenData {
  const form: EventForm = { isObject: true, fields: [{ ...field, ...change }] }
  return writeData(form, new Map([['/it', typed]]))
}

describe('writeData', () => {
  it.each([
    ['', 'text', '{"it":""}'],
    [' "a\n ', 'text', '{"it":" \\"a\\n "}'],
    ['9007199254740993', 'number', '{"it":9007199254740993}'],
    ['1.0', 'number', '{"it":1.0}'],
    [' -0.5e+3 ', 'number', '{"it":-0.5e+3}'],
    ['.5', 'number', '{"it":0.5}'],
    ['+5', 'number', '{"it":5}'],
    ['007', 'number', '{"it":7}'],
    ['"a"', 'choice', '{"it":"a"}'],
    ['null', 'choice', '{"it":null}'],
    [' {"a": 1.0} ', 'json', '{"it":{"a": 1.0}}'],
  ] as const)('writes %j as %s', (typed, kind, json) => {
    expect(write(typed, { kind })).toEqual({ ok: true, json })
    expect(() => JSON.parse(json) as unknown).not.toThrow()
  })

  it.each(['text', 'number', 'choice', 'json'] as const)('leaves out an empty %s that need not be there', (kind) => {
    expect(write('', { kind, isRequired: false })).toEqual({ ok: true, json: '{}' })
    expect(write('', { kind, isRequired: true, isNullable: true })).toEqual({ ok: true, json: '{"it":null}' })
  })

  it.each([
    ['', 'number', 'A number is needed.'],
    ['', 'json', 'JSON is needed.'],
    ['seven', 'number', 'Not a number.'],
    ['Infinity', 'number', 'Not a number.'],
    ['1e999x', 'number', 'Not a number.'],
    ['0x10', 'number', 'Not a number.'],
    ['1,5', 'number', 'Not a number.'],
    ['{', 'json', 'Not JSON: '],
    ['1}, {"b":2', 'json', 'Not JSON: '],
  ] as const)('finds fault with %j as %s', (typed, kind, fault) => {
    const written = write(typed, { kind })
    expect(written.ok ? '' : written.faults.get('/it')).toContain(fault)
  })

  it('writes moments in UTC, and days as they are', () => {
    expect(write('2030-01-31', { kind: 'date' })).toEqual({ ok: true, json: '{"it":"2030-01-31"}' })
    const noon = new Date(2030, 0, 31, 12).toISOString()
    expect(write('2030-01-31T12:00', { kind: 'moment' })).toEqual({ ok: true, json: `{"it":"${noon}"}` })
    expect(write('', { kind: 'moment' }).ok).toBe(false)
    expect(write('soon', { kind: 'moment' }).ok).toBe(false)
    expect(write('', { kind: 'date' }).ok).toBe(false)
  })

  it('writes a group as an object, and leaves out an empty one that need not be there', () => {
    const inner = [
      { ...field, id: '/it/city', name: 'city' },
      { ...field, id: '/it/zip', name: 'zip', kind: 'number' as const, isRequired: false },
    ]
    const group = (isRequired: boolean): EventForm => ({
      isObject: true,
      fields: [{ ...field, kind: 'group', isRequired, fields: inner }],
    })
    const typed = new Map([['/it/city', 'Bern']])
    expect(writeData(group(false), typed)).toEqual({ ok: true, json: '{"it":{"city":"Bern"}}' })
    expect(writeData(group(false), new Map())).toEqual({ ok: true, json: '{}' })
    expect(writeData(group(true), new Map())).toEqual({ ok: true, json: '{"it":{"city":""}}' })
    const wrong = writeData(group(false), new Map([['/it/zip', 'x']]))
    expect(wrong.ok ? [] : [...wrong.faults.keys()]).toEqual(['/it/zip'])
  })

  it('tells all faults at once', () => {
    const fields: FormField[] = ['a', 'b', 'c'].map((name) => ({ ...field, id: `/${name}`, name, kind: 'number' }))
    const written = writeData({ isObject: true, fields }, new Map([['/b', '1']]))
    expect(written.ok ? [] : [...written.faults.keys()]).toEqual(['/a', '/c'])
  })

  it('writes data that is no object by itself, and any name of a property', () => {
    expect(writeData({ isObject: false, fields: [{ ...field, id: '', name: '' }] }, new Map([['', 'hello']]))).toEqual({
      ok: true,
      json: '"hello"',
    })
    const name = '__proto__'
    expect(
      writeData({ isObject: true, fields: [{ ...field, id: `/${name}`, name }] }, new Map([[`/${name}`, 'x']])),
    ).toEqual({
      ok: true,
      json: '{"__proto__":"x"}',
    })
  })
})
