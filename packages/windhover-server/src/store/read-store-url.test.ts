import fc from 'fast-check'
import { expect, test } from 'vitest'

import { describeStore } from './describe-store.ts'
import { readStoreUrl } from './read-store-url.ts'
import type { StorePlace } from './store-place.ts'

const disk = (directory: string, durability = 'always') => ({ kind: 'disk', directory, durability }) as StorePlace

test.each<[string, StorePlace]>([
  ['memory:', { kind: 'memory' }],
  [' MEMORY: ', { kind: 'memory' }],
  ['disk:./data', disk('./data')],
  ['disk:/var/lib/my%20hub', disk('/var/lib/my hub')],
  ['disk:a directory', disk('a directory')],
  ['disk:///var/data?durability=interval', disk('/var/data', 'interval')],
  ['redis://10.0.0.7', { kind: 'redis', url: 'redis://10.0.0.7', hub: 'windhover' }],
  ['rediss://me:p%40ss@cache:6380/2?hub=shop', { kind: 'redis', url: 'rediss://me:p%40ss@cache:6380/2', hub: 'shop' }],
  [
    'rediss://cache?hub=shop&ca=/etc/my%20ca.pem&cert=c.pem&key=k.pem',
    {
      kind: 'redis',
      url: 'rediss://cache',
      hub: 'shop',
      files: { ca: '/etc/my ca.pem', cert: 'c.pem', key: 'k.pem' },
    },
  ],
  ['nats://a:4222,b:4223?hub=shop', { kind: 'nats', servers: ['nats://a:4222', 'nats://b:4223'], hub: 'shop' }],
])('%s', (url, place) => {
  expect(readStoreUrl(url)).toEqual(place)
})

test.each<[string, StorePlace]>([
  ['redis://:6379@cache', { kind: 'redis', url: 'redis://:6379@cache', hub: 'windhover' }],
  ['redis://me@cache/1', { kind: 'redis', url: 'redis://me:a%40b%2Fc@cache/1', hub: 'windhover' }],
  ['redis://cache', { kind: 'redis', url: 'redis://:a%40b%2Fc@cache', hub: 'windhover' }],
  ['nats://me@a,b', { kind: 'nats', servers: ['nats://me:a%40b%2Fc@a', 'nats://me:a%40b%2Fc@b'], hub: 'windhover' }],
])('%s with the password beside it', (url, place) => {
  const password = url.includes('//:') ? undefined : 'a@b/c'
  expect(readStoreUrl(url, password)).toEqual(place)
})

test.each([
  ['postgres://me:geheim@db/x', 'expected memory:, disk:<directory>, redis:'],
  ['memory:all', 'expected memory:'],
  ['./data', 'expected memory:'],
  ['disk:', 'disk: names no directory; write one, such as disk:./data'],
  ['disk://host/data', 'expected a directory, such as disk:./data'],
  ['disk:50%', 'a % in the name of a directory is written %25'],
  ['disk:d?durabilty=never', 'unknown option durabilty (did you mean durability?); allowed: durability'],
  ['disk:d?durability=often', 'durability: expected one of always, interval, never, got "often"'],
  ['disk:d?durability=never&durability=always', 'durability: is given twice'],
  ['redis:cache', 'names no host; expected redis://host:port/db?hub=<name>'],
  ['redis://me:geheim@cache:port', 'expected redis://host:port/db?hub=<name>'],
  ['redis://me:geheim@cache/first', 'expected the number of a database'],
  ['redis://me:ge@heim@cache/first', 'got "redis://***@cache/first"'],
  ['redis://me:geheim@cache#1', 'a # in a user or password is written %23'],
  ['redis://cache?hub=a{b}', 'hub: expected a name of 1 to 64 of A-Z a-z 0-9 . _ -, got "a{b}"'],
  ['redis://cache?ca=ca.pem', 'ca: is for TLS; write rediss:// for redis://'],
  ['rediss://cache?cert=c.pem', 'cert and key: are a pair; give both files, or neither'],
  ['redis://cache?hb=a', 'unknown option hb (did you mean hub?)'],
  ['redis://me:1?geheim@cache:1', 'a ? in a user or password is written %3F'],
  ['redis://me:a@b?geheim@cache', 'a ? in a user or password is written %3F'],
  ['nats://me:a@b?geheim=heim@cache', 'a ? in a user or password is written %3F'],
  ['redis://cache?hub=geheim@cache', 'and an @ after the ? is written %40'],
  ['nats://me:geheim@a:1,b:x', 'expected nats://host:port?hub=<name>; got "nats://***@a:1,b:x"'],
  ['nats://a/1', 'expected nats://host:port?hub=<name>'],
])('%s is refused, and no password is told', (url, sentence) => {
  expect(() => readStoreUrl(url)).toThrow(`store: ${/^(?:got|and) /.test(sentence) ? '' : sentence}`)
  expect(() => readStoreUrl(url)).toThrow(sentence)
  expect(() => readStoreUrl(url)).not.toThrow(/geheim|heim/)
})

test('nothing of a password is in any sentence', () => {
  const marks = ['?', '#', '/', '//', '@', ':', '%', '&', '=', '+', ',', '[', ']', '\\', '"', "'", ' ', '\t', '\n']
  const codes = ['%3F', '%40', '?hub=', '?ca=']
  const passwords = fc
    .array(fc.constantFrom('geheim', 'GEHEIM', '1', ...marks, ...codes), { maxLength: 8 })
    .map((parts) => parts.join(''))
  const schemes = fc.constantFrom('redis://', 'rediss://', 'nats://', 'REDIS://', 'redis:', 'nats:/', 'postgres://', '')
  const addresses = fc.constantFrom('cache', 'cache:1', 'cache:x', 'a,b', 'cache/1', 'cache/first', '', '[::1')
  const queries = fc.constantFrom('', '?', '?hub=shop', '?hub=a{b}', '?hb=x', '?hub=a&hub=b', '#1')
  const told = (url: string, password?: string): string => {
    try {
      return describeStore(readStoreUrl(url, password))
    } catch (error) {
      return String(error)
    }
  }
  fc.assert(
    fc.property(schemes, passwords, addresses, queries, (scheme, password, address, query) => {
      expect(told(`${scheme}me:${password}@${address}${query}`)).not.toMatch(/geheim/i)
      expect(told(`${scheme}:${password}@${address}${query}`)).not.toMatch(/geheim/i)
      expect(told(`${scheme}me@${address}${query}`, password)).not.toMatch(/geheim/i)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['disk:./data', 'disk: takes no password'],
  ['redis://me:geheim@cache', 'the URL has a password, and storePassword, too'],
])('%s with a password beside it is refused', (url, sentence) => {
  expect(() => readStoreUrl(url, 'x')).toThrow(sentence)
})
