import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { defineStream, type StreamDefinition, type StreamOptions } from './define-stream.ts'
import { readStreamRequest, type StreamDecision } from './read-request.ts'
import { screenRequest } from './screen-request.ts'
import type { StreamRequest } from './stream-request.ts'

const catalog = defineEvents({ progress: z.object({}), done: z.object({}) })

function define(options: Partial<StreamOptions> = {}, open = true): StreamDefinition {
  return defineStream({ path: '/s', ...options }, { catalog, open })
}

function read(stream: StreamDefinition, query = '', over: Partial<StreamRequest> = {}): StreamDecision {
  const request = {
    method: 'GET',
    query: new URLSearchParams(query),
    accept: undefined,
    lastEventId: undefined,
    ...over,
  }
  const response = screenRequest(request)
  return response === undefined ? readStreamRequest(stream, request) : { kind: 'answer', response }
}

function join(channels: string[], events?: string[], lastEventId?: string, meta = false): StreamDecision {
  return { kind: 'join', query: { channels, events, meta, lastEventId, initial: undefined } }
}

/** The status and sentence of an answer, which is checked to be a problem. */
function refusal(decision: StreamDecision): { status: number; detail: string; code?: string } {
  if (decision.kind !== 'answer') return expect.fail(`expected an answer, got ${decision.kind}`)
  const { status, headers, body } = decision.response
  expect(headers['Content-Type']).toBe('application/problem+json')
  const { detail, code, status: said } = JSON.parse(body)
  expect(said).toBe(status)
  return { status, detail, ...(code === undefined ? {} : { code }) }
}

describe('the method', () => {
  test.each(['POST', 'OPTIONS', 'DELETE', 'get', ''])('%j is 405, with what is allowed', (method) => {
    const decision = read(define(), '', { method })
    expect(refusal(decision)).toEqual({ status: 405, detail: `method ${method} is not allowed here; use GET` })
    expect(decision).toMatchObject({ response: { headers: { Allow: 'GET, HEAD' } } })
  })

  test('HEAD is checked like GET, and joins nobody', () => {
    expect(read(define(), '', { method: 'HEAD' })).toEqual({ kind: 'head' })
    expect(refusal(read(define(), 'channel=x', { method: 'HEAD' })).status).toBe(400)
    expect(refusal(read(define(), '', { method: 'HEAD', accept: 'text/html' })).status).toBe(406)
  })
})

test('an Accept that excludes streams is 406', () => {
  expect(refusal(read(define(), '', { accept: 'application/json' })).status).toBe(406)
  expect(read(define(), '', { accept: 'text/event-stream' }).kind).toBe('join')
})

describe('channels', () => {
  test.each<[string, StreamOptions['channels'], string[]]>([
    ['broadcast by default', undefined, ['broadcast']],
    ['broadcast where any may be asked for', 'any', ['broadcast']],
    ['broadcast alone where it is one of many', ['a', 'broadcast'], ['broadcast']],
    ['every channel listed, where broadcast is none of them', ['a', 'b'], ['a', 'b']],
  ])('a reader that asks for none gets %s', (_, channels, expected) => {
    expect(read(define(channels === undefined ? {} : { channels }))).toEqual(join(expected))
  })

  test('a reader gets those that it asks for, of the listed ones', () => {
    const stream = define({ channels: ['a', 'b', 'c'] })
    expect(read(stream, 'channel=c&channel=a')).toEqual(join(['c', 'a']))
    expect(refusal(read(stream, 'channel=a&channel=d'))).toEqual({
      status: 400,
      code: 'invalid_request',
      detail: 'channel: this stream does not serve "d" (it serves a, b, c)',
    })
  })

  test('any good name may be asked for where the stream says so', () => {
    const stream = define({ channels: 'any' })
    expect(read(stream, 'channel=job+7&channel=%E4%BB%B7')).toEqual(join(['job 7', '价']))
    for (const broken of ['channel=', 'channel=a%0Ab', `channel=${'x'.repeat(129)}`]) {
      expect(refusal(read(stream, broken))).toMatchObject({ status: 400, detail: expect.stringMatching(/^channel: /) })
    }
  })
})

