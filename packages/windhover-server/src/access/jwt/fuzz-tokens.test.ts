import fc from 'fast-check'
import { jwtVerify } from 'jose'
import { expect, test } from 'vitest'

import { inSeconds, secret, signToken, toPart } from '../../../test/support/sign-token.ts'
import { invalidToken } from '../refusals.ts'
import { createTokenVerifier } from './create-token-verifier.ts'

const algorithms = ['HS256', 'HS384', 'HS512']
const key = new TextEncoder().encode(secret)

/** Returns the claims that we take of a token; `undefined` if it is refused. */
function takenByUs(token: string): unknown {
  let taken: unknown
  const claims = (given: unknown): [] => {
    taken = given
    return []
  }
  const outcome = createTokenVerifier([{ secret, claims }]).verify(token)
  return 'status' in outcome ? undefined : taken
}

/** Returns the claims that `jose` takes of a token by the same rules. */
async function takenByModel(token: string): Promise<unknown> {
  try {
    const options = { algorithms, requiredClaims: ['exp'], clockTolerance: 10 }
    return (await jwtVerify(token, key, options)).payload
  } catch {
    return undefined
  }
}

/** Returns whether we refuse a token that `jose` takes, on purpose. */
function isStricter(token: string): boolean {
  const parts = token.split('.')
  if (token.length > 4096 || parts.some((part) => Buffer.from(part, 'base64url').toString('base64url') !== part)) {
    return true
  }
  const [head = {}, body = {}] = parts
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as object)
  const { kid = '' } = head as { kid?: unknown }
  const { sub = '', jti = '', exp } = body as { sub?: unknown; jti?: unknown; exp?: unknown }
  return (
    'crit' in head ||
    'b64' in head ||
    [kid, sub, jti].some((value) => typeof value !== 'string') ||
    !Number.isFinite((exp as number) * 1000)
  )
}

const anything = fc.oneof(fc.jsonValue(), fc.string(), fc.integer(), fc.constant(undefined))
const seconds = fc.oneof(
  fc.integer({ min: -100, max: 100 }).map((offset) => inSeconds(offset * 50 + 25)),
  anything,
)

const header = fc.record(
  {
    alg: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...algorithms) }, { weight: 1, arbitrary: anything }),
    typ: anything,
    kid: anything,
    crit: fc.oneof(anything, fc.constantFrom(['b64'], ['exp'])),
    b64: fc.boolean(),
  },
  { requiredKeys: ['alg'] },
)
const claims = fc.record(
  {
    exp: seconds,
    nbf: seconds,
    iat: seconds,
    sub: anything,
    jti: anything,
    iss: anything,
    aud: anything,
    more: anything,
  },
  { requiredKeys: ['exp'] },
)

const goodClaims = fc.record(
  {
    exp: fc.integer({ min: 60, max: 600 }).map(inSeconds),
    // Far from the tolerance: the two may look at the clock in different seconds.
    nbf: fc.integer({ min: -30, max: 15 }).map((offset) => inSeconds(offset * 20)),
    sub: fc.string(),
    more: fc.jsonValue(),
  },
  { requiredKeys: ['exp'] },
)
const goodHeader = fc.record({ alg: fc.constantFrom(...algorithms), typ: anything }, { requiredKeys: ['alg'] })

/** A token that is signed rightly, whatever it says. */
const token = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: goodHeader }, { weight: 1, arbitrary: header }),
    fc.oneof({ weight: 3, arbitrary: goodClaims }, { weight: 1, arbitrary: claims }),
  )
  .map(([head, body]) => signToken(body, { header: head }))

type Change = (text: string) => string

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const character = fc.constantFrom(...Array.from('ABab01-_+/=. \n\u00e9\0'))
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Change>((text) => text) },
  fc.tuple(place, character).map(
    ([at, by]): Change =>
      (text) =>
        splice(text, at, 1, by),
  ),
  fc.tuple(place, character).map(
    ([at, by]): Change =>
      (text) =>
        splice(text, at, 0, by),
  ),
  place.map(
    (at): Change =>
      (text) =>
        splice(text, at, 1, ''),
  ),
  place.map(
    (at): Change =>
      (text) =>
        text.slice(0, Math.floor(at * text.length)),
  ),
  // The last characters of a part have bits that stand for nothing.
  fc.tuple(fc.nat(2), character).map(
    ([part, by]): Change =>
      (text) =>
        changePart(text, part, (old) => old.slice(0, -1) + by),
  ),
  fc.tuple(fc.nat(2), fc.constantFrom('=', '==', '\n', '!')).map(
    ([part, by]): Change =>
      (text) =>
        changePart(text, part, (old) => old + by),
  ),
  fc.nat(2).map(
    (part): Change =>
      (text) =>
        changePart(text, part, (old) => old.replaceAll('-', '+').replaceAll('_', '/')),
  ),
  fc.constant<Change>((text) => changePart(text, 2, () => '')),
  fc.constant<Change>((text) => changePart(text, 0, () => toPart({ alg: 'none' }))),
  fc.constant<Change>((text) => text.split('.').toReversed().join('.')),
)

function splice(text: string, at: number, length: number, by: string): string {
  const index = Math.floor(at * text.length)
  return text.slice(0, index) + by + text.slice(index + length)
}

function changePart(text: string, index: number, by: Change): string {
  return text
    .split('.')
    .map((part, at) => (at === index ? by(part) : part))
    .join('.')
}

test('a token that we take, jose takes with the same claims, and the other way round', async () => {
  let taken = 0
  const property = fc.asyncProperty(token, change, async (text, edit) => {
    const changed = edit(text)
    const [ours, model] = [takenByUs(changed), await takenByModel(changed)]
    if (ours === undefined && model !== undefined) expect(isStricter(changed)).toBe(true)
    else expect(ours).toEqual(model)
    if (ours !== undefined) taken += 1
  })
  await fc.assert(property, { numRuns: 1000 })
  // Otherwise nothing was compared.
  expect(taken).toBeGreaterThan(150)
})

test('no text makes the verifier throw', () => {
  const verifier = createTokenVerifier([{ secret }])
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.json().map(toPart))
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 5 }).map((parts) => parts.join('.')),
  )
  const property = fc.property(text, (given) => {
    expect(verifier.verify(given)).toBe(invalidToken)
  })
  fc.assert(property)
})
