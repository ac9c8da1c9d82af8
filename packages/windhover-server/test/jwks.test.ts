import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

import pino from 'pino'
import { beforeEach, describe, expect, type MockInstance, onTestFinished, test, vi } from 'vitest'

import { createServer, type WindhoverServer } from '../src/index.ts'
import { type Answer, exchange } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { answerJson, deadUrl, type FakeServer, fakeServer } from './support/fake-server.ts'
import { inSeconds, makeKeys, signWithKey, type TestKeys, toJwk } from './support/sign-token.ts'
import { stopServer } from './support/start-server.ts'

const audience = 'https://hub.example.com'
const minute = 60_000
const known = makeKeys('ES256')
/** What a token is signed with whose `kid` the issuer has not published. Its faults offer it all the same. */
const added = makeKeys('ES256')
const bothKeys = { keys: [toJwk(known.publicKey, { kid: 'known' }), toJwk(added.publicKey, { kid: 'added' })] }
const bothAsText = JSON.stringify(bothKeys)

function tokenOf({ privateKey }: TestKeys, kid: string, jti = '1'): string {
  const claims = { sub: 'ann', jti, aud: audience, exp: inSeconds(7200), windhover: { read: ['**'] } }
  return signWithKey(claims, { alg: 'ES256', kid }, privateKey)
}

/** The time of the process; its timers go on. */
let nowMs = Date.now()
/** Lets the time run out that the issuer has. */
let runOut: () => void
const waitReally = AbortSignal.timeout.bind(AbortSignal)
let timeout: MockInstance<typeof waitReally>
beforeEach(() => {
  vi.spyOn(Date, 'now').mockImplementation(() => nowMs)
  timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    expect(ms).toBe(5_000)
    const controller = new AbortController()
    runOut = () => controller.abort(new DOMException('it took too long', 'TimeoutError'))
    return controller.signal
  })
})

/** What an issuer does in place of sending its keys. */
type Fault = (response: ServerResponse, issuer: Issuer) => void

/** An issuer, on a connection like every other. */
interface Issuer extends FakeServer {
  fault: Fault | undefined
  /** How many bytes it could send. */
  sent: number
}

async function startIssuer(fault?: Fault): Promise<Issuer> {
  const server = await fakeServer((response) => {
    if (issuer.fault === undefined) answerJson(response, 200, { keys: [bothKeys.keys[0]] })
    else issuer.fault(response, issuer)
  })
  const issuer: Issuer = { ...server, fault, sent: 0 }
  return issuer
}

/** Another server, with keys that whoever redirects would like to be taken. */
let elsewhere: FakeServer
beforeEach(async () => {
  elsewhere = await fakeServer((response) => answerJson(response, 200, bothKeys))
})

function redirectTo(find: (issuer: Issuer) => string): Fault {
  return (response, issuer) => response.writeHead(307, { location: find(issuer) }).end(bothAsText)
}

/** Sends spaces, which JSON may begin with, for as long as they are taken. */
const sendForever: Fault = (response, issuer) => {
  const spaces = ' '.repeat(65_536)
  const write = (): void => {
    let isTaken = true
    while (isTaken && !response.destroyed) {
      isTaken = response.write(spaces)
      issuer.sent += spaces.length
    }
  }
  response.on('drain', write)
  write()
}

/** What an issuer does wrong, and what the log says of it. */
const faults: readonly [name: string, fault: Fault, reason: string][] = [
  ['never answers', () => runOut(), 'did not come in time'],
  ['sends a byte, and then no other', (response) => response.write('{', () => runOut()), 'did not come in time'],
  ['closes the connection', (response) => response.destroy(), 'cannot be fetched (UND_ERR_SOCKET)'],
  ['answers 500', (response) => answerJson(response, 500, bothKeys), 'answered 500'],
  ['answers 204', (response) => response.writeHead(204).end(), 'answered 204'],
  ['sends without an end', sendForever, 'sends more than 262144 bytes'],
  [
    'sends much in few bytes',
    (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(33_554_432, ' '))),
    'sends more than 262144 bytes',
  ],
  [
    'has a long head',
    (response) => response.writeHead(200, { 'x-long': 'a'.repeat(65_536) }).end(bothAsText),
    'cannot be fetched (UND_ERR_HEADERS_OVERFLOW)',
  ],
  [
    'redirects to another host',
    redirectTo(() => `${elsewhere.url}/jwks`),
    'answered 307, a redirect, which is not followed',
  ],
  ['redirects to itself', redirectTo(({ url }) => `${url}/jwks`), 'answered 307, a redirect, which is not followed'],
  ['sends half of its keys', (response) => response.end(bothAsText.slice(0, -9)), 'sends no JSON'],
  [
    'ends early',
    (response) => response.writeHead(200, { 'content-length': '999' }).write(bothAsText, () => response.destroy()),
    'cannot be fetched (UND_ERR_SOCKET)',
  ],
  [
    'sends a page',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    'sends no JSON',
  ],
  [
    'sends something else',
    (response) => answerJson(response, 200, { ok: true }),
    'sends no JWK Set: expected { "keys": […] }',
  ],
]

/** A server whose tokens are of an issuer, and what it warned of. */
interface Relying {
  readonly server: WindhoverServer
  readonly warnings: readonly string[]
}

