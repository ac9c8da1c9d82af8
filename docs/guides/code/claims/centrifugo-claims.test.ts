import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grant } from 'windhover'

import { centrifugoClaims } from './centrifugo-claims.ts'
import { listAllowed } from './list-allowed.ts'

describe('a token of Centrifugo', () => {
  const acts = (claims: object, ...asked: string[]): string[] =>
    listAllowed(centrifugoClaims(claims as Record<string, unknown>), asked)

  // "Client JWT authentication", channels and subs.
  test('with server-side subscriptions may read these', () => {
    const subs = { channel1: { data: { welcome: 'welcome to channel1' } }, channel2: { data: {} } }
    expect(
      acts(
        { sub: '42', channels: ['news'], subs },
        'read news',
        'read channel1',
        'read channel2',
        'publish news',
        'read other',
      ),
    ).toEqual(['read news', 'read channel1', 'read channel2'])
  })

  // "Channel JWT authorization", example, and "Channel capabilities", subscription capabilities.
  test('of one subscription', () => {
    expect(acts({ sub: '42', channel: 'gossips' }, 'read gossips', 'publish gossips')).toEqual(['read gossips'])
    const allow = ['pub', 'hst', 'prs']
    expect(acts({ channel: 'gossips', allow }, 'read gossips', 'publish gossips', 'publish news')).toEqual([
      'read gossips',
      'publish gossips',
    ])
    expect(() => centrifugoClaims({ sub: '42', channel: '$gossips' })).toThrow('begins with $')
  })

  // "Channel capabilities", in their order there.
  test.each([
    [[{ channels: ['news', 'user_42'], allow: ['sub'] }], ['read news', 'read user_42']],
    [
      [
        { channels: ['news'], allow: ['pub'] },
        { channels: ['news'], allow: ['sub'] },
      ],
      ['publish news'],
    ],
    [
      [
        { channels: ['news', 'user_42'], allow: ['sub'] },
        { channels: ['user_42'], allow: ['pub', 'hst', 'prs'] },
      ],
      ['read news', 'read user_42'],
    ],
    [
      [
        { channels: ['news'], allow: ['sub'] },
        { channels: ['user_42'], allow: ['sub', 'pub', 'hst', 'prs'] },
      ],
      ['read news', 'read user_42', 'publish user_42'],
    ],
    [[{ channels: ['news:*'], match: 'wildcard', allow: ['sub'] }], ['read news:sports', 'read news:a:b']],
    [
      [{ channels: ['*'], match: 'wildcard', allow: ['sub', 'pub', 'hst', 'prs'] }],
      [
        'read news',
        'publish news',
        'read user_42',
        'publish user_42',
        'read news:sports',
        'publish news:sports',
        'read news:a:b',
      ],
    ],
  ])('with caps %j', (caps, expected) => {
    const asked = ['news', 'user_42', 'news:sports'].flatMap((name) => [`read ${name}`, `publish ${name}`])
    expect(acts({ caps }, ...asked, 'read news:a:b', 'admin news')).toEqual(expected)
  })

  test.each([
    [{ channels: [String.raw`^posts_[\d]+$`], match: 'regex', allow: ['sub'] }, 'matches by regex'],
    [{ channels: ['a:*:b'], match: 'wildcard', allow: ['sub'] }, 'the channel a:*:b has a *'],
    [{ channels: ['a*'], match: 'wildcard', allow: ['sub'] }, 'the channel a* has a *'],
    [{ channels: ['news:*'], allow: ['sub'] }, 'the channel news:* has a *'],
    [{ channels: ['news'], allow: ['all'] }, 'unknown capability'],
    [{ channels: ['news'] }, 'allow is no list'],
    [{ channels: 'news', allow: ['sub'] }, 'has no channels'],
    [{ channels: ['*'], match: 'wildcard', allow: ['pub'] }, 'the capability of * would add to that of user_42'],
  ])('with the capability %j is refused in whole', (cap, reason) => {
    expect(() => centrifugoClaims({ caps: [{ channels: ['user_42'], allow: ['sub'] }, cap] })).toThrow(reason)
  })

  test('allows what the first capability that matches does, or is refused', () => {
    const channel = fc.constantFrom('a', 'a:b', 'a:b:c', 'd', 'd:e')
    const capability = fc.record({
      match: fc.constantFrom('exact', 'wildcard'),
      names: fc.array(channel, { minLength: 1, maxLength: 2 }),
      allow: fc.subarray(['sub', 'pub', 'hst']),
    })
    let said = 0
    fc.assert(
      fc.property(fc.array(capability, { maxLength: 4 }), channel, (given, asked) => {
        const caps = given.map(({ match, names, allow }) => {
          return { match, allow, channels: names.map((name) => (match === 'exact' ? name : `${name}:*`)) }
        })
        let grants: Grant[]
        try {
          grants = centrifugoClaims({ caps })
        } catch {
          return
        }
        said += 1
        const first = caps.find(({ match, channels }) =>
          channels.some((name) => (match === 'exact' ? name === asked : asked.startsWith(name.slice(0, -1)))),
        )
        const expected = [
          ...(first?.allow.includes('sub') ? ['read'] : []),
          ...(first?.allow.includes('pub') ? ['publish'] : []),
        ]
        expect(listAllowed(grants, [`read ${asked}`, `publish ${asked}`])).toEqual(
          expected.map((act) => `${act} ${asked}`),
        )
      }),
      { numRuns: 500 },
    )
    expect(said).toBeGreaterThan(200)
  })
})
