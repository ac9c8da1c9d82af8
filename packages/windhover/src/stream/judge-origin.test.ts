import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { judgeOrigin, type OriginJudgement } from './judge-origin.ts'
import { defineOriginRules } from './origin-rules.ts'

/** A ready server on loopback. */
const local = defineOriginRules(
  { allowedOrigins: ['https://tool.example'], corsOrigins: ['https://app.example', 'https://*.team.example'] },
  { listenHost: '127.0.0.1' },
)

const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }

const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

interface Asked {
  readonly method?: string
  readonly host?: string | undefined
  readonly isPage?: boolean
  readonly [header: string]: string | boolean | undefined
}

function judge(asked: Asked, rules = local): OriginJudgement {
  const { method = 'GET', isPage = false, ...headers } = asked
  const host = 'host' in asked ? asked.host : '127.0.0.1:5000'
  return judgeOrigin({ method, host, isPage, header: (name) => headers[name] as string | undefined }, rules)
}

function statusOf(asked: Asked): number {
  return judge(asked).response?.status ?? 200
}

describe('the host', () => {
  test.each([undefined, 'localhost', 'LocalHost.:5000', 'a.localhost', '127.3.2.1', '[::1]:80', '[0:0::1]'])(
    'passes: %j',
    (host) => {
      expect(statusOf({ host })).toBe(200)
    },
  )

  test.each([
    'rebound.example',
    'rebound.example:5000',
    'localhost.rebound.example',
    '127.0.0.1.rebound.example',
    '1.2.3.4',
    '[::2]',
    '',
    ' ',
    'localhost@rebound.example',
    'rebound.example#localhost',
    'localhost/',
    'localhost, localhost',
    '[::1',
    '::1',
    'localhost:a',
    'localhost:123456',
    'local%68ost',
    '$(reboot).localhost',
    'a;b.localhost',
  ])('is refused: %j', (host) => {
    expect(judge({ host, 'sec-fetch-site': 'same-origin' }).response).toMatchObject({ status: 421 })
  })

  test('is named, with what to set', () => {
    const { response, refusedHost } = judge({ host: 'Rebound.example:5000' })
    expect(refusedHost).toBe('rebound.example')
    expect(JSON.parse(response!.body)).toMatchObject({
      code: 'host_not_allowed',
      detail:
        'Host: "rebound.example" is no name of this server; if it is one, add it to allowedHosts (--allowed-hosts rebound.example)',
    })
    expect(judge({ host: '<b>' })).not.toHaveProperty('refusedHost')
  })
})

describe('the origin', () => {
  test.each<[string, Asked]>([
    ['no page asks', {}],
    ['the browser says that our own page asks', { origin: 'http://other.example', 'sec-fetch-site': 'same-origin' }],
    ['a page without an origin asks from the same site', { 'sec-fetch-site': 'same-site' }],
    ['a user asks', { 'sec-fetch-site': 'none' }],
    ['it is ours', { origin: 'http://127.0.0.1:5000' }],
    ['it is ours behind TLS', { origin: 'https://localhost', host: 'localhost:443' }],
    ['it is ours without the default port', { origin: 'http://localhost', host: 'localhost:80' }],
    ['it may ask', { origin: 'https://tool.example', 'sec-fetch-site': 'cross-site' }],
    ['it may read', { origin: 'https://app.example', 'sec-fetch-site': 'cross-site' }],
    ['it may read as one of many', { origin: 'https://a.team.example', 'sec-fetch-site': 'cross-site' }],
    ['a link leads to a page', { ...link, isPage: true }],
  ])('passes when %s', (_, asked) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']) {
      expect(statusOf({ method, ...asked }), method).toBe(asked.isPage === true && method !== 'GET' ? 403 : 200)
    }
  })

  test.each<[string, Asked]>([
    ['it is of another site', { origin: 'https://evil.example' }],
    ['it is of another port', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['it is any', { origin: 'null' }],
    ['it is any, though the browser says ours', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['it is none', { origin: 'nonsense' }],
    ['it is two', { origin: 'https://app.example, https://app.example' }],
    ['it is an allowed one and more', { origin: 'https://app.example/' + 'x' }],
    ['only the browser says that it is of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a link leads to what is no page', { ...link, isPage: false }],
    ['a frame shows a page', { ...link, isPage: true, 'sec-fetch-dest': 'iframe' }],
    ['a script reads a page', { ...link, isPage: true, 'sec-fetch-mode': 'cors', origin: 'https://evil.example' }],
  ])('is refused when %s', (_, asked) => {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']) {
      const { headers, response } = judge({ method, ...asked })
      expect(response, method).toMatchObject({ status: 403, headers: { 'Cache-Control': 'no-store' } })
      expect(JSON.parse(response!.body)).toMatchObject({ code: 'origin_not_allowed' })
      expect(headers).toEqual({ ...security, Vary: 'Origin' })
    }
  })

  test('is named, with what to set', () => {
    const detail = (asked: Asked): string => (JSON.parse(judge(asked).response!.body) as { detail: string }).detail
    expect(detail({ origin: 'https://evil.example' })).toContain('(--cors-origins https://evil.example)')
    expect(detail({ origin: 'null' })).toBe('Origin: "null" is not allowed here')
    expect(detail({ origin: 'x'.repeat(10_000) }).length).toBeLessThan(300)
  })

  test('is not looked at unless origins are given', () => {
    const rules = defineOriginRules({ allowedHosts: ['a.example'] })
    expect(judge({ origin: 'https://evil.example', host: 'a.example' }, rules)).toEqual({ headers: security })
  })
})

