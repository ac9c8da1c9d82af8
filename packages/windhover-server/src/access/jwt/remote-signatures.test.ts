import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

import type { Authenticated } from 'windhover'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { answerJson, deadUrl, type FakeServer, fakeServer } from '../../../test/support/fake-server.ts'
import { inSeconds, makeKeys, signToken, signWithKey, type TestKeys, toJwk } from '../../../test/support/sign-token.ts'
import { invalidToken } from '../refusals.ts'
import { createTokenVerifier, type TokenVerifier } from './create-token-verifier.ts'
import { RemoteSignatures } from './remote-signatures.ts'

const audience = 'https://hub.example.com'
const start = 1_800_000_000_000
const minute = 60_000

/** The time of the process. Its timers go on, so that requests do. */
let now = start
beforeEach(() => {
  now = start
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})

/** An issuer, whose set of keys a test changes. */
interface Issuer {
  readonly server: FakeServer
  readonly verifier: TokenVerifier
  readonly faults: readonly string[]
  readonly add: (kid: string) => TestKeys
  readonly remove: (kid: string) => void
  /** What the issuer does in place of sending its keys; `undefined` to send them. */
  answer: ((response: ServerResponse) => void) | undefined
}

async function startIssuer(alg = 'ES256'): Promise<Issuer> {
  const keys = new Map<string, object>()
  const faults: string[] = []
  const server = await fakeServer((response) => {
    if (issuer.answer === undefined) answerJson(response, 200, { keys: [...keys.values()] })
    else issuer.answer(response)
  })
  const verifier = createTokenVerifier([{ jwksUrl: `${server.url}/jwks`, audience: [audience] }], {
    onFault: (fault) => faults.push(fault),
  })
  const issuer: Issuer = {
    server,
    verifier,
    faults,
    add(kid) {
      const pair = makeKeys(alg)
      keys.set(kid, toJwk(pair.publicKey, { kid }))
      return pair
    },
    remove: (kid) => void keys.delete(kid),
    answer: undefined,
  }
  return issuer
}

function tokenOf({ privateKey }: TestKeys, kid?: string, claims: object = {}): string {
  const header = kid === undefined ? { alg: 'ES256' } : { alg: 'ES256', kid }
  return signWithKey({ sub: 'alice', aud: audience, exp: inSeconds(7200), ...claims }, header, privateKey)
}

async function isTaken(verifier: TokenVerifier, token: string): Promise<boolean> {
  const outcome: Authenticated = await verifier.verify(token)
  if (outcome !== invalidToken) expect(outcome).toMatchObject({ subject: 'alice' })
  return outcome !== invalidToken
}

describe('keys from elsewhere', () => {
  test('verify tokens after they were fetched once', async () => {
    const { add, server, verifier } = await startIssuer()
    const [a, b] = [add('a'), add('b')]
    await verifier.prepare()
    expect(await isTaken(verifier, tokenOf(a, 'a'))).toBe(true)
    expect(await isTaken(verifier, tokenOf(b, 'b'))).toBe(true)
    expect(await isTaken(verifier, tokenOf(b, 'a'))).toBe(false)
    // Which of the two it means is not to be found out by trying.
    expect(await isTaken(verifier, tokenOf(b))).toBe(false)
    expect(await isTaken(verifier, tokenOf(a, 'a', { aud: 'https://other.example.com' }))).toBe(false)
    expect(await isTaken(verifier, tokenOf(a, 'a', { aud: undefined }))).toBe(false)
    expect(server.requests).toHaveLength(1)
  })

  test('verify a token without kid if there is one key', async () => {
    const { add, verifier } = await startIssuer()
    const a = add('a')
    await verifier.prepare()
    expect(await isTaken(verifier, tokenOf(a))).toBe(true)
  })

  test('take no secret among them, nor their own text as one', async () => {
    const issuer = await startIssuer()
    const k = Buffer.from('a secret that the issuer publishes').toString('base64url')
    const text = JSON.stringify({ keys: [{ kty: 'oct', kid: 'a', k, alg: 'HS256' }] })
    issuer.answer = (response) => response.end(text)
    await issuer.verifier.prepare()
    for (const key of ['a secret that the issuer publishes', k, text, '']) {
      const token = signToken({ sub: 'alice', aud: audience, exp: inSeconds(60) }, { header: { kid: 'a' }, key })
      // oxlint-disable-next-line no-await-in-loop -- one by one, so that a failure names its case
      expect(await isTaken(issuer.verifier, token), key).toBe(false)
    }
  })

  test('refuse a key of few bits', async () => {
    const { generateKeyPairSync } = await import('node:crypto')
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const issuer = await startIssuer()
    issuer.answer = (response) => answerJson(response, 200, { keys: [toJwk(publicKey, { kid: 'a' })] })
    await issuer.verifier.prepare()
    const claims = { sub: 'alice', aud: audience, exp: inSeconds(60) }
    expect(await isTaken(issuer.verifier, signWithKey(claims, { alg: 'RS256', kid: 'a' }, privateKey))).toBe(false)
  })
})

