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
      refusal: 'stream',
      tags: ['Streams'],
      hidden: false,
      open: true,
    })
  })

  test('keeps what is given', () => {
    const options: Required<StreamOptions> = {
      path: '/prices',
      events: ['progress'],
      channels: ['a', 'b'],
      maxChannels: 1,
      slowPolicy: 'latest',
      keepAliveMs: 0,
      refusal: 'status',
      operationId: 'watch',
      summary: 'Watch',
      description: 'All of them.',
      tags: ['Prices'],
      responseDescription: 'Prices.',
      hidden: true,
    }
    expect(defineStream(options, { catalog, open: false })).toEqual({ ...options, catalog, open: false })
  })

  test('is not changed by what becomes of the lists that it was given', () => {
    const channels = ['a']
    const events = ['progress']
    const tags = ['Prices']
    const stream = defineStream({ path: '/s', channels, events, tags })
    channels.push('b\n')
    events.push('open')
    tags.length = 0
    expect(stream).toMatchObject({ channels: ['a'], events: ['progress'], tags: ['Prices'] })
  })

  test.each(['/', '/sse', '/sse/a/b', '/sse/ä', '/sse/', '/a.b~c_d-e:f'])('takes the path %j', (path) => {
    expect(defineStream({ path }).path).toBe(path)
  })

  test.each([undefined, 7, '', 'sse', 'http://host/sse', '/sse?x', '/sse#x', '/a b', '/a\n', '/{id}', '/a}', '/\0'])(
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
        message: expect.stringMatching(/keepAlive is not an option \(there are path, .*keepAliveMs/),
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

  test('refuses a reserved event, and takes a channel of that name', () => {
    expect(() => defineStream({ path: '/s', events: ['gap'] })).toThrow(
      expect.objectContaining({ code: 'reserved_name', message: 'stream /s: event "gap" is reserved' }),
    )
    expect(defineStream({ path: '/s', channels: ['gap'] }).channels).toEqual(['gap'])
  })

  test('refuses an undeclared event where the hub is closed to them, and only there', () => {
    const options = { path: '/s', events: ['progress', 'other'] }
    expect(() => defineStream(options, { catalog, open: false })).toThrow(
      expect.objectContaining({ code: 'unknown_event', message: 'stream /s: event "other" is not declared' }),
    )
    expect(() => defineStream(options, { open: false })).toThrow(expect.objectContaining({ code: 'unknown_event' }))
    expect(defineStream(options, { catalog }).events).toEqual(['progress', 'other'])
  })
})
