import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem, parseResponse } from './support/expect-problem.ts'
import { rawExchange } from './support/raw-exchange.ts'
import { inSeconds, makeKeys, secret, signToken, signWithKey, toPart, toPem } from './support/sign-token.ts'
import { type Running, start, stopServer } from './support/start-server.ts'

/** Stands in every credential here, and must not come into the log. */
const marker = 'Qz7PwMarker4Lk'
const claims = { sub: marker, exp: inSeconds(600), windhover: { read: ['**'], publish: ['**'], admin: true } }
const good = signToken(claims)
const { publicKey } = makeKeys('RS256')
const pem = toPem(publicKey)
const issuer = 'https://issuer.example'

let running: Running
let log = ''
let asked = 0

beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void (log += line) })
  running = await start({
    logger,
    access: {
      jwt: { secret, issuer: 'https://own.example' },
      issuers: [{ publicKey: pem, issuer }],
      authenticate() {
        asked += 1
        return undefined
      },
    },
  })
})

beforeEach(() => {
  asked = 0
})

afterAll(async () => {
  await stopServer(running.server)
  expect(log).toContain('listening on')
  // Parts of a token are the marker in base64url, at each of three places.
  const parts = [
    marker,
    toPart(marker).slice(0, -1),
    toPart(`x${marker}`).slice(2, -2),
    toPart(`xx${marker}`).slice(3, -2),
  ]
  for (const part of parts) expect(log).not.toContain(part)
})

const own = { ...claims, iss: 'https://own.example' }

function show(token: string): Promise<Answer> {
  return exchange(`${running.url}/api/admin/stats`, { headers: { Authorization: `Bearer ${token}` } })
}

test('the token that attacks begin with is good', async () => {
  expect((await show(signToken(own))).status).toBe(200)
})

describe('a token is refused', () => {
  const unsigned = (header: object): string => `${toPart(header)}.${toPart(own)}.`
  test.each<[string, string]>([
    ['without a signature', unsigned({ alg: 'none' })],
    ['without one, in other letters', unsigned({ alg: 'nOnE' })],
    ['without alg', unsigned({})],
    ['with the signature left out', `${signToken(own).split('.').slice(0, 2).join('.')}.`],
    ['signed by HS with a public key', signToken({ ...claims, iss: issuer }, { key: pem })],
    ['that says RS and is signed by HS', signToken({ ...claims, iss: issuer }, { header: { alg: 'RS256' }, key: pem })],
    ['that says RS to the issuer of a secret', signToken(own, { header: { alg: 'RS256' } })],
    ['of the other issuer', signToken({ ...claims, iss: issuer })],
    ['of nobody', good],
    [
      'with keys of its own',
      signToken(own, { key: 'x'.repeat(32), header: { jwk: { kty: 'oct', k: toPart('x'.repeat(32)) } } }),
    ],
    [
      'with the address of keys',
      signToken(own, { key: 'x'.repeat(32), header: { jku: 'http://127.0.0.1:1/', x5u: 'http://127.0.0.1:1/' } }),
    ],
    ['with a critical header', signToken(own, { header: { crit: ['b64'], b64: false } })],
    [
      'signed by a key of somebody',
      signWithKey({ ...claims, iss: issuer }, { alg: 'RS256' }, makeKeys('RS256').privateKey),
    ],
    ['without an end', signToken({ ...own, exp: undefined })],
    ['of more than 4 KB', signToken({ ...own, padding: 'p'.repeat(4096) })],
  ])('%s', async (_, token) => {
    const answer = await show(token)
    expect(expectProblem(answer, 401).code).toBe('invalid_token')
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
    expect(answer.body).not.toContain(marker)
  })

  test.each([
    '../../../../dev/null',
    '/etc/passwd',
    "' OR 1=1 --",
    '\u0000',
    '__proto__',
    'constructor',
    'k'.repeat(900),
  ])('with the kid %j and a signature by nothing', async (kid) => {
    for (const key of ['', '\0']) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const answer = await show(signToken(own, { key, header: { kid } }))
      expect(expectProblem(answer, 401).code).toBe('invalid_token')
    }
  })

  test('of 1 MB, before any of it is read', async () => {
    const text = await rawExchange(
      running.port,
      `GET /api/admin/stats HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${'a'.repeat(1_048_576)}\r\n\r\n`,
    )
    expect([400, 431]).toContain(parseResponse(text).status)
    expect(asked).toBe(0)
    expect((await show(signToken(own))).status).toBe(200)
  })

  test('in the query of a server that was not told to take it there', async () => {
    for (const name of ['access_token', 'token', 'authorization']) {
      // oxlint-disable-next-line no-await-in-loop -- three
      const answer = await exchange(`${running.url}/sse/broadcast?${name}=${signToken(own)}`)
      expect(expectProblem(answer, 401).code).toBe('unauthorized')
    }
  })
})