describe('CORS', () => {
  test('lets an allowed origin read, by its own name, whatever becomes of the request', () => {
    for (const [asked, status] of [
      [{}, undefined],
      [{ host: 'rebound.example' }, 421],
    ] as const) {
      const { headers, response } = judge({ origin: 'https://a.team.example', ...asked })
      expect(response?.status).toBe(status)
      expect(headers).toEqual({
        ...security,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': 'https://a.team.example',
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Expose-Headers':
          'Retry-After, RateLimit, RateLimit-Policy, Windhover-Position, Idempotent-Replayed',
        Vary: 'Origin',
      })
    }
  })

  test('lets nobody else read', () => {
    for (const asked of [{}, { origin: 'https://tool.example' }, { origin: 'http://127.0.0.1:5000' }]) {
      expect(Object.keys(judge(asked).headers).join()).not.toContain('Access-Control')
    }
    // Caches need not tell origins apart where all are answered alike.
    expect(judge({}, defineOriginRules({ allowedOrigins: [] })).headers).toEqual(security)
  })

  test('answers a preflight of an allowed origin with what it asks for', () => {
    const asked = { method: 'OPTIONS', origin: 'https://app.example', 'access-control-request-method': 'POST' }
    expect(judge({ ...asked, 'access-control-request-headers': 'content-type,x-mine' })).toEqual({
      headers: {
        ...security,
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': 'https://app.example',
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'content-type,x-mine',
        'Access-Control-Max-Age': '600',
        Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
      },
      response: { status: 204, headers: {}, body: '' },
    })
    const odd = judge({ ...asked, 'access-control-request-method': 'A B', 'access-control-request-headers': 'a;b' })
    expect(odd.headers).not.toHaveProperty('Access-Control-Allow-Methods')
    expect(odd.headers).not.toHaveProperty('Access-Control-Allow-Headers')
    expect(judge({ ...asked, origin: 'https://evil.example' }).response?.status).toBe(403)
    // Who may only ask gets no leave to read, and what is no preflight goes on.
    expect(judge({ ...asked, origin: 'https://tool.example' }).response).toBeUndefined()
    expect(judge({ ...asked, method: 'POST' }).response).toBeUndefined()
  })
})

describe('whatever comes', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.webAuthority({ withIPv4: true, withIPv6: true, withPort: true, withUserInfo: true }),
    fc.webUrl(),
    fc.constantFrom('null', '*', '', 'same-origin', 'cross-site', 'navigate', 'document', 'OPTIONS', '__proto__'),
    fc
      .array(
        fc.constantFrom(
          'localhost',
          '.',
          ':',
          '/',
          '@',
          '[',
          ']',
          '::1',
          '127.0.0.1',
          'evil.example',
          '%',
          '\\',
          '#',
          '?',
          '\u0000',
          'http',
        ),
      )
      .map((parts) => parts.join('')),
  )
  const header = fc.option(odd, { nil: undefined })
  const asked = fc.record({
    method: fc.oneof(fc.constantFrom('GET', 'POST', 'OPTIONS'), odd),
    host: header,
    isPage: fc.boolean(),
    origin: header,
    'sec-fetch-site': header,
    'sec-fetch-mode': header,
    'sec-fetch-dest': header,
    'access-control-request-method': header,
    'access-control-request-headers': header,
  })

  test('is judged without an error, in headers that every runtime can send', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const { headers, response } = judge(request)
        expect(() => new Headers({ ...headers, ...response?.headers })).not.toThrow()
        if (response !== undefined && response.body !== '') {
          expect(JSON.parse(response.body)).toMatchObject({ status: response.status, ok: false })
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('is read by no origin but an allowed one, and by none under a name that is not ours', () => {
    fc.assert(
      fc.property(asked, (request) => {
        const { headers, response } = judge(request)
        const reader = headers['Access-Control-Allow-Origin']
        if (reader !== undefined) expect(reader).toMatch(/^https:\/\/(?:app\.example|.+\.team\.example)$/)
        if (response !== undefined || request.host === undefined) return
        // As a browser would understand it, had it led there.
        const { hostname } = new URL(`http://${request.host}/`)
        expect(hostname).toMatch(/^(?:.*\.)?localhost\.?$|^127\.|^\[::1\]$|^\[::ffff:7f/)
      }),
      { numRuns: 3000 },
    )
  })
})
