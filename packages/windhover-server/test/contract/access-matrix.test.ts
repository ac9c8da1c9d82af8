import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Act, Grant } from 'windhover'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createApiKey, hashKey } from '../../src/access/keys/api-key.ts'
import { changeKeysFile } from '../../src/access/keys/change-keys-file.ts'
import type { ServerOptions } from '../../src/index.ts'
import { type Answer, type Asking, exchange, postJson } from '../support/exchange.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import { contractOptions } from './contract-server.ts'
import { listOperations, type Operation } from './operations.ts'

const states = ['none', 'wrong', 'expired', 'too narrow', 'right'] as const
type State = (typeof states)[number]

const ways = ['key', 'token', 'cookie', 'ticket', 'hook'] as const
type Way = (typeof ways)[number]

/** An operation, and what its document says of access. */
interface Guarded extends Operation {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly 'x-windhover-grant'?: { readonly allow: readonly [Act] }
}

/** What the documents call each way. */
const schemeOf: Readonly<Record<Way, string>> = {
  key: 'apiKey',
  token: 'token',
  cookie: 'cookie',
  ticket: 'ticket',
  hook: 'session',
}

/** The grants that are right for an act, and those that are too narrow: of another act, or of another channel. */
const rightGrants: Readonly<Record<Act, Grant>> = {
  read: { allow: ['read'] },
  publish: { allow: ['publish'] },
  admin: { allow: ['admin'] },
}
const narrowGrants: Readonly<Record<Act, Grant>> = {
  read: { allow: ['publish'] },
  publish: { allow: ['read'] },
  admin: { allow: ['read', 'publish'] },
}

const folder = mkdtempSync(join(tmpdir(), 'windhover-'))
const keyTexts = new Map<string, string>()
let running: Running
let operations: Guarded[]

beforeAll(async () => {
  const keysFile = join(folder, 'keys.json')
  await writeKeys(keysFile)
  running = await start({
    ...contractOptions,
    access: {
      keysFile,
      jwt: { secret, clockToleranceMs: 0 },
      ticketTtlMs: 60_000,
      authenticate: (request) => judgeSession(request.header('x-session')),
    },
    // Otherwise the wrong credentials of this file would be too many.
    limits: { failedLogins: { rate: 1_000_000 }, publish: { perSubject: { rate: 1_000_000 } } },
    securitySchemes: { session: { type: 'apiKey', in: 'header', name: 'X-Session' } },
    security: [{ session: [] }],
  } satisfies ServerOptions)
  const { body } = await exchange(`${running.url}/openapi/v3.2/openapi.json`)
  operations = listOperations(JSON.parse(body) as object) as Guarded[]
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await stopServer(running.server)
  await expectNoSockets()
})

async function writeKeys(path: string): Promise<void> {
  const records = (Object.keys(rightGrants) as Act[]).flatMap((act) =>
    (['expired', 'too narrow', 'right'] as const).map((state) => {
      const { id, text } = createApiKey(() => false)
      keyTexts.set(`${act} ${state}`, text)
      const { allow } = (state === 'too narrow' ? narrowGrants : rightGrants)[act]
      return {
        id,
        name: `${act} ${state}`,
        hash: `sha256:${hashKey(text).toString('hex')}`,
        allow,
        createdAt: '2020-01-01T00:00:00Z',
        ...(state === 'expired' ? { expiresAt: '2020-01-02T00:00:00Z' } : {}),
      }
    }),
  )
  await changeKeysFile(path, () => records)
}

type HookOutcome = ReturnType<NonNullable<NonNullable<ServerOptions['access']>['authenticate']>>

/** The header of the hook says what its session would be: an act and a state. */
function judgeSession(session: string | undefined): HookOutcome {
  if (session === undefined) return undefined
  const [act, state] = session.split(':') as [Act, State]
  if (state === 'wrong') return { status: 401, code: 'invalid_token', detail: 'there is no such session' }
  if (state === 'expired') return { status: 401, code: 'token_expired', detail: 'the session has ended' }
  return { via: 'hook', subject: 'ann', grants: [(state === 'too narrow' ? narrowGrants : rightGrants)[act]] }
}

function makeToken(act: Act, state: State): string {
  const grant = (state === 'too narrow' ? narrowGrants : rightGrants)[act]
  return signToken(
    { sub: 'ann', exp: inSeconds(state === 'expired' ? -60 : 600), windhover: [grant] },
    state === 'wrong' ? { key: randomBytes(32).toString('hex') } : {},
  )
}

/** A ticket of one stream; it cannot have ended without a wait, so that one of a token that was taken back stands for it. */
async function makeTicket(state: State): Promise<string> {
  if (state === 'wrong') return randomBytes(32).toString('base64url')
  const jti = randomBytes(8).toString('hex')
  const claims = {
    sub: 'ann',
    jti,
    exp: inSeconds(600),
    windhover: [{ allow: ['read'], channels: ['other', 'broadcast'] }],
  }
  const headers = { Authorization: `Bearer ${signToken(claims)}` }
  const asked = state === 'too narrow' ? { channels: ['other'] } : {}
  const { status, body } = await postJson(`${running.url}/api/tickets`, JSON.stringify(asked), headers)
  expect(status, body).toBe(201)
  if (state === 'expired') {
    const admin = { Authorization: `Bearer ${keyTexts.get('admin right')!}` }
    const revoked = await postJson(`${running.url}/api/admin/revocations`, JSON.stringify({ tokenId: jti }), admin)
    expect(revoked.status, revoked.body).toBe(202)
  }
  return (JSON.parse(body) as { ticket: string }).ticket
}

