import type { Asking } from '../support/exchange.ts'
import { inSeconds, signToken } from '../support/sign-token.ts'
import { guessedKey, json, type Row, strangerRows, tooManyHeaders } from './row.ts'

/** What every operation of admins answers to those who are none. */
function refusalRows(operation: string): Row[] {
  const method = operation.split(' ')[0]!
  return [
    { operation, status: '400', asking: { method, headers: { Authorization: 'Bearer one', 'X-API-Key': 'another' } } },
    { operation, status: '401', asking: { method, headers: { Authorization: 'Bearer nobodys' } } },
    { operation, status: '429', asking: { method, headers: guessedKey }, isAskedAgain: true },
    { operation, status: 'default', asking: { method, ...tooManyHeaders } },
    ...strangerRows(operation, method, '403'),
  ]
}

function bodyRows(operation: string, status: string, good: object): Row[] {
  const post = (body: string, headers: Record<string, string> = json): Asking => ({ method: 'POST', headers, body })
  return [
    { operation, status, asking: post(JSON.stringify(good)) },
    { operation, status: '400', asking: post('{') },
    { operation, status: '413', asking: post(JSON.stringify('x'.repeat(1000))) },
    { operation, status: '415', asking: post('hello', { 'Content-Type': 'text/plain' }) },
    { operation, status: '422', asking: post('{}') },
    { operation, status: '422', asking: post(JSON.stringify({ ...good, nothing: 1 })) },
    ...refusalRows(operation),
  ]
}

/** Who logs in, and what becomes of it. */
function loginRows(): Row[] {
  const operation = 'POST /api/admin/session'
  const logIn = (credential: unknown, headers: Record<string, string> = {}): Asking => ({
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ credential }),
  })
  const token = (windhover: object): string => signToken({ sub: 'ann', exp: inSeconds(600), windhover })
  const out = 'DELETE /api/admin/session'
  return [
    { operation, status: '204', asking: logIn(token({ admin: true })), ruled: true },
    { operation, status: '400', asking: { method: 'POST', headers: json, body: '{' } },
    { operation, status: '401', asking: logIn('nobodys'), ruled: true },
    { operation, status: '403', asking: logIn(token({ read: ['**'] })), ruled: true },
    { operation, status: '409', asking: logIn('anything') },
    { operation, status: '413', asking: logIn('x'.repeat(1000)) },
    { operation, status: '415', asking: { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'hello' } },
    { operation, status: '422', asking: { method: 'POST' } },
    { operation, status: '422', asking: logIn(7) },
    {
      operation,
      status: '429',
      asking: logIn('nobodys', { 'X-Forwarded-For': '192.0.2.5' }),
      ruled: true,
      isAskedAgain: true,
    },
    { operation, status: 'default', asking: { method: 'POST', ...tooManyHeaders } },
    ...strangerRows(operation, 'POST', '403'),
    { operation: out, status: '204', asking: remove },
    { operation: out, status: 'default', asking: { method: 'DELETE', ...tooManyHeaders } },
    ...strangerRows(out, 'DELETE'),
  ]
}

/** All that a revocation can be about, of somebody who never asks. */
const wholeRevocation = {
  subject: 'nobody',
  tokenId: 'none',
  address: '192.0.2.7',
  channel: 'nowhere',
  issuedBefore: '2026-01-01T01:00:00+01:00',
  until: '2099-01-01T00:00:00Z',
}

const reload = 'POST /api/admin/reload'

const drain = 'POST /api/admin/drain'

const remove: Asking = { method: 'DELETE' }

const feed = 'GET /sse/admin'

/** The feed is a stream for admins. */
const feedRows: readonly Row[] = [
  { operation: feed, status: '200', asking: { until: /event: connected\n.*\n\n/ } },
  { operation: feed, status: '204', asking: { headers: { 'Last-Event-ID': 'stop' } } },
  { operation: feed, status: '406', asking: { headers: { Accept: 'text/html' } } },
  // How often somebody was wrong, a stream does not tell of.
  ...refusalRows(feed).map((row) => (row.status === '429' ? { ...row, status: 'default' } : row)),
]

/** At least one row for each status of each operation of the document `admin`. */
export const adminRows: readonly Row[] = [
  ...feedRows,
  ...bodyRows('POST /api/admin/kick', '200', { subject: 'nobody', channel: 'nowhere', reconnect: true }),
  ...bodyRows('POST /api/admin/revocations', '202', wholeRevocation),
  {
    operation: 'POST /api/admin/revocations',
    status: '503',
    asking: { method: 'POST', headers: json, body: '{"subject":"one too many"}' },
    full: true,
  },
  ...bodyRows(drain, '200', { draining: false }),
  {
    operation: drain,
    status: '409',
    asking: { method: 'POST', headers: json, body: '{"draining":true}' },
    worker: true,
  },
  { operation: 'DELETE /api/admin/revocations/{id}', status: '204', asking: remove, revoked: true },
  { operation: 'DELETE /api/admin/revocations/{id}', status: '404', asking: remove },
  ...refusalRows('DELETE /api/admin/revocations/{id}'),
  { operation: reload, status: '200', asking: { method: 'POST' } },
  { operation: reload, status: '200', asking: { method: 'POST', headers: json, body: '{}' } },
  { operation: reload, status: '400', asking: { method: 'POST', headers: json, body: '{' } },
  {
    operation: reload,
    status: '413',
    asking: { method: 'POST', headers: json, body: JSON.stringify('x'.repeat(1000)) },
  },
  {
    operation: reload,
    status: '415',
    asking: { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'hello' },
  },
  { operation: reload, status: '422', asking: { method: 'POST' }, configured: 'wrong' },
  { operation: reload, status: '503', asking: { method: 'POST' }, configured: 'out of reach' },
  ...refusalRows(reload),
  ...loginRows(),
  ...['session', 'revocations', 'readers', 'channels', 'history', 'stats', 'nodes', 'access'].flatMap((name): Row[] => {
    const operation = `GET /api/admin/${name}`
    return [{ operation, status: '200' }, ...refusalRows(operation)]
  }),
  { operation: 'GET /metrics', status: '200' },
  ...refusalRows('GET /metrics'),
  ...[
    'limit=0',
    'limit=1001',
    'limit=1&limit=2',
    'Limit=1',
    'after=x',
    'after=0',
    'sort=name',
    'sort=behind&after=7',
  ].map((query): Row => ({
    operation: 'GET /api/admin/readers',
    status: '400',
    query: `?${query}`,
  })),
  { operation: 'GET /api/admin/readers', status: '200', query: '?limit=1000&channel=a&subject=b&after=7' },
  { operation: 'GET /api/admin/readers', status: '200', query: '?sort=behind&channel=a&limit=3' },
  { operation: 'GET /api/admin/channels', status: '400', query: '?limit=0' },
  ...[
    'limit=0',
    'limit=1001',
    'from=x',
    'from=2026-13-01T00:00:00Z',
    'before=2026-01-01',
    'from=a.1&before=a.2',
    'From=a.1',
  ].map((query): Row => ({ operation: 'GET /api/admin/history', status: '400', query: `?${query}` })),
  ...['channel=a&event=b&limit=1000', 'from=other.7', 'from=2026-01-01T00:00:00.5%2B01:00', 'before=other.7'].map(
    (query): Row => ({ operation: 'GET /api/admin/history', status: '200', query: `?${query}` }),
  ),
  { operation: 'GET /api/admin/history', status: '503', starting: true },
]
