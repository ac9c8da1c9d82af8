import fc from 'fast-check'
import { type Act, type Grant } from 'windhover'
import { findGrantsFault, grantedBy } from 'windhover/adapter'
import { describe, expect, test } from 'vitest'

import { ablyClaims } from './ably-claims.ts'
import { centrifugoClaims } from './centrifugo-claims.ts'
import { mercure0Claims } from './mercure-0-claims.ts'
import { mercureChannel } from './mercure-channel.ts'
import { mercureClaims } from './mercure-claims.ts'

/** Lists which of these acts, such as `read news`, the grants allow. */
function allowed(grants: readonly Grant[], asked: readonly string[], toChannel = (name: string) => name): string[] {
  expect(findGrantsFault(grants, 'grants')).toBeUndefined()
  const granted = grantedBy(grants)
  return asked.filter((words) => {
    const [act, name] = words.split(' ') as [Act, string]
    return granted.allowsChannel(act, toChannel(name))
  })
}

describe('channels of Mercure', () => {
  test('have the parts of their topics', () => {
    expect(mercureChannel('https://example.com/books/1')).toBe('https%3A::example.com:books:1')
    expect(mercureChannel('chat-room-1234')).toBe('chat-room-1234')
    expect(mercureChannel('$a*/%41')).toBe('%24a%2A:%2541')
  })

  test('are of one topic each', () => {
    const topic = fc.string({ unit: fc.constantFrom('a', '/', ':', '%', '3', 'A', '*', '$') })
    fc.assert(
      fc.property(topic, topic, (one, other) => {
        expect(mercureChannel(one) === mercureChannel(other)).toBe(one === other)
      }),
    )
  })
})

describe('a token of Mercure 0.x', () => {
  const acts = (grants: readonly Grant[], ...asked: string[]): string[] => allowed(grants, asked, mercureChannel)

  // docs/UPGRADE.md of Mercure, "1.0": the claim before.
  test('with a template and *', () => {
    const mercure = {
      publish: ['*'],
      subscribe: ['https://example.com/books/{id}'],
      payload: { user: 'https://example.com/users/1' },
    }
    for (const claims of [{ mercure }, { 'https://mercure.rocks/': mercure }]) {
      expect(
        acts(
          mercure0Claims(claims),
          'read https://example.com/books/1',
          'read https://example.com/books/1/2',
          'read https://example.com/books',
          'read https://example.org/books/1',
          'read http://example.com/books/1',
          'publish https://example.com/books/1',
          'publish anything',
          'admin anything',
        ),
      ).toEqual(['read https://example.com/books/1', 'publish https://example.com/books/1', 'publish anything'])
    }
  })

  // symfony.com/doc/current/mercure.html, "Authorization".
  test('with a topic', () => {
    const grants = mercure0Claims({ mercure: { subscribe: ['https://example.com/books/1'] } })
    expect(acts(grants, 'read https://example.com/books/1', 'read https://example.com/books/2')).toEqual([
      'read https://example.com/books/1',
    ])
  })

  test.each([
    // docs/concepts of Mercure 0.x, alternate topics.
    'https://example.com/users/foo/{?topic}',
    // The token of Mercure's own demo.
    '{scheme}://{+host}/demo/books/{id}.jsonld',
    '/.well-known/mercure/subscriptions{/topic}{/subscriber}',
    'https://example.com/books/{id}.jsonld',
    'https://example.com/{a,b}',
    'https://example.com/{a*}',
    'https://example.com/{a:3}',
    'https://example.com/{',
    7,
    { match: 'a' },
  ])('with the selector %j is refused in whole', (selector) => {
    expect(() => mercure0Claims({ mercure: { subscribe: ['https://example.com/a', selector] } })).toThrow(/selector/)
  })

  test('without the claim, or with an empty one, allows nothing', () => {
    for (const claims of [{}, { mercure: {} }, { mercure: { subscribe: [], publish: [] } }]) {
      expect(mercure0Claims(claims)).toEqual([])
    }
    expect(() => mercure0Claims({ mercure: 'all' })).toThrow('no object')
    expect(() => mercure0Claims({ mercure: { publish: '*' } })).toThrow('no list')
  })
})

