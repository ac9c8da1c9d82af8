import { describe, expect, it } from 'vitest'

import type { EventForm, FormField } from '../document/event-form.ts'
import { writeData, type WrittenData } from './write-data.ts'

const field: FormField = {
  name: 'it',
  kind: 'text',
  hint: '',
  isRequired: true,
  isNullable: false,
  choices: [],
  sample: '',
}

function write(typed: string, change: Partial<FormField>): WrittenData {
  const form: EventForm = { isObject: true, fields: [{ ...field, ...change }] }
  return writeData(form, new Map([['it', typed]]))
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
    expect(written.ok ? '' : written.faults.get('it')).toContain(fault)
  })

  it('tells all faults at once', () => {
    const fields: FormField[] = ['a', 'b', 'c'].map((name) => ({ ...field, name, kind: 'number' }))
    const written = writeData({ isObject: true, fields }, new Map([['b', '1']]))
    expect(written.ok ? [] : [...written.faults.keys()]).toEqual(['a', 'c'])
  })

  it('writes data that is no object by itself, and any name of a property', () => {
    expect(writeData({ isObject: false, fields: [{ ...field, name: '' }] }, new Map([['', 'hello']]))).toEqual({
      ok: true,
      json: '"hello"',
    })
    const name = '__proto__'
    expect(writeData({ isObject: true, fields: [{ ...field, name }] }, new Map([[name, 'x']]))).toEqual({
      ok: true,
      json: '{"__proto__":"x"}',
    })
  })
})
