import type { ServerResponse } from 'node:http'

import type { Authenticated } from 'windhover'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { answerJson } from '../../../test/support/fake-server.ts'
import { inSeconds, signToken, signWithKey, type TestKeys, toJwk } from '../../../test/support/sign-token.ts'
import { audience, type Issuer, startIssuer } from '../../../test/support/start-issuer.ts'
import { invalidToken } from '../refusals.ts'
import type { TokenVerifier } from './create-token-verifier.ts'

const start = 1_800_000_000_000
const minute = 60_000

/** The time of the process. Its timers go on, so that requests do. */
let now = start
beforeEach(() => {
  now = start
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})

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