describe('parameters of the path', () => {
  const rooms = define({
    path: '/{org}/{room}',
    channels: ['{org}:{room}', '{org}'],
    parameters: { org: { pattern: '^[a-z]+$' } },
  })

  test('fill in the channels', () => {
    expect(read(rooms, '', { params: { org: 'acme', room: 'ä/1' } })).toEqual(join(['acme:ä/1', 'acme']))
    expect(read(rooms, 'channel=acme', { params: { org: 'acme', room: 'r' } })).toEqual(join(['acme']))
    expect(refusal(read(rooms, 'channel=other', { params: { org: 'acme', room: 'r' } })).detail).toBe(
      'channel: this stream does not serve "other" (it serves acme:r, acme)',
    )
  })

  test('are described where nothing else uses them', () => {
    const stream = define({ path: '/{room}', channels: 'any', parameters: { room: { enum: ['a', 'b'] } } })
    expect(read(stream, '', { params: { room: 'a' } })).toEqual(join(['broadcast']))
    expect(refusal(read(stream, '', { params: { room: 'c' } })).detail).toBe('{room}: "c" must be one of a, b')
  })

  test.each<[string, Record<string, string>, string]>([
    ['that does not match', { org: 'ACME', room: 'r' }, '{org}: "ACME" must match ^[a-z]+$'],
    ['that is no name', { org: 'acme', room: 'a\nb' }, '{room}: "a\\nb" must not contain control characters'],
    ['that cannot be decoded', { org: 'acme' }, '{room}: the path has no value for it that is percent-encoded UTF-8'],
    ['that makes the channel too long', { org: 'acme', room: 'x'.repeat(128) }, '{org}, {room}: the channel "acme:xxx'],
    ['that is very long', { org: 'acme', room: 'x'.repeat(10_000) }, 'must have 1 to 128 characters'],
  ])('one %s is 400, and is named', (_, params, detail) => {
    const answer = refusal(read(rooms, '', { params }))
    expect(answer).toEqual({ status: 400, code: 'invalid_request', detail: expect.stringContaining(detail) })
    expect(answer.detail.length).toBeLessThan(300)
  })
})

test('a reader may ask for as many channels as the stream says', () => {
  const stream = define({ channels: 'any', maxChannels: 2 })
  expect(read(stream, 'channel=a&channel=b')).toEqual(join(['a', 'b']))
  expect(refusal(read(stream, 'channel=a&channel=b&channel=c'))).toEqual({
    status: 400,
    code: 'invalid_request',
    detail: 'channel: 3 are too many; a reader may ask for 2',
  })
})

test('more than 1,000 pairs of channel and event are refused, since each costs memory and time', () => {
  const stream = define({ channels: 'any' })
  const ask = (channels: number, events: number): StreamDecision =>
    read(
      stream,
      [
        ...Array.from({ length: channels }, (_, n) => `channel=c${n}`),
        ...Array.from({ length: events }, (_, n) => `event=e${n}`),
      ].join('&'),
    )
  expect(ask(100, 10).kind).toBe('join')
  expect(ask(100, 0).kind).toBe('join')
  expect(refusal(ask(91, 11))).toEqual({
    status: 400,
    code: 'invalid_request',
    detail: 'event: 11 names in 91 channels are too many; a reader may ask for 1000 pairs',
  })
})

