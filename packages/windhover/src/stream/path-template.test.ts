import { describe, expect, test } from 'vitest'

import { fillPlaceholders, findPlaceholders, matchPath, parsePathTemplate } from './path-template.ts'

describe('parsePathTemplate', () => {
  test('names the parameters in their order', () => {
    expect(parsePathTemplate('/sse/{org}/rooms/{room_2}').names).toEqual(['org', 'room_2'])
    expect(parsePathTemplate('/sse/broadcast').names).toEqual([])
  })

  test.each(['/{}', '/{a', '/a}', '/{a-b}', '/{2}', '/a{b}', '/{a}.json', '/{a}{b}', '/{a/b}', '/{a b}', 'a/{b}'])(
    'refuses %j',
    (path) => {
      expect(() => parsePathTemplate(path)).toThrow(
        expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining('stream path: expected') }),
      )
    },
  )

  test.each([
    ['/e/:id', '"{id}" rather than ":id"'],
    ['/e/:id?', '"{id}"'],
    ['/e/:id(\\d+)', '"{id}" rather than ":id(\\d+)"'],
    ['/flights/:from-:to', '"{from}" rather than ":from-:to"'],
    ['/e/x-:id', 'braces'],
    ['/e/[id]', '"{id}" rather than "[id]"'],
    ['/e/[...id]', '"{id}"'],
    ['/e/<id>', '"{id}" rather than "<id>"'],
    ['/e/*', 'there are no wildcards, and a parameter is a whole segment in braces: "{id}"'],
    ['/e/*rest', 'there are no wildcards'],
    ['/*', 'there are no wildcards'],
  ])('refuses %j, which is how others write parameters, and names its own way', (path, hint) => {
    const expected = { code: 'invalid_option', message: expect.stringContaining(hint) as string }
    expect(() => parsePathTemplate(path)).toThrow(expect.objectContaining(expected))
  })

  test('takes a colon within a segment as text', () => {
    expect(parsePathTemplate('/users:find').names).toEqual([])
  })

  test('refuses a name that stands there twice', () => {
    expect(() => parsePathTemplate('/{a}/x/{a}')).toThrow('stream path: "/{a}/x/{a}" has the parameter {a} twice')
  })
})

describe('matchPath', () => {
  const template = parsePathTemplate('/sse/rooms/{room}')

  test.each<[string, Record<string, string> | undefined]>([
    ['/sse/rooms/a', { room: 'a' }],
    ['/sse/rooms/%C3%A4%2Fb', { room: 'ä/b' }],
    ['/sse/rooms/{room}', { room: '{room}' }],
    ['/ss%65/rooms/__proto__', { room: '__proto__' }],
    ['/sse/rooms/%ff', {}],
    ['/sse/rooms/', undefined],
    ['/sse/rooms', undefined],
    ['/sse/rooms/a/', undefined],
    ['/sse/rooms/a/b', undefined],
    ['/sse/Rooms/a', undefined],
    ['/%ff/rooms/a', undefined],
    ['sse/rooms/a', undefined],
    ['', undefined],
  ])('gives of %j %j', (path, params) => {
    expect(matchPath(template, path)).toEqual(params)
  })

  test('matches a plain path too', () => {
    expect(matchPath(parsePathTemplate('/sse/ä'), '/sse/%C3%A4')).toEqual({})
    expect(matchPath(parsePathTemplate('/'), '/')).toEqual({})
    expect(matchPath(parsePathTemplate('/'), '/x')).toBeUndefined()
  })

  test('gives a parameter of any name as its own', () => {
    const params = matchPath(parsePathTemplate('/{__proto__}/{constructor}'), '/a/b')!
    expect(Object.entries(params)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ])
  })
})

describe('placeholders', () => {
  test('are names in braces alone', () => {
    expect(findPlaceholders('room:{room}:{2}:{}:{a b}:{x_1}')).toEqual(['room', 'x_1'])
  })

  test('are filled once: what a value brings along is text', () => {
    expect(fillPlaceholders('{a}/{b}/{c}', { a: '{b}', b: '$&' })).toBe('{b}/$&/{c}')
  })
})
