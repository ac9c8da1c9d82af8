import { describe, expect, test } from 'vitest'

import type { AccessOptions } from '../options/access-options.ts'
import { askForCredential } from './ask-for-credential.ts'

const jwt = { secret: 'a secret of thirty-two bytes, or more' }
const keysFile = 'keys.json'
const authenticate = (): undefined => undefined
const ticketsPath = '/api/tickets'

describe('a refusal names what is taken, and nothing else', () => {
  test.each<[access: AccessOptions | undefined, route: string, stream: string]>([
    [undefined, '', ''],
    [{}, '', ''],
    [{ keysFile }, ': Authorization: Bearer', ': Authorization: Bearer or ?ticket= of POST /api/tickets'],
    [
      { jwt },
      ': Authorization: Bearer or the cookie __Host-windhover',
      ': Authorization: Bearer, the cookie __Host-windhover or ?ticket= of POST /api/tickets',
    ],
    [{ jwt, cookie: 'none' }, ': Authorization: Bearer', ': Authorization: Bearer or ?ticket= of POST /api/tickets'],
    [
      { jwt, cookie: 'session', tokenInQuery: true },
      ': Authorization: Bearer, the cookie session or ?access_token=',
      ': Authorization: Bearer, the cookie session, ?access_token= or ?ticket= of POST /api/tickets',
    ],
    [{ authenticate }, '', ', such as ?ticket= of POST /api/tickets'],
    [
      { authenticate, keysFile },
      ', such as Authorization: Bearer',
      ', such as Authorization: Bearer or ?ticket= of POST /api/tickets',
    ],
  ])('%j', (access, route, stream) => {
    const told = (path?: string): unknown => askForCredential({ access }, { ticketsPath: path })
    const refusal = { status: 401, code: 'unauthorized' }
    expect(told()).toEqual({ ...refusal, detail: `this needs a credential${route}` })
    expect(told(ticketsPath)).toEqual({ ...refusal, detail: `this needs a credential${stream}` })
  })

  test('the cookie of a server on loopback is that of a page without TLS', () => {
    expect(askForCredential({ access: { jwt } }, { plainHost: '127.0.0.1' }).detail).toContain('the cookie windhover')
  })
})
