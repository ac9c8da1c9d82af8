import type { ServerResponse } from 'node:http'

import { createTokenVerifier, type TokenVerifier } from '../../src/access/jwt/create-token-verifier.ts'
import { answerJson, type FakeServer, fakeServer } from './fake-server.ts'
import { makeKeys, type TestKeys, toJwk } from './sign-token.ts'

/** Whom the tokens of an issuer of tests are for. */
export const audience = 'https://hub.example.com'

/** An issuer, whose set of keys a test changes. */
export interface Issuer {
  readonly server: FakeServer
  readonly verifier: TokenVerifier
  readonly faults: readonly string[]
  readonly add: (kid: string) => TestKeys
  readonly remove: (kid: string) => void
  /** What the issuer does in place of sending its keys; `undefined` to send them. */
  answer: ((response: ServerResponse) => void) | undefined
}

/** Starts an issuer without keys, and a verifier of its tokens. */
export async function startIssuer(alg = 'ES256'): Promise<Issuer> {
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
