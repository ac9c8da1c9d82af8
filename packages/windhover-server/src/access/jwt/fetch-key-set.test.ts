import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

import { describe, expect, test } from 'vitest'

import { deadUrl, fakeServer } from '../../../test/support/fake-server.ts'
import { inSeconds, makeKeys, signWithKey } from '../../../test/support/sign-token.ts'
import { audience, startIssuer } from '../../../test/support/start-issuer.ts'
import { invalidToken } from '../refusals.ts'
import { createTokenVerifier } from './create-token-verifier.ts'
import { RemoteSignatures } from './remote-signatures.ts'

describe('before the first token', () => {
  const claims = { sub: 'alice', aud: audience, exp: inSeconds(60) }
  const token = signWithKey(claims, { alg: 'ES256', kid: 'a' }, makeKeys('ES256').privateKey)

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
    expect(await issuer.verifier.verify(token)).toBe(invalidToken)
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
    const server = await fakeServer((response) => {
      // The head and a part of the body, and never the rest.
      response.write('{"keys":')
    })
    const signatures = new RemoteSignatures(new URL(server.url), {
      onChange: () => {},
      onFault: () => {},
      timeoutMs: 50,
    })
    await expect(signatures.prepare()).rejects.toThrow(`keys of ${server.url}/: did not come in time`)
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
