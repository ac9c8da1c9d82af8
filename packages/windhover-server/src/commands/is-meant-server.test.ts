import { expect, test } from 'vitest'

import type { Environment } from '../options/read-environment.ts'
import { isMeantServer } from './is-meant-server.ts'

const named = { WINDHOVER_URL: 'https://events.example.com/live' }

test.each<[address: string, flag: string | undefined, environment: Environment, isMeant: boolean]>([
  ['https://events.example.com/sse/broadcast', undefined, named, true],
  ['https://events.example.com:443/', undefined, named, true],
  ['https://EVENTS.example.com/', undefined, named, true],
  ['http://events.example.com/', undefined, named, false],
  ['https://events.example.com:8443/', undefined, named, false],
  ['https://events.example.com.evil.example/', undefined, named, false],
  ['https://events.example.com@evil.example/', undefined, named, false],
  ['https://evil.example/', undefined, named, false],
  ['http://127.0.0.1:5000/', undefined, named, false],
  ['https://other.example/', 'https://other.example', named, true],
  ['https://events.example.com/', 'https://other.example', named, false],
  ['http://127.0.0.1:5000/', undefined, {}, true],
  ['http://127.0.0.1:7000/', undefined, {}, true],
  ['http://[::1]:7000/', undefined, {}, true],
  ['http://localhost:7000/', undefined, {}, true],
  ['http://127.0.0.1.evil.example/', undefined, {}, false],
  ['http://192.168.0.7:5000/', undefined, {}, false],
  ['https://evil.example/', undefined, {}, false],
])('a credential is meant for %s, by --url %s and %j: %j', (address, flag, environment, isMeant) => {
  expect(isMeantServer(new URL(address), flag, environment)).toBe(isMeant)
})
