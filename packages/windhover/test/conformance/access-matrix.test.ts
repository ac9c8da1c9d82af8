import { describe, expect, test } from 'vitest'

import type { Access } from '../../src/index.ts'
import { adapters } from './adapters.ts'
import type { Answer } from './client.ts'
import { authenticate, doors, identities, readToken } from './doors.ts'
import { guardedStreams } from './guarded-streams.ts'

type Headers = Readonly<Record<string, string>>

const corsOrigin = 'https://app.example'
const origins = { corsOrigins: [corsOrigin] }
const crossSite = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' }

/** A client in the page of another origin: what it sends in any case, and how it shows a token. */
interface PageClient {
  readonly name: string
  readonly headers: Headers
  readonly via: 'cookie' | 'token'
  readonly show: (token: string) => Headers
}

const pageClients: readonly PageClient[] = [
  {
    name: 'EventSource',
    headers: { ...crossSite, Origin: corsOrigin, Accept: 'text/event-stream', 'Cache-Control': 'no-cache' },
    via: 'cookie',
    show: (token) => ({ Cookie: `theme=dark; session=${token}` }),
  },
  {
    name: 'fetch',
    headers: { ...crossSite, Origin: corsOrigin, Accept: '*/*' },
    via: 'token',
    show: (token) => ({ Authorization: `Bearer ${token}` }),
  },
]

/** What is brought, and how it is refused: the status, the challenge of RFC 6750, and the code. */
const refusals: readonly (readonly [string, keyof typeof identities | undefined, 401 | 403, string, string])[] = [
  ['none', undefined, 401, 'Bearer', 'unauthorized'],
  ['wrong', 'wrong', 401, 'Bearer error="invalid_token"', 'invalid_token'],
  ['expired', 'expired', 401, 'Bearer error="invalid_token"', 'token_expired'],
  ['too narrow', 'narrow', 403, 'Bearer error="insufficient_scope"', 'forbidden'],
  ['for something else', 'publisher', 403, 'Bearer error="insufficient_scope"', 'forbidden'],
]

const credentials = [undefined, 'wrong', 'expired', 'narrow', 'publisher', 'right'] as const

/** Fails unless the page may read an answer, of which the application has kept its part. */
function expectReadable({ headers }: Answer): void {
  expect(headers).toMatchObject({
    'access-control-allow-origin': corsOrigin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': expect.stringContaining('Retry-After'),
    'cache-control': expect.stringMatching(/no-store|no-cache/),
    'x-middleware': 'kept',
    vary: expect.stringMatching(/origin/i),
  })
}