describe('a request is refused', () => {
  test('with two different credentials', async () => {
    const token = signToken(own)
    for (const headers of [
      { Authorization: `Bearer ${token}`, 'X-API-Key': `wh_${marker}_${'a'.repeat(43)}` },
      { 'X-API-Key': 'wh_a_b' },
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const answer = await exchange(`${running.url}/sse/broadcast?ticket=${marker}`, { headers })
      expect(expectProblem(answer, 400).code).toBe('invalid_request')
    }
  })

  test('of a foreign page with a cookie, before anybody is asked', async () => {
    const cookie = { Cookie: `windhover=${signToken(own)}` }
    for (const foreign of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: 'http://127.0.0.1:1' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as Record<string, string>[]) {
      const headers = { ...cookie, ...foreign }
      // oxlint-disable no-await-in-loop -- four
      const answers = [
        await exchange(`${running.url}/sse/broadcast`, { headers }),
        await postJson(`${running.url}/api/broadcast`, '{"event":"e","data":1}', headers),
        await postJson(`${running.url}/api/admin/kick`, '{"subject":"a"}', headers),
      ]
      // oxlint-enable no-await-in-loop
      for (const answer of answers) expect(expectProblem(answer, 403).code).toBe('origin_not_allowed')
    }
    expect(asked).toBe(0)
  })

  test('by a name that was bound anew, before any credential is looked at', async () => {
    for (const name of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '192.0.2.1']) {
      // oxlint-disable-next-line no-await-in-loop -- four
      const answer = await exchange(`${running.url}/sse/broadcast`, {
        headers: { Host: name, Authorization: `Bearer ${signToken(own)}` },
      })
      expectProblem(answer, 421)
    }
    expect(asked).toBe(0)
  })
})

describe('a ticket', () => {
  async function take(body: object = {}): Promise<string> {
    const answer = await postJson(`${running.url}/api/tickets`, JSON.stringify(body), {
      Authorization: `Bearer ${signToken(own)}`,
    })
    return (JSON.parse(answer.body) as { ticket: string }).ticket
  }

  test('is over after its deadline, with and without the id of an event', async () => {
    const ticket = await take({ ttlMs: 1 })
    const url = `${running.url}/sse/broadcast?ticket=${ticket}`
    let answer = await exchange(url, { until: /event: connected/ })
    // Within its one millisecond it may still open.
    while (answer.status === 200) answer = await exchange(url, { until: /event: connected/ })
    expect(expectProblem(answer, 401).code).toBe('token_expired')
    const again = await exchange(url, { headers: { 'Last-Event-ID': 'a.1' } })
    expect(expectProblem(again, 401).code).toBe('token_expired')
    expect(log).not.toContain(ticket)
  })

  test('publishes nothing, and stands in no log', async () => {
    const ticket = await take()
    const answer = await postJson(`${running.url}/api/broadcast?ticket=${ticket}`, '{"event":"e","data":1}')
    expect(expectProblem(answer, 403).code).toBe('forbidden')
    expect(log).not.toContain(ticket)
  })
})