describe('a key that is not among them', () => {
  test('is looked for once the issuer was left alone for 30 seconds', async () => {
    const { add, server, verifier } = await startIssuer()
    add('a')
    await verifier.prepare()
    const token = tokenOf(add('b'), 'b')
    now = start + 29_999
    expect(await isTaken(verifier, token)).toBe(false)
    expect(server.requests).toHaveLength(1)
    now = start + 30_000
    expect(await isTaken(verifier, token)).toBe(true)
    expect(server.requests).toHaveLength(2)
  })

  test('makes one request, however many tokens name one', async () => {
    const { add, server, verifier } = await startIssuer()
    const a = add('a')
    await verifier.prepare()
    now = start + minute
    const tokens = Array.from({ length: 200 }, (_, index) => tokenOf(a, `../../${index}`))
    const outcomes = await Promise.all(tokens.map((token) => isTaken(verifier, token)))
    expect(outcomes).not.toContain(true)
    expect(await isTaken(verifier, tokenOf(a, 'none'))).toBe(false)
    expect(server.requests.map(({ url }) => url)).toEqual(['/jwks', '/jwks'])
  })

  test('makes no more requests while the issuer is away', async () => {
    const issuer = await startIssuer()
    const a = issuer.add('a')
    await issuer.verifier.prepare()
    issuer.answer = (response) => response.writeHead(503).end()
    now = start + minute
    for (let index = 0; index < 10; index += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another: each could ask once more
      expect(await isTaken(issuer.verifier, tokenOf(a, `k${index}`))).toBe(false)
    }
    expect(issuer.server.requests).toHaveLength(2)
    expect(issuer.faults).toEqual([`keys of ${issuer.server.url}/jwks: answered 503`])
    expect(await isTaken(issuer.verifier, tokenOf(a, 'a'))).toBe(true)
  })
})

describe('keys that are old', () => {
  /** Shows a token that makes the verifier look, and waits for the request. */
  async function lookAgain({ server, verifier }: Issuer, token: string): Promise<boolean> {
    const before = server.requests.length
    const taken = await isTaken(verifier, token)
    await expect.poll(() => server.requests.length).toBeGreaterThan(before)
    return taken
  }

  test('are fetched again after ten minutes, while the last ones count', async () => {
    const issuer = await startIssuer()
    const a = issuer.add('a')
    await issuer.verifier.prepare()
    const token = tokenOf(a, 'a')
    expect(await isTaken(issuer.verifier, token)).toBe(true)
    issuer.remove('a')
    issuer.add('b')
    now = start + 10 * minute - 1
    expect(issuer.verifier.keySets()).toEqual([
      { url: `${issuer.server.url}/jwks`, ageMs: 10 * minute - 1, isStale: false },
    ])
    expect(await isTaken(issuer.verifier, token)).toBe(true)
    expect(issuer.server.requests).toHaveLength(1)
    now = start + 10 * minute
    // A token that is remembered makes it look too: otherwise a key that was withdrawn could count for ever.
    expect(await lookAgain(issuer, token)).toBe(true)
    await expect.poll(() => issuer.verifier.keySets()[0]!.ageMs).toBe(0)
    expect(await isTaken(issuer.verifier, token)).toBe(false)
    expect(issuer.faults).toEqual([])
  })

  test('go on to count while the issuer is away, and are called stale', async () => {
    const issuer = await startIssuer()
    const a = issuer.add('a')
    await issuer.verifier.prepare()
    issuer.answer = (response) => response.destroy()
    now = start + 60 * minute
    expect(await lookAgain(issuer, tokenOf(a, 'a'))).toBe(true)
    await expect.poll(() => issuer.faults.length).toBeGreaterThan(0)
    expect(issuer.faults).toEqual([expect.stringMatching(/^keys of http:\S+\/jwks: cannot be fetched \(\w+\)$/)])
    expect(issuer.verifier.keySets()).toMatchObject([{ ageMs: 60 * minute, isStale: true }])
    expect(await isTaken(issuer.verifier, tokenOf(a, 'a', { jti: '2' }))).toBe(true)
    issuer.answer = undefined
    now = start + 61 * minute
    expect(await lookAgain(issuer, tokenOf(a, 'a'))).toBe(true)
    await expect.poll(() => issuer.verifier.keySets()[0]!.isStale).toBe(false)
  })

  test('that come again unchanged leave remembered tokens alone', async () => {
    const issuer = await startIssuer()
    const token = tokenOf(issuer.add('a'), 'a')
    await issuer.verifier.prepare()
    const identity = await issuer.verifier.verify(token)
    now = start + 10 * minute
    await lookAgain(issuer, token)
    await expect.poll(() => issuer.verifier.keySets()[0]!.ageMs).toBe(0)
    expect(issuer.verifier.verify(token)).toBe(identity)
  })

  test.each<[string, (response: ServerResponse) => void]>([
    ['an empty set', (response) => answerJson(response, 200, { keys: [] })],
    ['no set', (response) => answerJson(response, 200, { key: 1 })],
    ['a set of what are no keys', (response) => answerJson(response, 200, { keys: [1] })],
    ['half a set', (response) => response.end('{"keys":[')],
  ])('are kept where %s comes', async (_, answer) => {
    const issuer = await startIssuer()
    const a = issuer.add('a')
    await issuer.verifier.prepare()
    issuer.answer = answer
    now = start + 10 * minute
    await lookAgain(issuer, tokenOf(a, 'a'))
    await expect.poll(() => issuer.faults.length).toBeGreaterThan(0)
    expect(await isTaken(issuer.verifier, tokenOf(a, 'a', { jti: '2' }))).toBe(true)
  })
})

