import { describe, expect, test } from 'vitest'

import { inSeconds, signToken, toPart } from '../../../test/support/sign-token.ts'
import { maxTokenLength, parseToken } from './parse-token.ts'

const claims = { sub: 'alice', exp: inSeconds(60) }

describe('a token', () => {
  test('is taken apart', () => {
    const text = signToken(claims, { header: { typ: 'JWT', kid: 'a' } })
    const [head, body, end] = text.split('.')
    expect(parseToken(text)).toEqual({
      text,
      header: { alg: 'HS256', typ: 'JWT', kid: 'a' },
      claims,
      signed: `${head}.${body}`,
      signature: Buffer.from(end!, 'base64url'),
    })
  })

  test.each(['at+jwt', 'anything', undefined, 7])('may have any typ: %j', (typ) => {
    expect(parseToken(signToken(claims, { header: { typ } }))).toBeDefined()
  })

  test.each<[string, string]>([
    ['nothing', ''],
    ['one part', 'a'],
    ['two parts', signToken(claims).split('.').slice(0, 2).join('.')],
    ['four parts', `${signToken(claims)}.a`],
    ['a dot at the end', `${signToken(claims)}.`],
    ['no signature', `${toPart({ alg: 'HS256' })}.${toPart(claims)}.`],
    ['no header', `.${toPart(claims)}.AA`],
    ['white space before', ` ${signToken(claims)}`],
    ['a line feed after', `${signToken(claims)}\n`],
    ['padding', `${toPart('{"alg":"HS256"} ')}==.${toPart(claims)}.AA`],
    ['the other alphabet', `${toPart({ alg: 'HS256' })}.${toPart(claims)}.+/+/`],
    ['bits that stand for nothing', `${toPart({ alg: 'HS256' })}.${toPart(claims)}.AB`],
    ['a lone character', `${toPart({ alg: 'HS256' })}.${toPart(claims)}.A`],
    ['a header that is no JSON', `${toPart('{')}.${toPart(claims)}.AA`],
    ['a header that is a list', `${toPart([])}.${toPart(claims)}.AA`],
    ['a header that is null', `${toPart(null)}.${toPart(claims)}.AA`],
    ['claims that are a text', `${toPart({ alg: 'HS256' })}.${toPart('"a"')}.AA`],
    ['claims that are a list', `${toPart({ alg: 'HS256' })}.${toPart([claims])}.AA`],
    [
      'claims that are not UTF-8',
      `${toPart({ alg: 'HS256' })}.${Buffer.from('{"a":"\xff"}', 'latin1').toString('base64url')}.AA`,
    ],
    ['a byte order mark', `${toPart({ alg: 'HS256' })}.${toPart('\ufeff{}')}.AA`],
    ['no alg', signToken(claims, { header: '{}' })],
    ['an alg that is a list', signToken(claims, { header: '{"alg":["HS256"]}' })],
    ['a kid that is an object', signToken(claims, { header: { kid: {} } })],
    ['crit', signToken(claims, { header: { crit: ['exp'], exp: 1 } })],
    ['crit of nothing', signToken(claims, { header: { crit: [] } })],
    ['crit that is null', signToken(claims, { header: { crit: null } })],
    ['b64: false', signToken(claims, { header: { b64: false, crit: ['b64'] } })],
    ['b64: true', signToken(claims, { header: { b64: true } })],
    ['five parts, as of JWE', 'a.b.c.d.e'],
  ])('with %s is refused', (_, text) => {
    expect(parseToken(text)).toBeUndefined()
  })

  test(`of ${maxTokenLength} characters is looked at, and a longer one is not`, () => {
    const grow = (length: number): string => {
      const rest = length - signToken({ ...claims, a: '' }).length
      const text = signToken({ ...claims, a: 'a'.repeat(Math.floor((rest * 3) / 4)) })
      return text
    }
    const text = grow(maxTokenLength)
    expect(text.length).toBeLessThanOrEqual(maxTokenLength)
    expect(text.length).toBeGreaterThan(maxTokenLength - 4)
    expect(parseToken(text)).toBeDefined()
    expect(parseToken(grow(maxTokenLength + 8))).toBeUndefined()
  })

  test('with a claim __proto__ has it as a claim alone', () => {
    const parsed = parseToken(signToken('{"__proto__":{"sub":"admin"},"exp":1}'))
    expect(parsed?.claims['sub']).toBeUndefined()
    expect(Object.keys(parsed!.claims)).toEqual(['__proto__', 'exp'])
  })
})
