import { describe, expect, test } from 'vitest'

import { ablyClaims } from './ably-claims.ts'
import { listAllowed } from './list-allowed.ts'

describe('a token of Ably', () => {
  const acts = (capability: object, ...asked: string[]): string[] =>
    listAllowed(ablyClaims({ 'x-ably-capability': JSON.stringify(capability), 'x-ably-clientId': 'a' }), asked)

  // "JSON Web Tokens (JWTs)", creating JWTs.
  test('with * may do all in all channels, but is no administrator', () => {
    expect(acts({ '*': ['*'] }, 'read a', 'publish a:b', 'admin a')).toEqual(['read a', 'publish a:b'])
  })

  // "Capabilities", using JWT.
  test('with a namespace and a channel', () => {
    const capability = { 'your-namespace:*': ['publish', 'subscribe', 'presence'], notifications: ['subscribe'] }
    const asked = ['your-namespace:a', 'your-namespace', 'notifications'].flatMap((name) => [
      `read ${name}`,
      `publish ${name}`,
    ])
    expect(acts(capability, ...asked)).toEqual([
      'read your-namespace:a',
      'publish your-namespace:a',
      'read notifications',
    ])
  })

  // "Capabilities", resource names and wildcards.
  test.each([
    ['*', ['foo', 'foo:bar', 'foo:bar:baz', 'foo:bar:bam:baz']],
    ['foo:*', ['foo:bar', 'foo:bar:baz', 'foo:bar:bam:baz']],
    ['foo:*:baz', ['foo:bar:baz']],
    ['[*]*', ['foo', 'foo:bar', 'foo:bar:baz', 'foo:bar:bam:baz']],
    ['[queue]*', []],
    ['[queue]appid-queuename', []],
    ['[meta]*', []],
  ])('of the resource %s', (resource, names) => {
    const asked = ['foo', 'foo:bar', 'foo:bar:baz', 'foo:bar:bam:baz'].map((name) => `read ${name}`)
    expect(acts({ [resource]: ['subscribe'] }, ...asked)).toEqual(names.map((name) => `read ${name}`))
  })

  test('takes operations that are none here for nothing', () => {
    expect(
      acts({ a: ['presence', 'history', 'stats', 'push-admin', 'object-publish'] }, 'read a', 'publish a'),
    ).toEqual([])
    expect(ablyClaims({})).toEqual([])
  })

  test.each<[unknown, string | RegExp]>([
    ['{', /JSON/],
    ['[]', 'no object'],
    ['null', 'no object'],
    [{ '*': ['*'] }, 'no text'],
    ['{"a":"*"}', 'no list'],
    // There it is the one channel of that name.
    ['{"foo*":["subscribe"]}', 'the resource foo* has a * that is not a whole part'],
    ['{"[filter=a]b":["subscribe"]}', 'has a qualifier'],
  ])('with the capability %j is refused in whole', (capability, reason) => {
    expect(() => ablyClaims({ 'x-ably-capability': capability })).toThrow(reason)
  })
})
