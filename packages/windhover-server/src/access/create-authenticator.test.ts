import type { AccessRequest, Authenticated, Identity } from 'windhover'
import { WindhoverError } from 'windhover'
import { describe, expect, test } from 'vitest'

import { accessRequest } from '../../test/support/access-request.ts'
import { inSeconds, makeKeys, secret, signToken, signWithKey, toPem } from '../../test/support/sign-token.ts'
import { type AuthenticatorOptions, createAuthenticator, findShownVia } from './create-authenticator.ts'
import { createTokenVerifier } from './jwt/create-token-verifier.ts'
import { createApiKey, hashKey } from './keys/api-key.ts'
import { KeyRing } from './keys/key-ring.ts'
import { contradictingCredentials, invalidToken } from './refusals.ts'

const anonymous: Identity = { via: 'anonymous', grants: [] }
const { id, text: apiKey } = createApiKey(() => false)
const keys = new KeyRing([
  {
    id,
    name: 'ci',
    hash: `sha256:${hashKey(apiKey).toString('hex')}`,
    allow: ['publish'],
    createdAt: '2026-01-31T12:00:00Z',
  },
])
const token = signToken({ sub: 'alice', exp: inSeconds(60), windhover: { read: ['room:*'] } })
const tokens = createTokenVerifier([{ secret }])

function authenticate(
  request: AccessRequest,
  options: Partial<AuthenticatorOptions> = { keys, tokens },
): Authenticated | Promise<Authenticated> {
  const places = { cookieNames: ['windhover'], tokenInQuery: true, anonymous }
  return createAuthenticator({ ...places, ...options })(request)
}

function bearer(value: string): AccessRequest {
  return accessRequest({ authorization: `Bearer ${value}` })
}

describe('a request', () => {
  test('that shows nothing is anonymous', () => {
    expect(authenticate(accessRequest())).toBe(anonymous)
    expect(authenticate(accessRequest({ authorization: 'Basic dXNlcg==' }))).toBe(anonymous)
  })

  test('with a key or a token is found out at once', () => {
    for (const request of [bearer(apiKey), accessRequest({ 'x-api-key': apiKey })]) {
      expect(authenticate(request)).toMatchObject({ subject: 'ci', via: 'key', tokenId: id })
    }
    for (const request of [bearer(token), accessRequest({}, `access_token=${token}`)]) {
      expect(authenticate(request)).toMatchObject({ subject: 'alice', via: 'token' })
    }
  })

  test('with a cookie has an identity that says so, the same each time', () => {
    const request = accessRequest({ cookie: `windhover=${token}` })
    const identity = authenticate(request) as Identity
    expect(identity).toMatchObject({ subject: 'alice', via: 'cookie' })
    expect(authenticate(request)).toBe(identity)
    const shown = authenticate(bearer(token)) as Identity
    expect(shown.via).toBe('token')
    expect(shown.grants).toBe(identity.grants)
  })

  test('with a token of a public key is found out later, and by a cookie too', async () => {
    const { privateKey, publicKey } = makeKeys('ES256')
    const es = signWithKey({ sub: 'alice', exp: inSeconds(60) }, { alg: 'ES256' }, privateKey)
    const options = { tokens: createTokenVerifier([{ publicKey: toPem(publicKey) }]) }
    const outcome = authenticate(accessRequest({ cookie: `windhover=${es}` }), options)
    expect(outcome).toBeInstanceOf(Promise)
    expect(await outcome).toMatchObject({ via: 'cookie' })
    expect(authenticate(accessRequest({ cookie: `windhover=${es}` }), options)).toBe(await outcome)
  })

  test('with what cannot be judged is refused, and not anonymous', () => {
    expect(authenticate(bearer(apiKey), { tokens })).toBe(invalidToken)
    expect(authenticate(bearer(token), { keys })).toBe(invalidToken)
    expect(authenticate(accessRequest({ 'x-api-key': token }))).toBe(invalidToken)
    expect(authenticate(accessRequest({ cookie: 'windhover=x' }))).toBe(invalidToken)
    expect(authenticate(accessRequest({ cookie: `windhover=${apiKey}` }))).toBe(invalidToken)
    expect(authenticate(accessRequest({ authorization: `Bearer ${token}`, 'x-api-key': apiKey }))).toBe(
      contradictingCredentials,
    )
  })

  test('with a cookie is anonymous where no token is taken', () => {
    expect(authenticate(accessRequest({ cookie: 'windhover=x' }), { keys })).toBe(anonymous)
  })

  test('with a ticket is judged by the tickets, with all of it', async () => {
    const opened: unknown[] = []
    const open = (ticket: string, request: AccessRequest): Promise<Authenticated> => {
      opened.push([ticket, request.header('last-event-id')])
      return Promise.resolve({ via: 'ticket', subject: 'bob', grants: [] })
    }
    const request = accessRequest({ 'last-event-id': 'e.7' }, 'ticket=T')
    expect(await authenticate(request, { keys, tokens, tickets: { open } })).toMatchObject({ subject: 'bob' })
    expect(opened).toEqual([['T', 'e.7']])
    expect(authenticate(request)).toBe(anonymous)
  })
})

