import { expect, test } from 'vitest'

import { accessRequest } from '../../test/support/access-request.ts'
import {
  clearConsoleCookie,
  isOfOwnPage,
  ownPageRules,
  readConsoleCookies,
  writeConsoleCookie,
} from './console-cookie.ts'

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(43)) as [
  string,
  string,
  string,
  string,
  string,
]

test.each<[string | undefined, string[]]>([
  [undefined, []],
  ['', []],
  ['windhover=x; other=y', []],
  [`windhover-console=${a}`, [a]],
  [`__Host-windhover-console=${a}`, [a]],
  // What no other host can set comes first.
  [`windhover-console=${a}; x=1;__Host-windhover-console=${b}`, [b, a]],
  [`windhover-console=${a}; windhover-console=${b}`, [a, b]],
  [`windhover-console=${a}; windhover-console=${a}; __Host-windhover-console=${a}`, [a]],
  [`windhover-console=${'a'.repeat(42)}`, []],
  [`windhover-console=${'a'.repeat(44)}`, []],
  [`windhover-console="${a}"`, []],
  [`windhover-console=${a.slice(1)}%`, []],
  [`xwindhover-console=${a}; windhover-consolex=${a}; Windhover-Console=${a}`, []],
  ['windhover-console', []],
  [`windhover-console=; windhover-console=${b}`, [b]],
  [[a, b, c, d, e].map((value) => `windhover-console=${value}`).join('; '), [a, b, c, d]],
])('of %j, these are looked at: %j', (header, expected) => {
  expect(readConsoleCookies(header)).toEqual(expected)
})

test.each<[string, boolean, string, string]>([
  ['', true, '__Host-windhover-console', '; Path=/; Max-Age=28800; Secure; HttpOnly; SameSite=Strict'],
  ['', false, 'windhover-console', '; Path=/; Max-Age=28800; HttpOnly; SameSite=Strict'],
  // A browser takes the strict name for the root alone.
  ['/live', true, 'windhover-console', '; Path=/live; Max-Age=28800; Secure; HttpOnly; SameSite=Strict'],
  ['/live', false, 'windhover-console', '; Path=/live; Max-Age=28800; HttpOnly; SameSite=Strict'],
])('under %j and with TLS %j, the cookie is %s', (prefix, isSecure, name, rest) => {
  expect(writeConsoleCookie(a, 28_800_000, { prefix, isSecure })).toBe(`${name}=${a}${rest}`)
  expect(clearConsoleCookie({ prefix, isSecure })).toBe(`${name}=${rest.replace('28800', '0')}`)
})

test('a cookie lasts a second at least', () => {
  expect(writeConsoleCookie(a, 1, { prefix: '', isSecure: false })).toContain('; Max-Age=1;')
})

test.each<[Readonly<Record<string, string>>, boolean]>([
  [{}, true],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'none' }, true],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:5001', host: 'localhost:5000' }, false],
  [{ origin: 'http://localhost:5000', host: 'localhost:5000' }, true],
  [{ origin: 'http://localhost:5000', ':authority': 'localhost:5000' }, true],
  [{ origin: 'http://localhost:5001', host: 'localhost:5000' }, false],
  [{ origin: 'https://evil.example', host: 'localhost:5000' }, false],
  [{ origin: 'null', host: 'localhost:5000' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'cross-site', host: 'localhost:5000' }, false],
  // A proxy serves the page under this name.
  [{ origin: 'https://console.example', host: 'upstream:5000' }, true],
])('a request with %j is of a page of its own: %j', (headers, expected) => {
  expect(isOfOwnPage(accessRequest(headers), ownPageRules(['https://console.example']))).toBe(expected)
})
