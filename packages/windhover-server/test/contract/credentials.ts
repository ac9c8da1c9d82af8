import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Act, Grant } from 'windhover'
import { expect } from 'vitest'

import { createApiKey, hashKey } from '../../src/access/keys/api-key.ts'
import { changeKeysFile } from '../../src/access/keys/change-keys-file.ts'
import type { ServerOptions } from '../../src/index.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'

/** What a credential may be, for an operation. */
export const states = ['none', 'wrong', 'expired', 'too narrow', 'right'] as const
export type State = (typeof states)[number]

/** The ways to show one. */
export const ways = ['key', 'token', 'cookie', 'ticket', 'hook', 'console'] as const
export type Way = (typeof ways)[number]

/** What the documents call each way. */
export const schemeOf: Readonly<Record<Way, string>> = {
  key: 'apiKey',
  token: 'token',
  cookie: 'cookie',
  ticket: 'ticket',
  hook: 'session',
  console: 'console',
}

/** What shows a credential: headers, or the query. */
export interface Shown {
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: string
}

/** Credentials of a server in every state, and the options with which it takes them. */
export interface Credentials {
  readonly options: Pick<ServerOptions, 'access' | 'security' | 'securitySchemes'>
  /**
   * Makes what shows a credential.
   *
   * @param act - what it is right or too narrow for. A ticket reads, whatever this says.
   * @param url - where the server is, which makes the tickets.
   */
  show(way: Way, act: Act, state: State, url: string): Promise<Shown>
  /** Takes something back, as an admin; resolves with the id of the revocation. */
  revoke(url: string, about: object): Promise<string>
  remove(): void
}

/** Whose all of them are. The samples of the documents are about others, so that they take none of them back. */
const subject = 'zoe'

const rightGrants: Readonly<Record<Act, Grant>> = {
  read: { allow: ['read'] },
  publish: { allow: ['publish'] },
  admin: { allow: ['admin'] },
}
/** The grants that are too narrow for an act: those of the others. */
const narrowGrants: Readonly<Record<Act, Grant>> = {
  read: { allow: ['publish'] },
  publish: { allow: ['read'] },
  admin: { allow: ['read', 'publish'] },
}

function grantFor(act: Act, state: State): Grant {
  return (state === 'too narrow' ? narrowGrants : rightGrants)[act]
}

/** Creates credentials, whose keys are in a file until they are removed. */
export async function createCredentials(): Promise<Credentials> {
  const folder = mkdtempSync(join(tmpdir(), 'windhover-'))
  const keysFile = join(folder, 'keys.json')
  const keyTexts = await writeKeys(keysFile)

  async function revoke(url: string, about: object): Promise<string> {
    const headers = { Authorization: `Bearer ${keyTexts.get('admin right')!}` }
    const { status, body } = await postJson(`${url}/api/admin/revocations`, JSON.stringify(about), headers)
    expect(status, body).toBe(202)
    return (JSON.parse(body) as { id: string }).id
  }

  /** A ticket of one stream; it cannot have ended without a wait, so that one of a token that was taken back stands for it. */
  async function makeTicket(state: State, url: string): Promise<string> {
    if (state === 'wrong') return randomBytes(32).toString('base64url')
    const jti = randomBytes(8).toString('hex')
    const windhover = [{ allow: ['read'], channels: ['other', 'broadcast'] }]
    const headers = { Authorization: `Bearer ${signToken({ sub: subject, jti, exp: inSeconds(600), windhover })}` }
    const asked = state === 'too narrow' ? { channels: ['other'] } : {}
    const { status, body } = await postJson(`${url}/api/tickets`, JSON.stringify(asked), headers)
    expect(status, body).toBe(201)
    if (state === 'expired') await revoke(url, { tokenId: jti })
    return (JSON.parse(body) as { ticket: string }).ticket
  }

  return {
    options: {
      access: {
        keysFile,
        jwt: { secret, clockToleranceMs: 0 },
        ticketTtlMs: 60_000,
        authenticate: (request) => judgeSession(request.header('x-session')),
      },
      securitySchemes: { [schemeOf.hook]: { type: 'apiKey', in: 'header', name: 'X-Session' } },
      security: [{ [schemeOf.hook]: [] }],
    },
    async show(way, act, state, url) {
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
          return { query: `ticket=${await makeTicket(state, url)}` }
        case 'console':
          return { headers: { Cookie: await logIn(act, state, url) } }
        case 'hook':
          return { headers: { 'X-Session': `${act}:${state}` } }
      }
    },
    revoke,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Writes a key for each act and state; resolves with their texts, by `act state`. */
async function writeKeys(path: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const records = (Object.keys(rightGrants) as Act[]).flatMap((act) =>
    (['expired', 'too narrow', 'right'] as const).map((state) => {
      const { id, text } = createApiKey(() => false)
      const name = `${act} ${state}`
      texts.set(name, text)
      return {
        id,
        name,
        hash: `sha256:${hashKey(text).toString('hex')}`,
        allow: grantFor(act, state).allow,
        createdAt: '2020-01-01T00:00:00Z',
        ...(state === 'expired' ? { expiresAt: '2020-01-02T00:00:00Z' } : {}),
      }
    }),
  )
  await changeKeysFile(path, () => records)
  return texts
}

/** Logs in to the console; resolves with the cookie. Those who log in are admins, so that none is too narrow for what these do. */
async function logIn(act: Act, state: State, url: string): Promise<string> {
  if (state === 'wrong') return `windhover-console=${randomBytes(32).toString('base64url')}`
  const windhover = [rightGrants.admin, ...(state === 'too narrow' ? [] : [rightGrants[act]])]
  const credential = signToken({ sub: subject, exp: inSeconds(600), windhover })
  const session = `${url}/api/admin/session`
  const { status, body, headers } = await postJson(session, JSON.stringify({ credential }))
  expect(status, body).toBe(204)
  const cookie = headers['set-cookie']![0]!.split(';')[0]!
  if (state === 'expired') await exchange(session, { method: 'DELETE', headers: { Cookie: cookie } })
  return cookie
}

type HookOutcome = ReturnType<NonNullable<NonNullable<ServerOptions['access']>['authenticate']>>

/** The header of the hook says what its session would be: an act and a state. */
function judgeSession(session: string | undefined): HookOutcome {
  if (session === undefined) return undefined
  const [act, state] = session.split(':') as [Act, State]
  if (state === 'wrong') return { status: 401, code: 'invalid_token', detail: 'there is no such session' }
  if (state === 'expired') return { status: 401, code: 'token_expired', detail: 'the session has ended' }
  return { via: 'hook', subject, grants: [grantFor(act, state)] }
}

function makeToken(act: Act, state: State): string {
  return signToken(
    { sub: subject, exp: inSeconds(state === 'expired' ? -60 : 600), windhover: [grantFor(act, state)] },
    state === 'wrong' ? { key: randomBytes(32).toString('hex') } : {},
  )
}
