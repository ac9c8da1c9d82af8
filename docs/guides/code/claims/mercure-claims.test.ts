import { describe, expect, test } from 'vitest'
import type { Grant } from 'windhover'

import { listAllowed } from './list-allowed.ts'
import { mercureChannel } from './mercure-channel.ts'
import { mercureClaims } from './mercure-claims.ts'

describe('a token of Mercure 1.0', () => {
  const type = 'https://mercure.rocks/authorization-detail'
  const acts = (grants: readonly Grant[], ...asked: string[]): string[] => listAllowed(grants, asked, mercureChannel)

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
