import { describe, expect, test } from 'vitest'
import type { Grant } from 'windhover'

import { listAllowed } from './list-allowed.ts'
import { mercure0Claims } from './mercure-0-claims.ts'
import { mercureChannel } from './mercure-channel.ts'

describe('a token of Mercure 0.x', () => {
  const acts = (grants: readonly Grant[], ...asked: string[]): string[] => listAllowed(grants, asked, mercureChannel)

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