describe.each(adapters)('$name', (adapter) => {
  describe.each(guardedStreams)('$name', (guarded) => {
    describe.each(pageClients)('for $name', ({ headers: sent, via, show }) => {
      const withToken = (token: string | undefined, more: Headers = {}): { headers: Headers } => ({
        headers: { ...sent, ...(token === undefined ? {} : show(token)), ...more },
      })

      describe.each(doors)('with a door that answers %s', (_when, access) => {
        test.each(refusals)('refuses a credential that is %s', async (_which, token, status, challenge, code) => {
          const { client, connectedCount } = await guarded.set(adapter, { access, origins })
          for (const method of ['GET', 'HEAD']) {
            const answer = await client.open('/events', { method, ...withToken(token) })
            expect([answer.status, answer.headers['www-authenticate'], answer.headers['content-type']]).toEqual([
              status,
              challenge,
              'application/problem+json',
            ])
            expectReadable(answer)
            const body = await answer.text()
            if (method === 'HEAD') expect(body).toBe('')
            else expect(JSON.parse(body)).toMatchObject({ ok: false, status, code })
          }
          expect(connectedCount()).toBe(0)
        })

        test('lets in the one that is right', async () => {
          const { client, connectedCount, send } = await guarded.set(adapter, { access, origins })
          const head = await client.open('/events', { method: 'HEAD', ...withToken('right') })
          expect([head.status, await head.text(), connectedCount()]).toEqual([200, '', 0])
          const stream = await client.open('/events', withToken('right'))
          expect([stream.status, stream.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8'])
          expect(stream.headers).not.toHaveProperty('www-authenticate')
          expectReadable(stream)
          const { expiresAtMs } = identities.right
          expect(JSON.parse((await stream.next()).data!)).toMatchObject({
            expiresAt: new Date(expiresAtMs).toISOString(),
          })
          await send()
          expect(await stream.next()).toMatchObject({ event: 'n', data: '1' })
          stream.leave()
        })
      })

      test('answers 204 to whoever was told to stay away, whatever it brings', async () => {
        const { client, connectedCount } = await guarded.set(adapter, { access: { authenticate }, origins })
        for (const token of credentials) {
          const answer = await client.open('/events', withToken(token, { 'Last-Event-ID': 'stop' }))
          expect([answer.status, await answer.text()], token).toEqual([204, ''])
          expect(answer.headers).not.toHaveProperty('www-authenticate')
          expectReadable(answer)
        }
        expect(connectedCount()).toBe(0)
      })

      test('refuses what no stream takes before it asks who it is', async () => {
        const access: Access = { authenticate: () => expect.fail('nobody needs it') }
        const { client } = await guarded.set(adapter, { access, origins })
        for (const token of credentials) {
          const posted = await client.open('/events', { method: 'POST', ...withToken(token) })
          const page = await client.open('/events', withToken(token, { Accept: 'text/html' }))
          const foreign = await client.open('/events', withToken(token, { Origin: 'https://evil.example' }))
          const codes = await Promise.all(
            [posted, page, foreign].map(async (answer) => (JSON.parse(await answer.text()) as { code?: string }).code),
          )
          expect([posted.status, page.status, foreign.status, codes[2]]).toEqual([405, 406, 403, 'origin_not_allowed'])
          for (const { headers } of [posted, page, foreign]) expect(headers).not.toHaveProperty('www-authenticate')
          expect(foreign.headers).not.toHaveProperty('access-control-allow-origin')
        }
      })

      test('ends its stream with the credential, and says whether to come back', async () => {
        let lastsMs = 100
        const access: Access = {
          authenticate: (request) =>
            readToken(request) === 'right'
              ? { ...identities.right, via, expiresAtMs: Date.now() + lastsMs }
              : authenticate(request),
        }
        const { client } = await guarded.set(adapter, { access, origins })
        const stream = await client.open('/events', withToken('right'))
        expect((await stream.next()).event).toBe('connected')
        const reconnect = via === 'cookie'
        const closing = await stream.next()
        expect([closing.event, JSON.parse(closing.data!), closing.id]).toEqual([
          'closing',
          { reason: 'expired', reconnect },
          reconnect ? undefined : 'stop',
        ])
        expect(await stream.text()).toBe('')
        // A browser comes back with what its cookie is by then. Whoever was told to stay away is not asked for anything.
        lastsMs = 600_000
        const lastEventId: Headers = closing.id === undefined ? {} : { 'Last-Event-ID': closing.id }
        for (const [token, status] of [
          ['expired', 401],
          ['right', 200],
        ] as const) {
          const again = await client.open('/events', withToken(token, lastEventId))
          expect(again.status).toBe(reconnect ? status : 204)
          again.leave()
        }
      })

      test('ends the older of two streams of one lease for good', async () => {
        const access: Access = { authenticate: () => ({ ...identities.right, via: 'ticket', lease: { id: 'one' } }) }
        const { client, connectedCount } = await guarded.set(adapter, { access, origins })
        const first = await client.open('/events', withToken('right'))
        expect((await first.next()).event).toBe('connected')
        const second = await client.open('/events', withToken('right'))
        expect((await second.next()).event).toBe('connected')
        const { event, id, data } = await first.next()
        expect([event, id, data]).toEqual(['closing', 'stop', '{"reason":"kicked","reconnect":false}'])
        expect(await first.text()).toBe('')
        const back = await client.open('/events', withToken('right', { 'Last-Event-ID': id! }))
        expect([back.status, await back.text(), connectedCount()]).toEqual([204, '', 1])
        second.leave()
      })

      test.each(['stream', 'status'] as const)('sends away for now who came too often (%s)', async (refusal) => {
        const access: Access = {
          authenticate: () => ({
            status: 429,
            code: 'unavailable',
            detail: 'too many requests',
            headers: { 'Retry-After': '3' },
          }),
        }
        const { client, connectedCount } = await guarded.set(adapter, { access, refusal, origins })
        const answer = await client.open('/events', withToken('right'))
        const body = await answer.text()
        expectReadable(answer)
        if (refusal === 'stream') {
          const busy = 'retry: 3000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n'
          expect([answer.status, body]).toEqual([200, busy])
        } else {
          expect([answer.status, answer.headers['retry-after']]).toEqual([429, '3'])
          expect(JSON.parse(body)).toMatchObject({ ok: false, status: 429, code: 'unavailable' })
        }
        expect(connectedCount()).toBe(0)
      })
    })
  })
})
