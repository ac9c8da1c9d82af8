import { describe, expect, test } from 'vitest'

import { accessRequest } from '../../test/support/access-request.ts'
import { cookieNames } from './cookie-names.ts'
import { type CredentialPlaces, readCredentials } from './read-credentials.ts'
import { contradictingCredentials, invalidToken } from './refusals.ts'

const everywhere: CredentialPlaces = {
  cookieNames: ['__Host-windhover', 'windhover'],
  tokenInQuery: true,
  tickets: true,
}

function read(headers: Record<string, string>, search = '', changed: Partial<CredentialPlaces> = {}): unknown {
  return readCredentials(accessRequest(headers, search), { ...everywhere, ...changed })
}

const token = { kind: 'token', value: 'a.b.c', isCookie: false }
const key = { kind: 'key', value: 'wh_a_b', isCookie: false }
const ticket = { kind: 'ticket', value: 'T', isCookie: false }

describe('a credential', () => {
  test.each([
    [{ authorization: 'Bearer a.b.c' }, token],
    [{ authorization: 'bearer a.b.c' }, token],
    [{ authorization: 'BEARER   a.b.c  ' }, token],
    [{ authorization: 'Bearer wh_a_b' }, key],
    [{ authorization: 'Bearer abc+/-._~==' }, { ...token, value: 'abc+/-._~==' }],
    [{ 'x-api-key': 'wh_a_b' }, key],
    // It is a key, and no token, whatever it looks like.
    [{ 'x-api-key': 'a.b.c' }, { ...key, value: 'a.b.c' }],
    [{ 'x-api-key': 'wh_a_b, wh_c_d' }, { ...key, value: 'wh_a_b, wh_c_d' }],
    [{ authorization: 'Bearer wh_a_b', 'x-api-key': 'wh_a_b' }, key],
    [{ cookie: 'windhover=a.b.c' }, { ...token, isCookie: true }],
    [{ cookie: 'windhover=x; __Host-windhover=a.b.c' }, { ...token, isCookie: true }],
    [{ cookie: '__Host-windhover=; windhover=a.b.c' }, { ...token, isCookie: true }],
    [{ cookie: 'windhover=wh_a_b' }, { kind: 'token', value: 'wh_a_b', isCookie: true }],
    [{ cookie: 'windhover=x', authorization: 'Bearer a.b.c' }, token],
    [{ cookie: 'windhover=x', 'x-api-key': 'wh_a_b' }, key],
  ])('of %j', (headers, credential) => {
    expect(read(headers as unknown as Record<string, string>)).toEqual(credential)
  })

  test.each([
    ['ticket=T', ticket],
    ['ticket=T&ticket=T', ticket],
    ['access_token=a.b.c', token],
    ['access_token=a.b.c&ticket=a.b.c', { ...ticket, value: 'a.b.c' }],
    ['ticket=', undefined],
    ['access_token=&channel=a', undefined],
    ['token=a.b.c&api_key=wh_a_b&key=wh_a_b&X-API-Key=wh_a_b', undefined],
  ])('of ?%s', (search, credential) => {
    expect(read({}, search)).toEqual(credential)
  })

  test('in the query is before a cookie', () => {
    expect(read({ cookie: 'windhover=x' }, 'ticket=T')).toEqual(ticket)
    expect(read({ cookie: 'windhover=x' }, 'access_token=a.b.c')).toEqual(token)
  })

  test('is looked for beside a Bearer that is empty', () => {
    expect(read({ authorization: 'Bearer', 'x-api-key': 'wh_a_b' })).toEqual(key)
    expect(read({ authorization: 'Bearer ' }, 'ticket=T')).toEqual(ticket)
    expect(read({ authorization: 'Bearer', cookie: 'windhover=a.b.c' })).toMatchObject({
      value: 'a.b.c',
      isCookie: true,
    })
  })

  test('is looked for only where the server takes one', () => {
    expect(read({}, 'access_token=a.b.c', { tokenInQuery: false })).toBeUndefined()
    expect(read({}, 'ticket=T', { tickets: false })).toBeUndefined()
    expect(read({ cookie: 'windhover=a.b.c' }, '', { cookieNames: ['mine'] })).toBeUndefined()
    expect(read({ cookie: 'mine=a.b.c' }, '', { cookieNames: ['mine'] })).toMatchObject({ value: 'a.b.c' })
    // What the server does not look for contradicts nothing.
    expect(read({ authorization: 'Bearer a.b.c' }, 'access_token=x', { tokenInQuery: false })).toEqual(token)
  })
})

describe('no credential of ours', () => {
  test.each([
    [{}],
    [{ authorization: '' }],
    [{ authorization: 'Basic dXNlcjpwYXNz' }],
    [{ authorization: 'Digest username="a"' }],
    [{ authorization: 'BearerToken a' }],
    [{ authorization: 'a.b.c' }],
    [{ authorization: 'Bearer' }],
    [{ authorization: 'bearer  ' }],
    [{ 'x-api-key': '' }],
    [{ cookie: 'session=a' }],
  ])('is in %j', (headers) => {
    expect(read(headers as unknown as Record<string, string>)).toBeUndefined()
  })
})

describe('a Bearer', () => {
  test.each([
    'bearer,',
    'Bearer a b',
    'Bearer a, Bearer a',
    'Bearer a,b',
    'Bearer "a"',
    'Bearer\ta',
    'Bearer =a',
    'Bearer ä',
  ])('of %j is refused', (authorization) => {
    expect(read({ authorization })).toBe(invalidToken)
    expect(read({ authorization, cookie: 'windhover=a.b.c' })).toBe(invalidToken)
  })
})

describe('two that differ', () => {
  test.each([
    [{ authorization: 'Bearer a.b.c', 'x-api-key': 'wh_a_b' }, ''],
    [{ authorization: 'Bearer wh_a_b', 'x-api-key': 'wh_a_c' }, ''],
    [{ authorization: 'Bearer a.b.c' }, 'ticket=T'],
    [{ authorization: 'Bearer a.b.c' }, 'access_token=a.b.d'],
    [{ 'x-api-key': 'wh_a_b' }, 'ticket=T'],
    [{}, 'ticket=T&ticket=U'],
    [{}, 'access_token=a&access_token=b'],
    [{}, 'access_token=a&ticket=b'],
  ])('%j and ?%s are refused', (headers, search) => {
    expect(read(headers as unknown as Record<string, string>, search)).toBe(contradictingCredentials)
  })
})

test.each([
  [undefined, false, ['__Host-windhover']],
  [undefined, true, ['__Host-windhover', 'windhover']],
  ['mine', true, ['mine']],
  ['none', true, []],
])('the cookies of the option %j, on loopback: %j', (option, listensOnLoopback, names) => {
  expect(cookieNames(option, listensOnLoopback)).toEqual(names)
})