describe('the hook', () => {
  const bob: Identity = { subject: 'bob', grants: [{ allow: ['read'], channels: ['a'] }] }

  test('is asked first, and leaves what it does not know to the rest', async () => {
    const hook = (request: AccessRequest): Identity | undefined =>
      request.header('x-user') === 'bob' ? bob : undefined
    const shown = { authorization: `Bearer ${token}`, 'x-user': 'bob' }
    expect(authenticate(accessRequest(shown), { tokens, hook })).toBe(bob)
    expect(authenticate(bearer(token), { tokens, hook })).toMatchObject({ subject: 'alice' })
    expect(authenticate(accessRequest(), { tokens, hook })).toBe(anonymous)
    const later = (request: AccessRequest): Promise<Identity | undefined> => Promise.resolve(hook(request))
    expect(await authenticate(accessRequest(shown), { tokens, hook: later })).toBe(bob)
    expect(await authenticate(bearer(token), { tokens, hook: later })).toMatchObject({ subject: 'alice' })
  })

  test('may refuse', () => {
    const refusal = { status: 403, code: 'forbidden', detail: 'not today' } as const
    expect(authenticate(bearer(token), { tokens, hook: () => refusal })).toBe(refusal)
  })

  test.each<[unknown, string]>([
    [null, 'expected an identity, a refusal or undefined'],
    [true, 'expected an identity, a refusal or undefined'],
    ['MARKER', 'expected an identity, a refusal or undefined'],
    [{}, 'grants is not as a grant has it'],
    [{ grants: 'MARKER' }, 'grants is not as a grant has it'],
    [{ grants: [{ allow: ['MARKER'] }] }, 'grants[0].allow[0] is not as a grant has it'],
    [{ grants: [{ allow: ['read'], channels: ['a*MARKER'] }] }, 'grants[0].channels[0] is not as a grant has it'],
    [{ grants: [{ allow: ['read'], MARKER: 1 }] }, 'grants[0] is not as a grant has it'],
    [{ grants: [], expiresAtMs: NaN }, 'expiresAtMs must be a number'],
    [{ grants: [], expiresAtMs: 'MARKER' }, 'expiresAtMs must be a number'],
    [{ grants: [], subject: 7 }, 'subject must be a string'],
    [{ status: 200 }, 'the status of a refusal must be 400, 401, 403, 429 or 503'],
  ])('that returns %j is a fault of the program, which shows nothing of it', async (outcome, fault) => {
    const hook = (() => outcome) as AuthenticatorOptions['hook'] & object
    const sentence = `access.authenticate returned what cannot be used: ${fault}`
    expect(() => authenticate(accessRequest(), { hook })).toThrow(new WindhoverError('invalid_option', sentence))
    const later = (() => Promise.resolve(outcome)) as AuthenticatorOptions['hook'] & object
    await expect(authenticate(accessRequest(), { hook: later })).rejects.toThrow(sentence)
  })

  test('that throws is not answered as anonymous', async () => {
    const hook = (): never => {
      throw new Error('database away')
    }
    expect(() => authenticate(accessRequest(), { hook })).toThrow('database away')
    await expect(authenticate(accessRequest(), { hook: () => Promise.reject(new Error('away')) })).rejects.toThrow(
      'away',
    )
  })
})