function createRelying(issuerUrl: string): Relying {
  const warnings: string[] = []
  const logger = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(toMessage(line)) })
  const access = { jwt: { jwksUrl: `${issuerUrl}/jwks`, audience } }
  return { server: createServer({ logger, port: 0, drainMs: 0, access }), warnings }
}

function toMessage(line: string): string {
  return (JSON.parse(line) as { msg: string }).msg
}

/** Starts a server whose tokens are of an issuer without a fault yet. */
async function startRelying(
  issuer: Issuer,
): Promise<Relying & { show: (token: string) => Promise<Answer>; url: string }> {
  const relying = createRelying(issuer.url)
  const url = await relying.server.listen()
  onTestFinished(() => stopServer(relying.server))
  const show = (token: string): Promise<Answer> =>
    exchange(`${url}/api/connected`, { headers: { Authorization: `Bearer ${token}` } })
  return { ...relying, url, show }
}

function expectRefused(answer: Answer): void {
  expect(expectProblem(answer, 401).code).toBe('invalid_token')
  expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"')
}

/** Fails unless nothing was asked elsewhere, and no more was taken than the buffers of the connection hold. */
function expectBounded(issuer: Issuer): void {
  expect(elsewhere.requests).toEqual([])
  expect(issuer.sent).toBeLessThan(33_554_432)
}

const stale = 'an issuer cannot be asked for its keys; the last ones that came count'

/** Asks what `/readyz` tells of the keys of issuers. */
async function askReady(url: string): Promise<object | undefined> {
  const { body } = await exchange(`${url}/readyz`)
  return (JSON.parse(body) as { parts: { name: string }[] }).parts.find(({ name }) => name === 'jwks')
}

describe('a server does not listen, and tells why, if its issuer', () => {
  async function listenInVain(issuerUrl: string): Promise<unknown> {
    const { server, warnings } = createRelying(issuerUrl)
    onTestFinished(() => server.close())
    const error: unknown = await server.listen().catch((thrown: unknown) => thrown)
    expect(server.app.server.listening).toBe(false)
    expect(error).toMatchObject({ code: 'unavailable' })
    const { message } = error as Error
    expect(warnings).toEqual([message])
    return message
  }

  test.each(faults)('%s', async (_, fault, reason) => {
    const issuer = await startIssuer(fault)
    expect(await listenInVain(issuer.url)).toBe(`keys of ${issuer.url}/jwks: ${reason}`)
    expect(issuer.requests).toHaveLength(1)
    expectBounded(issuer)
  })

  test('is away', async () => {
    const url = await deadUrl()
    expect(await listenInVain(url)).toBe(`keys of ${url}/jwks: cannot be fetched (ECONNREFUSED)`)
  })

  test('sends a byte and no other in the time that it really has', async () => {
    timeout.mockImplementation(waitReally)
    const issuer = await startIssuer((response) => response.write('{'))
    expect(await listenInVain(issuer.url)).toBe(`keys of ${issuer.url}/jwks: did not come in time`)
  })
})

describe('a server that listens refuses new keys, and goes on with those it knows, if its issuer', () => {
  test.each(faults)('%s', async (_, fault, reason) => {
    const issuer = await startIssuer()
    const { show, url, warnings } = await startRelying(issuer)
    expect((await show(tokenOf(known, 'known'))).status).toBe(200)
    issuer.fault = fault
    nowMs += minute
    expectRefused(await show(tokenOf(added, 'added')))
    const told = `keys of ${issuer.url}/jwks: ${reason}`
    expect(warnings).toEqual([told])
    // The issuer is left alone for a while, whoever asks.
    expectRefused(await show(tokenOf(added, 'added', '2')))
    expectRefused(await show(tokenOf(added, 'another')))
    expect((await show(tokenOf(known, 'known', '2'))).status).toBe(200)
    expect(issuer.requests).toHaveLength(2)
    expect(await askReady(url)).toEqual({ name: 'jwks', ok: true, ageMs: minute })

    nowMs += 60 * minute
    expect((await show(tokenOf(known, 'known', '3'))).status).toBe(200)
    await expect.poll(() => warnings).toEqual([told, told])
    expect(await askReady(url)).toEqual({ name: 'jwks', ok: true, ageMs: 61 * minute, detail: stale })
    expect((await show(tokenOf(known, 'known', '4'))).status).toBe(200)
    expectBounded(issuer)

    issuer.fault = (response) => answerJson(response, 200, bothKeys)
    nowMs += minute
    expect((await show(tokenOf(added, 'added'))).status).toBe(200)
    expect(await askReady(url)).toEqual({ name: 'jwks', ok: true, ageMs: 0 })
  })

  test('is asked just now, and does not answer', async () => {
    const issuer = await startIssuer()
    const { server, show } = await startRelying(issuer)
    nowMs += minute
    const asked = new Promise<void>((resolve) => (issuer.fault = () => resolve()))
    const waiting = show(tokenOf(added, 'added')).catch((error: unknown) => error)
    await asked
    // Whoever has a key that is known waits for nobody.
    expect((await show(tokenOf(known, 'known'))).status).toBe(200)
    // Neither does the end of the server.
    await server.close()
    await waiting
  })
})
