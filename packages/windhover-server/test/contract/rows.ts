import type { Asking } from '../support/exchange.ts'
import { adminRows } from './admin-rows.ts'
import { goodProgress } from './contract-server.ts'
import { guessedKey, json, type Row, strangerRows, tooManyHeaders } from './row.ts'

/** Ends a stream that has begun. */
const until = /event: (connected|closing)\n.*\n\n/

function publishRows(operation: string, good: object, bad: object, bug: object): Row[] {
  const post = (body: string, headers: Record<string, string> = json): Asking => ({ method: 'POST', headers, body })
  return [
    { operation, status: '200', asking: post(JSON.stringify(good)) },
    { operation, status: '400', asking: post('{') },
    { operation, status: '400', query: '?channel=news', asking: post(JSON.stringify(good)) },
    { operation, status: '413', asking: post(JSON.stringify('x'.repeat(1000))) },
    { operation, status: '415', asking: post('hello', { 'Content-Type': 'text/plain' }) },
    { operation, status: '422', asking: post(JSON.stringify(bad)) },
    { operation, status: '500', asking: post(JSON.stringify(bug)) },
    { operation, status: '503', asking: post(JSON.stringify(good)), closed: true },
    { operation, status: 'default', asking: { method: 'POST', ...tooManyHeaders } },
    ...strangerRows(operation, 'POST'),
  ]
}

function streamRows(path: string, badQuery = '?event=connected'): Row[] {
  const operation = `GET ${path}`
  return [
    { operation, status: '200', asking: { until } },
    { operation, status: '204', asking: { headers: { 'Last-Event-ID': 'stop' } } },
    { operation, status: '400', query: badQuery },
    { operation, status: '406', asking: { headers: { Accept: 'text/html' } } },
    { operation, status: 'default', asking: tooManyHeaders },
    ...strangerRows(operation),
  ]
}

/** At least one row for each status of each operation of the contract server: a test fails where one is missing, or one too many. */
export const rows: readonly Row[] = [
  ...publishRows(
    'POST /api/broadcast',
    {
      event: 'message',
      data: { text: 'hello' },
      channel: 'news',
      id: 'mine',
      key: 'k',
      retryMs: 5,
      idempotencyKey: 'o',
    },
    { event: 'connected' },
    { event: 'progress', data: { taskId: 'bug' } },
  ),
  ...publishRows(
    'POST /api/broadcast/batch',
    { events: [{ event: 'message', data: { text: 'hello' }, channels: ['news'] }] },
    { events: [{ event: 'connected' }] },
    { events: [{ event: 'progress', data: { taskId: 'bug' } }] },
  ).map((row) => (row.status === '400' && row.query !== undefined ? { ...row, query: '?events=x' } : row)),
  ...publishRows('POST /api/broadcast/progress', goodProgress, { taskId: 7 }, { taskId: 'bug' }),
  ...publishRows('POST /api/broadcast/plain', goodProgress, { taskId: 7 }, { taskId: 'bug' }),
  { operation: 'GET /api/connected', status: '200' },
  { operation: 'GET /api/connected', status: '400', query: '?channel=news' },
  { operation: 'GET /api/connected', status: 'default', asking: tooManyHeaders },
  ...strangerRows('GET /api/connected', 'GET', '403'),
  { operation: 'GET /api/position', status: '200' },
  { operation: 'GET /api/position', status: '200', closed: true },
  { operation: 'GET /api/position', status: '400', query: '?channel=news' },
  { operation: 'GET /api/position', status: '503', starting: true },
  { operation: 'GET /api/position', status: 'default', asking: tooManyHeaders },
  ...strangerRows('GET /api/position', 'GET', '403'),
  {
    operation: 'POST /api/tickets',
    status: '201',
    asking: { method: 'POST', headers: json, body: '{"channels":["news"]}' },
  },
  { operation: 'POST /api/tickets', status: '400', asking: { method: 'POST', headers: json, body: '{' } },
  {
    operation: 'POST /api/tickets',
    status: '400',
    query: '?channels=news',
    asking: { method: 'POST', headers: json, body: '{}' },
  },
  {
    operation: 'POST /api/tickets',
    status: '413',
    asking: { method: 'POST', headers: json, body: JSON.stringify('x'.repeat(1000)) },
  },
  {
    operation: 'POST /api/tickets',
    status: '415',
    asking: { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'x' },
  },
  { operation: 'POST /api/tickets', status: '422', asking: { method: 'POST', headers: json, body: '{"channels":7}' } },
  { operation: 'POST /api/tickets', status: 'default', asking: { method: 'POST', ...tooManyHeaders } },
  {
    operation: 'POST /api/tickets',
    status: '401',
    asking: { method: 'POST', headers: { ...json, Authorization: 'Bearer nobodys' }, body: '{}' },
  },
  {
    operation: 'POST /api/tickets',
    status: '429',
    asking: { method: 'POST', headers: { ...json, ...guessedKey }, body: '{}' },
    isAskedAgain: true,
  },
  ...strangerRows('POST /api/tickets', 'POST', '403'),
  ...['GET /healthz', 'GET /readyz'].flatMap((operation): Row[] => [
    { operation, status: '200' },
    { operation, status: 'default', asking: tooManyHeaders },
    { operation, status: '403', asking: { headers: { Origin: 'https://evil.example' } } },
    { operation, status: '200', asking: { headers: { Host: 'rebound.example' } } },
  ]),
  { operation: 'GET /healthz', status: '503', late: true },
  { operation: 'GET /readyz', status: '503', closed: true },
  ...['/sse/broadcast', '/sse/broadcast/progress', '/sse/broadcast/plain', '/sse/status', '/sse/quick'].flatMap(
    (path) => streamRows(path),
  ),
  ...streamRows('/ticks/{clock}', '?count=x'),
  // A stream that refuses with a stream, and one that refuses with a status.
  { operation: 'GET /sse/broadcast', status: '200', asking: { until }, closed: true },
  { operation: 'GET /sse/status', status: '503', closed: true },
  ...adminRows,
]