describe('no credential', () => {
  const marker = 'MARKERMARKER'

  test('is in a refusal, a fault or an identity', async () => {
    const faults: string[] = []
    const claims = (): never => {
      throw new Error('cannot be said')
    }
    const told = { onFault: (fault: string) => void faults.push(fault) }
    const refusing = createTokenVerifier([{ secret, claims }], told)
    const good = signToken({ sub: 'alice', exp: inSeconds(60), windhover: {} })
    const credentials = [
      `wh_${marker}_${'a'.repeat(43)}`,
      `wh_${marker}`,
      `${marker}.${marker}.${marker}`,
      marker,
      `${good.split('.').slice(0, 2).join('.')}.${marker}`,
      signToken({ sub: marker }),
    ]
    for (const value of credentials) {
      const headers = [
        { authorization: `Bearer ${value}` },
        { authorization: `Bearer ${value}, Bearer b` },
        { 'x-api-key': value },
        { 'x-api-key': value, authorization: `Bearer ${marker}2` },
        { cookie: `windhover=${value}` },
      ] as Record<string, string>[]
      for (const shown of headers) {
        for (const verifier of [tokens, refusing]) {
          // oxlint-disable-next-line no-await-in-loop -- one by one, so that a failure names its case
          const outcome = await authenticate(accessRequest(shown), { keys, tokens: verifier })
          expect(outcome).toHaveProperty('status')
          expect(JSON.stringify(outcome)).not.toContain(marker)
        }
      }
    }
    // A signature may have an underscore too, so that each is cut where its own secret begins.
    for (const [value, mark, verifier] of [
      [good, '.', refusing],
      [good, '.', tokens],
      [apiKey, '_', tokens],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- three
      const outcome = await authenticate(bearer(value), { keys, tokens: verifier })
      expect(JSON.stringify(outcome)).not.toContain(value)
      expect(JSON.stringify(outcome)).not.toContain(value.split(mark).at(-1))
    }
    expect(faults).toEqual(['the option "claims" refused a token: cannot be said'])
  })
})

describe('the way by which a request shows who sends it', () => {
  const options: AuthenticatorOptions = { keys, tokens, cookieNames: ['windhover'], tokenInQuery: true, anonymous }
  const tickets = { open: (): Identity => anonymous }
  const wrong = signToken({ sub: 'alice', exp: inSeconds(-60) })

  test.each<[string, AccessRequest, Partial<AuthenticatorOptions>]>([
    ['anonymous', accessRequest(), {}],
    ['anonymous', accessRequest({ authorization: 'Basic dXNlcg==' }), {}],
    ['hook', accessRequest(), { hook: () => undefined }],
    ['key', bearer(apiKey), {}],
    ['key', accessRequest({ 'x-api-key': 'none' }), {}],
    ['token', bearer(token), { hook: () => undefined }],
    ['token', bearer(wrong), {}],
    ['token', accessRequest({}, `access_token=${token}`), {}],
    ['token', accessRequest({ authorization: 'Bearer a b' }), {}],
    ['cookie', accessRequest({ cookie: `windhover=${wrong}` }), {}],
    ['anonymous', accessRequest({ cookie: `windhover=${token}` }), { tokens: undefined }],
    ['ticket', accessRequest({}, 'ticket=abc'), { tickets }],
    ['anonymous', accessRequest({}, 'ticket=abc'), {}],
    ['several', accessRequest({ authorization: `Bearer ${token}`, 'x-api-key': apiKey }), {}],
  ])('is %s, right or not (%#)', (via, request, more) => {
    expect(findShownVia(request, { ...options, ...more })).toBe(via)
  })
})
