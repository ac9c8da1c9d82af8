import { runInNewContext } from 'node:vm'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Issue } from '../errors.ts'
import { encodeJson } from './encode-json.ts'

class Ping {}

class Point {
  readonly x = 1
  readonly #hidden = 2

  get sum(): number {
    return this.x + this.#hidden
  }
}

const sparse: unknown[] = []
sparse[1] = 1

const inherited: unknown = Object.create({ far: 1 })
const dateWithoutTime = new Date(Number.NaN)

describe('a value that JSON cannot hold', () => {
  test.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /^undefined cannot be sent; use null for none$/],
    ['NaN', Number.NaN, /^NaN cannot be sent; use null for none$/],
    ['Infinity', Infinity, /^Infinity cannot/],
    ['-Infinity', -Infinity, /^-Infinity cannot/],
    ['a BigInt', 1n, /^a BigInt cannot be sent; use text or a number$/],
    ['a function', () => 1, /^a function cannot/],
    ['a class', Point, /^a function cannot/],
    ['a symbol', Symbol('x'), /^a symbol cannot/],
    ['a map', new Map([['a', 1]]), /^an instance of Map cannot be sent; make a plain object, a list or text of it$/],
    ['a map with a property', Object.assign(new Map([['a', 1]]), { b: 1 }), /^an instance of Map/],
    ['a set', new Set([1]), /^an instance of Set/],
    ['a weak map', new WeakMap(), /^an instance of WeakMap/],
    ['a weak set', new WeakSet(), /^an instance of WeakSet/],
    ['a weak reference', new WeakRef({}), /^an instance of WeakRef/],
    ['an error', new TypeError('x'), /^an instance of TypeError/],
    ['an error with a property', Object.assign(new Error('x'), { code: 'E' }), /^an instance of Error/],
    ['a regular expression', /x/g, /^an instance of RegExp/],
    ['a promise', Promise.resolve(1), /^an instance of Promise/],
    ['bytes', new Uint8Array([1]), /^an instance of Uint8Array/],
    ['a buffer', new ArrayBuffer(1), /^an instance of ArrayBuffer/],
    ['a view', new DataView(new ArrayBuffer(1)), /^an instance of DataView/],
    ['a boxed number', Object(1), /^an instance of Number/],
    ['a boxed text', Object('x'), /^an instance of String/],
    ['a boxed boolean', Object(true), /^an instance of Boolean/],
    ['a boxed BigInt', Object(1n), /^an instance of BigInt/],
    ['a boxed symbol', Object(Symbol('x')), /^an instance of Symbol/],
    ['an instance without data', new Ping(), /^an instance of Ping/],
    ['what inherits all that it has', inherited, /^an instance of Object/],
    ['a query', new URLSearchParams('a=1'), /^an instance of URLSearchParams/],
    ['headers', new Headers({ a: 'b' }), /^an instance of Headers/],
    ['a form', new FormData(), /^an instance of FormData/],
    ['a file', new Blob(['x']), /^an instance of Blob/],
    ['an iterator', [1].values(), /^an instance of/],
    ['a generator', (function* () {})(), /cannot be sent/],
    ['a date without a time', dateWithoutTime, /^an invalid Date cannot be sent; use null for none$/],
    ['a map of another realm', runInNewContext('new Map()'), /^an instance of Map/],
    ['what makes a NaN of itself', { toJSON: () => Number.NaN }, /^NaN cannot/],
    ['what makes nothing of itself', { toJSON: () => undefined }, /^undefined cannot/],
    ['what throws', { toJSON: () => expect.fail('on purpose') }, /on purpose/],
    [
      'what throws no error',
      {
        get a() {
          throw 'thrown'
        },
      },
      /^thrown$/,
    ],
  ])('is refused with its place: %s', (name, value, message) => {
    const inner = name === 'what throws no error' ? ['a'] : []
    expect(encodeJson(value)).toEqual({ path: inner, message: expect.stringMatching(message) })
    expect(encodeJson([0, value])).toMatchObject({ path: [1, ...inner] } satisfies Partial<Issue>)
    if (value === undefined || name === 'what makes nothing of itself') return
    expect(encodeJson({ a: { 'b.c': [value] } })).toMatchObject({ path: ['a', 'b.c', 0, ...inner] })
  })

  test('is a hole of a list', () => {
    const message = 'undefined or a hole cannot be sent in a list; use null for none'
    expect(encodeJson({ a: sparse })).toEqual({ path: ['a', 0], message })
    expect(encodeJson(Array.from({ length: 1 }))).toEqual({ path: [0], message })
    expect(encodeJson(Object.assign([], { length: 4_000_000_000 }))).toEqual({ path: [0], message })
  })

  test('is what stands in itself, but not what stands in two places', () => {
    const shared = { a: 1 }
    expect(encodeJson([shared, { shared }, -0])).toBe('[{"a":1},{"shared":{"a":1}},-0]')
    const circle: unknown[] = [shared]
    circle.push({ circle })
    expect(encodeJson(circle)).toEqual({ path: [1, 'circle'], message: 'is circular: it stands in itself' })
  })
})

test.each<[string, unknown, string]>([
  ['a negative zero', [-0, { a: -0 }], '[-0,{"a":-0}]'],
  ['a date', { at: new Date(0), none: -0 }, '{"at":"1970-01-01T00:00:00.000Z","none":-0}'],
  ['a date with its own text', Object.assign(new Date(0), { toISOString: () => 'now' }), '"now"'],
  ['a URL', new URL('http://a/'), '"http://a/"'],
  ['bytes of Node, which have toJSON', Buffer.from('a'), '{"type":"Buffer","data":[97]}'],
  ['an instance with data', new Point(), '{"x":1}'],
  ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ['an empty object of another realm', runInNewContext('({ a: {}, b: [] })'), '{"a":{},"b":[]}'],
  ['properties that are undefined, left out', { a: undefined, b: { c: undefined, d: -0 } }, '{"b":{"d":-0}}'],
  ['symbols as keys, left out', { [Symbol('x')]: 1, a: new Point() }, '{"a":{"x":1}}'],
  ['what becomes nothing in an object, left out', { a: { toJSON: () => undefined }, b: 1 }, '{"b":1}'],
  ['keys and text with anything in them', { '"\n': new Point(), x: '\ud800"' }, '{"\\"\\n":{"x":1},"x":"\\ud800\\""}'],
  [
    'a key that is an index',
    { a: { toJSON: (key: string) => `at ${key}` }, b: [{ toJSON: (key: string) => key }] },
    '{"a":"at a","b":["0"]}',
  ],
])('can be sent: %s', (_, value, text) => {
  expect(encodeJson(value)).toBe(text)
})

test('toJSON is called once', () => {
  let calls = 0
  expect(encodeJson([{ toJSON: () => (calls += 1) }])).toBe('[1]')
})

test('what JSON holds arrives equal, and anything else is refused where it stands', () => {
  const odd = fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    1n,
    () => 1,
    Symbol('x'),
    new Map(),
    new Set(),
    new Ping(),
    /x/,
  )
  const lists = fc.tuple(fc.array(fc.jsonValue()), odd, fc.array(fc.jsonValue()))
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), lists, (value, [before, wrong, after]) => {
      expect(JSON.parse(encodeJson(value) as string)).toStrictEqual(value)
      expect(JSON.parse(encodeJson({ value, zero: -0 }) as string)).toStrictEqual({ value, zero: -0 })
      expect(encodeJson({ value, list: [...before, wrong, ...after] })).toMatchObject({ path: ['list', before.length] })
    }),
  )
})