/** More requests for each operation; whatever they are answered, the document must name its status. */
export function oddRequests(operation: string): { query?: string; asking: Asking }[] {
  if (operation.startsWith('POST')) return oddPosts
  const [method] = operation.split(' ')
  return oddGets.map(({ query, asking }) => ({ query, asking: { ...asking, method: method! } }))
}

const bodies = [
  '',
  ' ',
  '{}',
  'null',
  '[]',
  '7',
  '"x"',
  '{"event":',
  '\ufeff{}',
  '{"data":null}',
  '{"event":7}',
  '{"event":""}',
  '{"channel":"a\\nb"}',
  '{"id":"ü"}',
  '{"key":""}',
  '{"idempotencyKey":" "}',
  '{"retryMs":-1}',
  '{"retryMs":1.5}',
  '{"retryMs":1e400}',
  '{"__proto__":{}}',
  '{"x":1}',
  '{"subject":""}',
  '{"subject":7}',
  '{"subject":"bob","until":"2020-01-01T00:00:00Z"}',
  '{"subject":"bob","until":"soon"}',
  '{"subject":"bob","reconnect":true}',
  '{"event":"nobody","data":[1]}',
  JSON.stringify(goodProgress),
  JSON.stringify({ event: 'progress', data: goodProgress }),
  JSON.stringify({ event: 'progress' }),
  '['.repeat(990),
  Buffer.from([0xff]),
  Buffer.from('{"data":"\u00fc"}', 'latin1'),
]
const postHeaders: Record<string, string>[] = [
  json,
  { 'Content-Type': 'application/json; charset=utf-8' },
  { 'Content-Type': 'application/json; charset=latin1' },
  { 'Content-Type': 'nonsense' },
  {},
  { ...json, 'Content-Encoding': 'gzip' },
  { ...json, Accept: 'text/html' },
]
const oddPosts = postHeaders.flatMap((headers) =>
  bodies.flatMap((body) => [
    { asking: { method: 'POST', headers, body } },
    { query: '?event=%00', asking: { method: 'POST', headers, body: [body] } },
  ]),
)

const queries = [
  '',
  '?',
  '?event=',
  '?event=a&event=b',
  '?event=progress',
  '?event=a%0Db',
  '?event=%E2%80%A8',
  '?event=%FF',
  '?event=%',
  '?channel=',
  '?channel=x',
  '?channel=news',
  `?channel=${'x'.repeat(200)}`,
  '?lastEventId=',
  '?lastEventId=stop',
  '?lastEventId=%0A',
  '?lastEventId=nonsense',
  '?unknown=1',
  '?limit=0',
  '?limit=1',
  '?limit=1&limit=2',
  '?limit=1e3',
  '?after=0',
  '?after=1',
  '?subject=',
]
const getHeaders: Record<string, string>[] = [
  {},
  { Accept: '' },
  { Accept: 'text/event-stream' },
  { Accept: '*/*;q=0' },
  { Accept: 'nonsense' },
  { 'Last-Event-ID': 'nonsense' },
  { 'Last-Event-ID': 'x'.repeat(5000) },
  { 'Last-Event-ID': 'stop' },
  { 'If-None-Match': '*', Range: 'bytes=0-0', 'If-Modified-Since': 'Mon, 01 Jan 2035 00:00:00 GMT' },
]
const oddGets = getHeaders.flatMap((headers) => queries.map((query) => ({ query, asking: { headers, until } })))