/** What shows a credential: headers, or the query. */
async function show(way: Way, act: Act, state: State): Promise<{ headers?: Record<string, string>; query?: string }> {
  if (state === 'none') return {}
  switch (way) {
    case 'key': {
      const text = state === 'wrong' ? createApiKey(() => false).text : keyTexts.get(`${act} ${state}`)!
      return { headers: { Authorization: `Bearer ${text}` } }
    }
    case 'token':
      return { headers: { Authorization: `Bearer ${makeToken(act, state)}` } }
    case 'cookie':
      return { headers: { Cookie: `windhover=${makeToken(act, state)}` } }
    case 'ticket':
      return { query: `ticket=${await makeTicket(state)}` }
    case 'hook':
      return { headers: { 'X-Session': `${act}:${state}` } }
  }
}

/** Ends a stream that has begun. */
const until = /event: (connected|closing)\n.*\n\n/

/** Makes the request of an operation, with the first sample of its body, on the channel that a narrow ticket has not. */
async function ask(operation: Guarded, way: Way, state: State): Promise<Answer> {
  const act = operation['x-windhover-grant']!.allow[0]
  const [method = '', path = ''] = operation.name.split(' ')
  const { headers = {}, query } = await show(way, act, state)
  const sample = Object.values(operation.requestBody?.content['application/json']?.examples ?? {})[0]
  const isStream = operation.responses['200']?.content?.['text/event-stream'] !== undefined
  const needsChannel = isStream && !path.includes('{') && state === 'too narrow' && way === 'ticket'
  const search = [...(needsChannel ? ['channel=broadcast'] : []), ...(query === undefined ? [] : [query])].join('&')
  const asking: Asking = {
    method,
    headers: { ...headers, ...(sample === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(sample === undefined ? {} : { body: JSON.stringify(sample.value) }),
    until,
  }
  // Any value that a parameter takes; there is no revocation of this id.
  const filled = path.replaceAll(/\{\w+\}/g, 'tower')
  return exchange(`${running.url}${filled}${search === '' ? '' : `?${search}`}`, asking)
}

/** Operations that the door guards; found when tests run, since the document tells them. */
function listGuarded(way: Way): Guarded[] {
  return operations.filter(
    ({ security, 'x-windhover-grant': grant }) =>
      grant !== undefined && (security ?? []).some((one) => Object.keys(one).includes(schemeOf[way])),
  )
}

/** Fails unless the document tells of an answer: its status, its type, and the challenge of RFC 6750. */
function expectDocumented({ name, responses }: Operation, { status, headers, body }: Answer): void {
  const response = responses[String(status)]
  expect(Object.keys(responses), `${name}: ${body}`).toContain(String(status))
  const type = headers['content-type']?.replace(/; charset=utf-8$/, '')
  expect(type, name).toBe(Object.keys(response!.content ?? {})[0])
  if (status === 401 || status === 403) {
    expect(Object.keys(response!.headers ?? {}), name).toContain('WWW-Authenticate')
    expect(headers['www-authenticate'], name).toMatch(/^Bearer/)
    expect((JSON.parse(body) as { status: number }).status).toBe(status)
  } else expect(headers, name).not.toHaveProperty('www-authenticate')
}

/** What each state is answered; anything but a refusal for the right one. */
const refusals: Readonly<Record<State, number | undefined>> = {
  none: 401,
  wrong: 401,
  expired: 401,
  'too narrow': 403,
  right: undefined,
}

describe.each(ways)('with a %s', (way) => {
  test.each(states)('that is %s, every operation answers as its document says', async (state) => {
    const guarded = listGuarded(way)
    expect(guarded.length).toBeGreaterThan(3)
    for (const operation of guarded) {
      // A stream for each request has no channels that a ticket could be too narrow for.
      if (way === 'ticket' && state === 'too narrow' && operation.name.includes('{')) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const answer = await ask(operation, way, state)
      expectDocumented(operation, answer)
      if (refusals[state] === undefined) expect([401, 403, 429], operation.name).not.toContain(answer.status)
      else expect(answer.status, `${operation.name}: ${answer.body}`).toBe(refusals[state])
    }
  })
})

test('the documents tell of a credential wherever one is needed, and nowhere else', async () => {
  for (const operation of operations) {
    const { name, responses, security, 'x-windhover-grant': grant } = operation
    const [method = '', path = ''] = name.split(' ')
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
    const { status } = await exchange(`${running.url}${path.replaceAll(/\{\w+\}/g, 'tower')}`, { method, until })
    expect(status === 401, name).toBe(grant !== undefined)
    expect('401' in responses, name).toBe(grant !== undefined)
    if (grant === undefined) continue
    const isStream = responses['200']?.content?.['text/event-stream'] !== undefined
    expect(security, name).toEqual(
      [schemeOf.key, schemeOf.token, schemeOf.cookie, schemeOf.hook, ...(isStream ? [schemeOf.ticket] : [])].map(
        (scheme) => ({ [scheme]: [] }),
      ),
    )
  }
})