describe('events', () => {
  test('a reader that asks for none gets those of the stream, or all', () => {
    expect(read(define())).toEqual(join(['broadcast']))
    expect(read(define({}, false))).toEqual(join(['broadcast']))
    expect(read(define({ events: ['done'] }))).toEqual(join(['broadcast'], ['done']))
  })

  test('a reader gets those that it asks for', () => {
    expect(read(define(), 'event=done&event=other')).toEqual(join(['broadcast'], ['done', 'other']))
    expect(read(define({}, false), 'event=done')).toEqual(join(['broadcast'], ['done']))
  })

  test.each<[string, StreamDefinition, string, string]>([
    ['that the stream does not carry', define({ events: ['done'] }), 'progress', '(it serves done)'],
    ['that a closed hub does not declare', define({}, false), 'other', '(it serves progress, done)'],
    ['where a closed hub declares none', defineStream({ path: '/s' }, { open: false }), 'other', '(it serves none)'],
    ['that the protocol keeps', define(), 'gap', '"gap" is reserved (connected, gap,'],
    ['that begins with $', define(), '$sys', '"$sys" is reserved (as is every name that begins with $)'],
    ['that is no name', define(), 'a\nb', 'must not contain control characters'],
    ['that is empty', define(), '', 'must have 1 to 128 characters'],
  ])('an event %s is 400', (_, stream, event, reason) => {
    const { status, code, detail } = refusal(read(stream, `event=${encodeURIComponent(event)}`))
    expect({ status, code }).toEqual({ status: 400, code: 'invalid_request' })
    expect(detail).toMatch(/^event: /)
    expect(detail).toContain(reason)
  })

  test('a name of any length is refused with a short sentence', () => {
    const { detail } = refusal(read(define(), `event=${'x'.repeat(10_000)}`))
    expect(detail.length).toBeLessThan(300)
  })
})

describe('a parameter of the path', () => {
  test('must not make a channel that is reserved', () => {
    const stream = define({ path: '/s/{room}', channels: ['{room}', 'x:{room}'] })
    expect(refusal(read(stream, '', { params: { room: '$sys' } }))).toEqual({
      status: 400,
      code: 'invalid_request',
      detail: '{room}: the channel "$sys" is reserved (as is every name that begins with $)',
    })
    const inside = define({ path: '/s/{room}', channels: ['x:{room}'] })
    expect(read(inside, '', { params: { room: '$sys' } })).toEqual(join(['x:$sys']))
  })
})

describe('the time and channel of messages', () => {
  test.each([
    ['', false],
    ['meta=0', false],
    ['meta=1', true],
  ])('are asked for by %j: %j', (query, meta) => {
    expect(read(define(), query)).toEqual(join(['broadcast'], undefined, undefined, meta))
  })

  test.each(['', 'true', 'yes', '2', '01', 'x'.repeat(1000)])('are not asked for by %j, which is 400', (value) => {
    const { status, code, detail } = refusal(read(define(), `meta=${value}`))
    expect({ status, code }).toEqual({ status: 400, code: 'invalid_request' })
    expect(detail).toMatch(/^meta: ".*" is not 1, for the time and channel of each message, or 0$/)
    expect(detail.length).toBeLessThan(300)
  })

  test('are asked for once', () => {
    expect(refusal(read(define(), 'meta=1&meta=0')).detail).toBe('meta: more than one is too many')
  })
})

describe('a name of the query that is not known', () => {
  test.each([
    ['chanel', 'channel'],
    ['Channel', 'channel'],
    ['channels', 'channel'],
    ['events', 'event'],
    ['evnet', 'event'],
    ['lasteventid', 'lastEventId'],
    ['last-event-id', 'lastEventId'],
    ['Last_Event_ID', 'lastEventId'],
    ['Meta', 'meta'],
    ['metta', 'meta'],
    ['channel[]', 'channel'],
    ['chan', 'channel'],
  ])('is 400 where it is close to a known one: %s', (name, meant) => {
    expect(refusal(read(define({ channels: 'any' }), `token=x&${name}=1`))).toEqual({
      status: 400,
      code: 'invalid_request',
      detail: `"${name}" is not a name of the query; did you mean ${meant}?`,
    })
  })

  test.each([
    'token=x',
    '_=17',
    'access_token=a.b',
    'ticket=1',
    'v=2&utm_source=x',
    'beta=1',
    'metadata=1&eventId=5&channelId=7',
    `${'e'.repeat(5000)}=1`,
    '=1',
  ])('is passed over otherwise: %s', (query) => {
    expect(read(define(), query)).toEqual(join(['broadcast']))
  })
})