describe('a token of Mercure 1.0', () => {
  const type = 'https://mercure.rocks/authorization-detail'
  const acts = (grants: readonly Grant[], ...asked: string[]): string[] => allowed(grants, asked, mercureChannel)

  // docs/concepts/authorization.md of Mercure, "The access token".
  test('with all kinds of matchers', () => {
    const claims = {
      iss: 'https://example.com',
      sub: 'https://example.com/users/42',
      client_id: 'https://example.com',
      iat: 4102441200,
      aud: 'https://hub.example.com/.well-known/mercure',
      exp: 4102444800,
      jti: 'urn:uuid:e70ff8d7-59d5-4a92-b0b7-505e8f6d09fa',
      authorization_details: [
        { type, actions: ['publish'], topics: [{ match: '*' }] },
        {
          type,
          actions: ['subscribe'],
          topics: [
            { match: 'https://example.com/users/42/notifications' },
            { match: 'https://example.com/books/:id', match_type: 'urlpattern' },
          ],
          payload: { user: 'https://example.com/users/42' },
        },
      ],
    }
    expect(
      acts(
        mercureClaims(claims),
        'publish chat-room-1234',
        'read https://example.com/users/42/notifications',
        'read https://example.com/users/43/notifications',
        'read https://example.com/books/1',
        'read https://example.com/books/1/pages',
        'read chat-room-1234',
      ),
    ).toEqual([
      'publish chat-room-1234',
      'read https://example.com/users/42/notifications',
      'read https://example.com/books/1',
    ])
  })

  // The same page, "Subscribers".
  test('with a wildcard at its end', () => {
    const topics = [
      { match: 'https://example.com/users/42/*', match_type: 'urlpattern' },
      { match: 'https://example.com/announcements' },
    ]
    const grants = mercureClaims({ authorization_details: [{ type, actions: ['subscribe'], topics }] })
    expect(
      acts(
        grants,
        'read https://example.com/users/42/messages/1',
        'read https://example.com/users/42/',
        'read https://example.com/users/42',
        'read https://example.com/users/99/messages/1',
        'read https://example.com/announcements',
        'publish https://example.com/announcements',
      ),
    ).toEqual([
      'read https://example.com/users/42/messages/1',
      'read https://example.com/users/42/',
      'read https://example.com/announcements',
    ])
  })

  test('with entries of others takes its own', () => {
    const details = [
      { type: 'tenant', topics: 'acme', actions: { read: true } },
      { type, actions: ['subscribe'], topics: [{ match: 'https://example.com/foo', match_type: 'exact' }] },
    ]
    const grants = mercureClaims({ authorization_details: details })
    expect(acts(grants, 'read https://example.com/foo', 'read acme')).toEqual(['read https://example.com/foo'])
    expect(mercureClaims({})).toEqual([])
  })

  test.each([
    { actions: ['subscribe'], topics: [{ match_type: 'exact' }] },
    { actions: ['subscribe'], topics: [null] },
    { actions: ['subscribe'], topics: ['https://example.com/foo'] },
    { actions: ['subscribe'], topics: [] },
    { actions: [], topics: [{ match: '*' }] },
    { actions: ['read'], topics: [{ match: '*' }] },
    { actions: ['subscribe'], topics: [{ match: 'a', match_type: 'regexp' }] },
    { actions: ['subscribe'], topics: [{ match: 'a', match_type: 'URLPattern' }] },
    ...[
      '/.well-known/mercure/subscriptions{/:matchType}?{/:match}?{/:subscriber}?',
      'https://example.com/demo/books/:id.jsonld',
      'https://example.com/feed/:type(news|alerts)',
      'https://example.com/items{/:tail}?',
      'https://example.com/*/orders',
      'https://*.example.com/a',
      'https://:host/a',
      'https://example.com/a?b=:c',
      '*',
    ].map((match) => ({ actions: ['subscribe'], topics: [{ match, match_type: 'urlpattern' }] })),
  ])('with the entry %j is refused in whole', (detail) => {
    const good = { type, actions: ['publish'], topics: [{ match: '*' }] }
    expect(() => mercureClaims({ authorization_details: [good, { type, ...detail }] })).toThrow(/Mercure|URL pattern/)
  })
})

describe('a token of Centrifugo', () => {
  const acts = (claims: object, ...asked: string[]): string[] =>
    allowed(centrifugoClaims(claims as Record<string, unknown>), asked)

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
        expect(allowed(grants, [`read ${asked}`, `publish ${asked}`])).toEqual(expected.map((act) => `${act} ${asked}`))
      }),
      { numRuns: 500 },
    )
    expect(said).toBeGreaterThan(200)
  })
})

describe('a token of Ably', () => {
  const acts = (capability: object, ...asked: string[]): string[] =>
    allowed(ablyClaims({ 'x-ably-capability': JSON.stringify(capability), 'x-ably-clientId': 'a' }), asked)

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
