import { pino } from 'pino'
import { WindhoverError } from 'windhover'
import { describe, expect, test } from 'vitest'

import { createServer } from '../server.ts'
import { everyAccessPart } from '../access/every-access-part.ts'
import { checkOptions } from './check-options.ts'

describe('createServer refuses', () => {
  test.each([
    [{ prot: 1 }, /^createServer: unknown key prot \(did you mean port\?\); allowed: .*\bport\b/],
    [{ port: '5000' }, /^createServer: port: expected a whole number from 0 to 65535, got "5000"$/],
    [{ logLevel: 'loud' }, /^createServer: logLevel: expected one of fatal, error, .*, got "loud"$/],
    [{ host: 5 }, /^createServer: host: expected a host name or address/],
    [{ channels: 'a' }, /^createServer: channels: expected any, or a list of names/],
    [{ history: { maxMesages: 1 } }, /^createServer: history: unknown key maxMesages \(did you mean maxMessages\?\)/],
    [{ requestTimeoutMs: 1.5 }, /^createServer: requestTimeoutMs: expected a whole number of milliseconds/],
    [{ publishTimeoutMs: -5 }, /^createServer: publishTimeoutMs: expected/],
    [{ trustProxy: '10.0.0.0/99' }, /^createServer: trustProxy: expected none, all, or IP addresses/],
    [{ streams: {} }, /^createServer: streams: expected array, received object$/],
    [{ streams: [{ path: '/a', paht: 1 }] }, /^createServer: streams\[0\]: unknown key paht \(did you mean path\?\)/],
    [{ info: { titel: 'x' } }, /^createServer: info: unknown key titel \(did you mean title\?\)/],
    [{ logger: 5 }, /^createServer: logger: expected a logger of pino$/],
    [
      { workers: 2 },
      /^createServer: workers: is for the command windhover serve; a server in a program is one process$/,
    ],
    [{ port: -1, drainMs: 'x' }, /^createServer: port: .*; drainMs: /],
    [5, /^createServer: expected object, received number$/],
    [null, /^createServer: expected object, received null$/],
  ])('%j, with its name and what is allowed', (options, message) => {
    expect(() => createServer(options as never)).toThrow(
      expect.objectContaining({
        constructor: WindhoverError,
        code: 'invalid_option',
        message: expect.stringMatching(message),
      }),
    )
  })

  test.each([
    ['/sse/broadcast', 'stream /sse/broadcast: something else is served at this path; choose another'],
    ['/swagger', 'stream /swagger: something else is served at this path; choose another'],
    ['/api/connected', 'stream /api/connected: something else is served at this path; choose another'],
    ['/api/broadcast', 'stream /api/broadcast: something else is served at this path; choose another'],
    ['/api/broadcast/batch', 'stream /api/broadcast/batch: something else is served at this path; choose another'],
    [
      '/api/broadcast/progress',
      'stream /api/broadcast/progress: something else is served at this path; choose another',
    ],
    ['/api/tickets', 'stream /api/tickets: something else is served at this path; choose another'],
    ['/api/admin/kick', 'stream /api/admin/kick: something else is served at this path; choose another'],
    ['/api/admin/x', 'stream /api/admin/x: /api/admin/ is for administration; choose another path'],
    [
      '/a/:b',
      'stream path: expected a path such as "/sse/broadcast", got "/a/:b"; a parameter is a whole segment in braces: "{b}" rather than ":b"',
    ],
    [
      '/*',
      'stream path: expected a path such as "/sse/broadcast", got "/*"; there are no wildcards, and a parameter is a whole segment in braces: "{id}"',
    ],
    ['a', 'stream path: expected a path such as "/sse/broadcast", got "a"'],
  ])('a stream at %s', (path, message) => {
    expect(() => createServer({ streams: [{ path }], logLevel: 'silent' })).toThrow(
      expect.objectContaining({ code: 'invalid_option', message }),
    )
  })

  test('two streams at one path', () => {
    const streams = [{ path: '/a' }, { path: '/a' }]
    expect(() => createServer({ streams, logLevel: 'silent' })).toThrow(/^stream \/a: something else is served/)
  })
})

test('a stream with parameters is at a taken path, too', () => {
  const streamAt = (path: string) => () =>
    createServer({ streams: [{ path, channels: ['{one}'] }], logLevel: 'silent' })
  expect(streamAt('/api/admin/revocations/{one}')).toThrow(/^stream \S+: something else is served at this path/)
  expect(streamAt('/api/admin/x/{one}')).toThrow(/^stream \S+: \/api\/admin\/ is for administration/)
  const streams = ['one', 'two'].map((name) => ({ path: `/a/{${name}}`, channels: [`{${name}}`] }))
  expect(() => createServer({ streams, logLevel: 'silent' })).toThrow(/^stream \/a\/\{two\}: something else is served/)
})

test('a stream may stand beside what the server has', async () => {
  const paths = [
    '/api/admins',
    '/api/admin',
    '/api/broadcast/other',
    '/api/tickets/more',
    '/metrics/more',
    '/sse/admin',
  ]
  const streams = paths.map((path) => ({ path }))
  await createServer({ streams, console: 'watch', logLevel: 'silent' }).close()
})

test('options that are undefined are not given', () => {
  checkOptions({ port: undefined, history: { maxAgeMs: undefined }, logger: undefined }, everyAccessPart)
  checkOptions({ logger: pino({ enabled: false }) }, everyAccessPart)
})