describe('the last event id', () => {
  test.each<[string, string | undefined, string, string | undefined]>([
    ['none', undefined, '', undefined],
    ['that of the header', 'a.1', '', 'a.1'],
    ['that of the query', undefined, 'lastEventId=a.2', 'a.2'],
    ['that of the header, which wins', 'a.1', 'lastEventId=a.2', 'a.1'],
    ['that of the query where the header is empty', '', 'lastEventId=a.2', 'a.2'],
    ['none where both are empty', '', 'lastEventId=', undefined],
    ['what cannot be read, for the hub to judge', 'nonsense', '', 'nonsense'],
  ])('is %s', (_, lastEventId, query, expected) => {
    expect(read(define(), query, { lastEventId })).toEqual(join(['broadcast'], undefined, expected))
  })

  test('stop is answered 204 without a word, and no cache keeps it for others', () => {
    const response = { status: 204, headers: { 'Cache-Control': 'no-store' }, body: '' }
    expect(read(define(), '', { lastEventId: 'stop' })).toEqual({ kind: 'answer', response })
    expect(read(define(), 'lastEventId=stop')).toEqual({ kind: 'answer', response })
    expect(read(define(), '', { lastEventId: 'stop', method: 'HEAD' })).toEqual({ kind: 'answer', response })
    expect(read(define(), 'lastEventId=stop', { lastEventId: 'a.1' }).kind).toBe('join')
    // Nothing that it names is looked at: a client that asks without a credential learns no names.
    expect(read(define(), 'channel=x', { lastEventId: 'stop' })).toEqual({ kind: 'answer', response })
  })
})

describe('what comes first', () => {
  const asked = (decision: StreamDecision): unknown => (decision.kind === 'join' ? decision.query.initial : decision)

  test('is what the stream gives, if no id comes along', () => {
    const stream = define({ initial: { latest: 'key' } })
    expect(asked(read(stream))).toEqual({ latest: 'key' })
    expect(asked(read(stream, 'lastEventId=a.1'))).toBeUndefined()
    expect(asked(read(stream, '', { lastEventId: 'not an id' }))).toBeUndefined()
    expect(asked(read(stream, 'lastEventId='))).toEqual({ latest: 'key' })
    expect(asked(read(define()))).toBeUndefined()
  })

  test('is what a client asks for, up to the limit of the stream', () => {
    const stream = define({ initial: { latest: 'key' }, maxLast: 20 })
    expect(asked(read(stream, 'last=20'))).toEqual({ last: 20 })
    expect(asked(read(stream, 'last=0'))).toBeUndefined()
    expect(asked(read(stream))).toEqual({ latest: 'key' })
    expect(asked(read(stream, 'last=20&lastEventId=a.1'))).toBeUndefined()
    for (const value of ['21', '', '-1', '1.5', '1e1', '0x1', '9'.repeat(40)]) {
      expect(refusal(read(stream, `last=${value}`))).toEqual({
        status: 400,
        code: 'invalid_request',
        detail: `last: "${value}" is not a whole number from 0 to 20, the most messages that a reader may be given first`,
      })
    }
    expect(refusal(read(stream, 'last=1&last=2')).detail).toBe('last: more than one is too many')
    expect(refusal(read(stream, 'last=21', { method: 'HEAD' })).status).toBe(400)
  })

  test('may not be asked for unless the stream allows it, and a slip is told only there', () => {
    expect(refusal(read(define({ initial: { last: 3 } }), 'last=3')).detail).toMatch(/its limit is 0$/)
    expect(read(define(), 'lasst=3').kind).toBe('join')
    expect(refusal(read(define({ maxLast: 3 }), 'lasst=3')).detail).toMatch(/did you mean last\?$/)
  })
})
