import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { defineStream, type StreamOptions } from './define-stream.ts'

const catalog = defineEvents({ progress: z.object({}) })

describe('defineStream', () => {
  test('fills in every default', () => {
    expect(defineStream({ path: '/sse/broadcast' })).toEqual({
      path: '/sse/broadcast',
      channels: ['broadcast'],
      maxChannels: 100,
      slowPolicy: 'disconnect',
      flushMs: 0,
      maxLast: 0,
      refusal: 'stream',
      compress: 'public',
      limitsAddresses: false,
      parameters: {},
      status: 200,
      tags: ['Streams'],
      documents: ['default'],
      hidden: false,
      open: true,
    })
  })

  test('keeps what is given', () => {
    const options: Required<StreamOptions> = {
      path: '/prices/{market}',
      events: ['progress'],
      channels: ['a', 'b:{market}'],
      maxChannels: 1,
      slowPolicy: 'latest',
      flushMs: 1000,
      initial: { last: 3 },
      maxLast: 1000,
      keepAliveMs: 0,
      refusal: 'status',
      compress: 'on',
      access: { authenticate: () => ({ grants: [] }) },
      parameters: { market: { description: 'Where.', pattern: '^[a-z]+$', enum: ['nyse'], example: 'nyse' } },
      status: 203,
      itemSchema: { type: 'object' },
      deprecated: false,
      security: [{ token: ['read'] }, {}],
      extensions: { 'x-team': 'prices' },
      documents: ['default', 'admin'],
      operationId: 'watch',
      summary: 'Watch',
      description: 'All of them.',
      tags: ['Prices'],
      responseDescription: 'Prices.',
      hidden: true,
    }
    expect(defineStream(options, { catalog, open: false, limitsAddresses: true })).toEqual({
      ...options,
      catalog,
      open: false,
      limitsAddresses: true,
    })
  })

  test('is not changed by what becomes of the lists that it was given', () => {
    const channels = ['a']
    const events = ['progress']
    const tags = ['Prices']
    const documents = ['admin']
    const stream = defineStream({ path: '/s', channels, events, tags, documents })
    documents.length = 0
    channels.push('b\n')
    events.push('open')
    tags.length = 0
    expect(stream).toMatchObject({ channels: ['a'], events: ['progress'], tags: ['Prices'], documents: ['admin'] })
  })

  test.each(['/', '/sse', '/sse/a/b', '/sse/ä', '/sse/', '/a.b~c_d-e:f'])('takes the path %j', (path) => {
    expect(defineStream({ path }).path).toBe(path)
  })

  test.each([undefined, 7, '', 'sse', 'http://host/sse', '/sse?x', '/sse#x', '/a b', '/a\n', '/{}', '/a}', '/\0'])(
    'refuses the path %j',
    (path) => {
      expect(() => defineStream({ path: path as string })).toThrow(
        expect.objectContaining({
          code: 'invalid_option',
          message: expect.stringMatching(/^stream path: expected a path such as/),
        }),
      )
    },
  )

  test('takes parameters of the path in channels, and describes each', () => {
    const options = { path: '/sse/{org}/rooms/{room}', channels: ['{org}:room:{room}', 'lobby'] }
    expect(defineStream(options).parameters).toEqual({ org: {}, room: {} })
    const described = defineStream({ path: '/rooms/{room}', channels: 'any', parameters: { room: { example: 'a' } } })
    expect(described.parameters).toEqual({ room: { example: 'a' } })
  })

  test.each<[string, Partial<StreamOptions>, string]>([
    ['that nothing uses', {}, '{room} is in no channel; use it in one'],
    ['that any channel leaves unused', { channels: 'any' }, '{room} is in no channel'],
    [
      'that the path does not have',
      { channels: ['{room}:{org}'] },
      'channels: {org} of "{room}:{org}" is no parameter',
    ],
    ['that is described but not there', { parameters: { room: {}, org: {} } }, 'parameters: /r/{room} has no {org}'],
    ['that is no object', { parameters: { room: 'x' as never } }, 'parameters.room must be an object of'],
    ['with an odd option', { parameters: { room: { max: 1 } as object } }, 'parameters.room: max is not an option'],
    ['with a broken pattern', { parameters: { room: { pattern: '(' } } }, 'parameters.room.pattern must be a regular'],
    ['with no values', { parameters: { room: { enum: [] } } }, 'parameters.room.enum must be a list of at least one'],
    ['with a value that is no name', { parameters: { room: { enum: [''] } } }, 'parameters.room: "" must have 1 to'],
    [
      'with an example that does not fit',
      { parameters: { room: { example: 'b', enum: ['a'] } } },
      '"b" must be one of a',
    ],
    ['with text that is none', { parameters: { room: { description: 1 as never } } }, 'description must be text'],
  ])('refuses a parameter %s', (_, options, reason) => {
    expect(() => defineStream({ path: '/r/{room}', ...options })).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: expect.stringContaining(reason) }),
    )
  })

  test('refuses a parameter in a channel whose path has none, which would be a name with braces', () => {
    expect(() => defineStream({ path: '/rooms', channels: ['room:{room}'] })).toThrow('{room} of "room:{room}"')
    expect(defineStream({ path: '/rooms', channels: ['room:{}'] }).channels).toEqual(['room:{}'])
  })

  test.each<[keyof StreamOptions, unknown]>([
    ['status', 199],
    ['status', 204],
    ['status', 206],
    ['status', 300],
    ['status', '200'],
    ['tags', 'Prices'],
    ['tags', [1]],
    ['summary', 1],
    ['operationId', null],
    ['deprecated', 'yes'],
    ['hidden', 1],
    ['security', { token: [] }],
    ['security', [{ token: 'read' }]],
    ['security', [['token']]],
    ['extensions', { team: 'prices' }],
    ['documents', []],
    ['documents', 'admin'],
  ])('refuses %s of %j', (option, value) => {
    expect(() => defineStream({ path: '/s', [option]: value })).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: expect.stringMatching(new RegExp(`^stream /s: ${option} must be `)),
      }),
    )
  })

  test.each(['a b', 'a/b', '..', 'v3.1', '3.0'])('refuses %j as the name of a document', (name) => {
    expect(() => defineStream({ path: '/s', documents: [name] })).toThrow(
      expect.objectContaining({ code: 'invalid_name', message: expect.stringContaining('stream /s: documents: ') }),
    )
  })

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '15000'])('refuses the keepAliveMs %j', (keepAliveMs) => {
    expect(() => defineStream({ path: '/s', keepAliveMs: keepAliveMs as number })).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: expect.stringMatching(/^stream \/s: keepAliveMs must be/),
      }),
    )
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '7'])('refuses the maxChannels %j', (maxChannels) => {
    expect(() => defineStream({ path: '/s', maxChannels: maxChannels as number })).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: 'stream /s: maxChannels must be a whole number of 1 or more',
      }),
    )
  })

  test('refuses an option that does not exist, and says which there are', () => {
    const options = { path: '/sse', keepAlive: 5 } as unknown as StreamOptions
    expect(() => defineStream(options)).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: expect.stringMatching(
          /keepAlive is not an option; did you mean keepAliveMs\? \(there are path, .*keepAliveMs/,
        ),
      }),
    )
  })

  test('refuses another policy for slow readers', () => {
    expect(() => defineStream({ path: '/s', slowPolicy: 'queue' as 'skip' })).toThrow(
      expect.objectContaining({
        code: 'invalid_option',
        message: 'stream /s: slowPolicy must be "disconnect", "skip" or "latest"',
      }),
    )
  })

  test('refuses another way to refuse', () => {
    expect(() => defineStream({ path: '/s', refusal: 'drop' as 'stream' })).toThrow(
      expect.objectContaining({ code: 'invalid_option', message: 'stream /s: refusal must be "stream" or "status"' }),
    )
  })

  test.each([[[]], ['news'], [{}], [null]])('refuses %j as a list of names', (list) => {
    for (const option of ['channels', 'events']) {
      expect(() => defineStream({ path: '/s', [option]: list })).toThrow(
        expect.objectContaining({
          code: 'invalid_option',
          message: `stream /s: ${option} must be a list of at least one name`,
        }),
      )
    }
  })

  test.each(['', 'a\n', 'x'.repeat(129), 7])('refuses %j as a name in a list', (name) => {
    for (const option of ['channels', 'events']) {
      expect(() => defineStream({ path: '/s', [option]: ['good', name] })).toThrow(
        expect.objectContaining({ code: 'invalid_name', message: expect.stringContaining(`stream /s: ${option} `) }),
      )
    }
  })

  test.each<[Partial<StreamOptions>, string]>([
    [{ channels: ['a', '$sys'] }, 'channel "$sys"'],
    [{ path: '/s/{x}', channels: ['$room:{x}'] }, 'channel "$room:{x}"'],
    [{ events: ['$sys'] }, 'event "$sys"'],
  ])('refuses names that begin with $: %j', (options, name) => {
    expect(() => defineStream({ path: '/s', ...options })).toThrow(
      expect.objectContaining({
        code: 'reserved_name',
        message: expect.stringMatching(`is reserved \\(as is every name that begins with \\$\\)$`),
      }),
    )
    expect(() => defineStream({ path: '/s', ...options })).toThrow(name)
  })

  test('refuses a reserved event, and takes a channel of that name', () => {
    expect(() => defineStream({ path: '/s', events: ['gap'] })).toThrow(
      expect.objectContaining({
        code: 'reserved_name',
        message: 'stream /s: event "gap" is reserved (connected, gap, closing, position, error, open)',
      }),
    )
    expect(defineStream({ path: '/s', channels: ['gap'] }).channels).toEqual(['gap'])
  })

  test('refuses an undeclared event where the hub is closed to them, and only there', () => {
    const options = { path: '/s', events: ['progress', 'other'] }
    expect(() => defineStream(options, { catalog, open: false })).toThrow(
      expect.objectContaining({
        code: 'unknown_event',
        message: expect.stringMatching(/^stream \/s: event "other" is not declared \(declared: progress/),
      }),
    )
    expect(() => defineStream({ path: '/s', events: ['progres'] }, { catalog })).toThrow('did you mean "progress"?')
    expect(() => defineStream(options, { open: false })).toThrow(expect.objectContaining({ code: 'unknown_event' }))
    expect(defineStream(options, { catalog, open: true }).events).toEqual(['progress', 'other'])
  })
})