describe('before the first token', () => {
  const { privateKey } = makeKeys('ES256')

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['404', (response) => response.writeHead(404).end(), 'answered 404'],
    ['a page', (response) => response.end('<!doctype html>'), 'sends no JSON'],
    ['another object', (response) => response.end('{"error":"no"}'), 'sends no JWK Set: expected { "keys": […] }'],
    ['an empty set', (response) => response.end('{"keys":[]}'), 'sends a JWK Set without keys'],
    ['257 KiB', (response) => response.end('a'.repeat(263_168)), 'sends more than 262144 bytes'],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
      'answered 302, a redirect, which is not followed',
    ],
    [
      'a lasting redirect',
      (response) => response.writeHead(308, { location: '/elsewhere' }).end(),
      'answered 308, a redirect, which is not followed',
    ],
  ])('an issuer that sends %s is told of, with its address', async (_, answer, reason) => {
    const issuer = await startIssuer()
    issuer.answer = answer
    const address = `${issuer.server.url}/jwks`
    await expect(issuer.verifier.prepare()).rejects.toMatchObject({
      code: 'unavailable',
      message: `keys of ${address}: ${reason}`,
    })
    expect(issuer.server.requests.map(({ url }) => url)).toEqual(['/jwks'])
    expect(issuer.verifier.keySets()).toEqual([{ url: address, ageMs: undefined, isStale: true }])
    expect(await issuer.verifier.verify(tokenOf({ privateKey } as TestKeys, 'a'))).toBe(invalidToken)
  })

  test('an issuer that does not end is left, and its connection closed', async () => {
    const issuer = await startIssuer()
    const closed = new Promise<void>((resolve) => {
      issuer.answer = (response) => {
        void once(response, 'close').then(() => resolve())
        const write = (): void => {
          while (!response.destroyed && response.write('a'.repeat(65_536))) continue
        }
        response.on('drain', write)
        write()
      }
    })
    await expect(issuer.verifier.prepare()).rejects.toThrow('sends more than 262144 bytes')
    await closed
  })

  test('an issuer that is slow is left', async () => {
    let answered = 0
    const server = await fakeServer((response) => {
      answered += 1
      // The head and a part of the body, and never the rest.
      response.write('{"keys":')
    })
    const signatures = new RemoteSignatures(new URL(server.url), {
      onChange: () => {},
      onFault: () => {},
      timeoutMs: 50,
    })
    await expect(signatures.prepare()).rejects.toThrow(`keys of ${server.url}/: did not come in time`)
    expect(answered).toBeLessThanOrEqual(1)
  })

  test('an issuer that is away is told of', async () => {
    const url = await deadUrl()
    const verifier = createTokenVerifier([{ jwksUrl: url, audience: [audience] }])
    await expect(verifier.prepare()).rejects.toThrow(`keys of ${url}/: cannot be fetched (ECONNREFUSED)`)
  })

  test('what is being fetched ends with the verifier, and nothing is told of it', async () => {
    const issuer = await startIssuer()
    const asked = new Promise<void>((resolve) => {
      issuer.answer = () => resolve()
    })
    const prepared = issuer.verifier.prepare()
    prepared.catch(() => {})
    await asked
    issuer.verifier.close()
    await expect(prepared).rejects.toThrow(/^keys of \S+: closed$/)
    expect(issuer.faults).toEqual([])
  })
})
