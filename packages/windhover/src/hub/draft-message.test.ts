import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { defineEvents } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { reservedEvents } from '../names.ts'
import { draftMessage, type PublishOptions } from './draft-message.ts'
import { rawText } from './raw-text.ts'

const progress = z.object({ percent: z.number(), status: z.string().default('running') })
const catalog = defineEvents({ progress, 'job.done': z.object({}), any: z.unknown() })
const open = { catalog, open: true }
const closed = { catalog, open: false }

async function refusal(
  event: unknown,
  data: unknown,
  options: Record<string, unknown> = {},
  rules: Parameters<typeof draftMessage>[3] = open,
): Promise<WindhoverError> {
  const error = await Promise.resolve()
    .then(() => draftMessage(event as string, data, options as PublishOptions, rules))
    .then(
      (draft) => expect.fail(`expected a refusal, got ${JSON.stringify(draft)}`),
      (cause: unknown) => cause,
    )
  expect(error).toBeInstanceOf(WindhoverError)
  return error as WindhoverError
}

async function encode(data: unknown): Promise<string> {
  return (await draftMessage('note', data, {}, open)).data
}

describe('a draft', () => {
  test('goes to broadcast, with nothing that was not given', async () => {
    expect(await draftMessage('note', { a: 1 }, {}, open)).toStrictEqual({
      channel: 'broadcast',
      event: 'note',
      data: '{"a":1}',
    })
  })

  test('carries all that was given', async () => {
    const options = { channel: 'job 7', id: 'order-1', key: 'k', retryMs: 0 }
    expect(await draftMessage('note', 1, options, open)).toStrictEqual({ ...options, event: 'note', data: '1' })
  })

  test('holds what the schema made of the data, encoded', async () => {
    const { data } = await draftMessage('progress', { percent: 7, more: true }, {}, closed)
    expect(JSON.parse(data)).toEqual({ percent: 7, status: 'running' })
  })

  test('takes undeclared events where the hub is open', async () => {
    expect((await draftMessage('note', 1, {}, open)).event).toBe('note')
    expect((await draftMessage('note', 1, {}, { catalog: undefined, open: true })).event).toBe('note')
  })
})

describe('a name', () => {
  test.each(['', 'a\nb', 'x'.repeat(129), 7, undefined, null])('that is %j is refused for the event', async (event) => {
    const { code, message, issues } = await refusal(event, 1)
    expect(code).toBe('invalid_name')
    expect(message).toMatch(/^event must /)
    expect(issues).toEqual([{ path: ['event'], message: message.slice('event '.length) }])
  })

  test.each(['', 'a\rb', 'x'.repeat(129), 7, null])('that is %j is refused for the channel', async (channel) => {
    const { code, message, issues } = await refusal('note', 1, { channel })
    expect(code).toBe('invalid_name')
    expect(message).toMatch(/^channel must /)
    expect(issues).toEqual([{ path: ['channel'], message: message.slice('channel '.length) }])
  })

  test.each(reservedEvents)('that is %j belongs to the protocol', async (event) => {
    const { code, message, issues } = await refusal(event, 1)
    expect(code).toBe('reserved_name')
    expect(message).toBe(`event "${event}" is reserved (connected, gap, closing, position, error, open)`)
    expect(issues).toMatchObject([{ path: ['event'] }])
  })

  test('that is not declared is refused by a closed hub, which says what is', async () => {
    expect(await refusal('note', 1, {}, closed)).toMatchObject({
      code: 'unknown_event',
      message: 'event "note" is not declared (declared: progress, job.done, any)',
      issues: [{ path: ['event'] }],
    })
    expect(await refusal('note', 1, {}, { catalog: undefined, open: false })).toMatchObject({
      code: 'unknown_event',
      message: 'event "note" is not declared (declared: none)',
    })
  })
})

describe('an id or key', () => {
  test.each(['id', 'key'])('%s is 1 to 128 visible ASCII characters', async (field) => {
    for (const value of ['', 'a b', 'a\n', 'ä', 'x'.repeat(129), 7, null]) {
      const { code, message, issues } = await refusal('note', 1, { [field]: value })
      expect(code).toBe('invalid_id')
      expect(message.startsWith(`${field} must `), message).toBe(true)
      expect(issues).toMatchObject([{ path: [field] }])
    }
    expect(await draftMessage('note', 1, { [field]: 'a.b' }, open)).toMatchObject({ [field]: 'a.b' })
  })
})

describe('retryMs', () => {
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1000', null])(
    'that is %j is refused',
    async (retryMs) => {
      expect(await refusal('note', 1, { retryMs })).toMatchObject({
        code: 'invalid_option',
        message: 'retryMs must be a whole number of milliseconds, 0 or more',
        issues: [{ path: ['retryMs'] }],
      })
    },
  )
})

describe('data', () => {
  test.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['text', 'a\nb', '"a\\nb"'],
    ['empty text', '', '""'],
    ['a number', -0.5, '-0.5'],
    ['NaN, which JSON writes as null', Number.NaN, 'null'],
    ['Infinity, which JSON writes as null', Number.NEGATIVE_INFINITY, 'null'],
    ['a date', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['what has toJSON', { toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    ['undefined in an object, which JSON leaves out', { a: undefined, b: 1 }, '{"b":1}'],
    ['undefined in a list, which JSON writes as null', [undefined, () => 1], '[null,null]'],
    ['a map, which JSON writes as an empty object', new Map([[1, 2]]), '{}'],
    ['a lone surrogate, which JSON escapes', '\ud800', '"\\ud800"'],
    ['the line separators of Unicode', '\u2028', '"\u2028"'],
  ])('can be %s', async (_, data, text) => {
    expect(await encode(data)).toBe(text)
  })

  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  test.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /undefined cannot be sent; use null for none$/],
    ['a function', () => 1, /function cannot be sent; use null for none$/],
    ['a symbol', Symbol('x'), /symbol cannot be sent; use null for none$/],
    ['a BigInt', 1n, /BigInt/],
    ['a BigInt inside', { a: [1n] }, /BigInt/],
    ['a circle', circular, /circular/],
    ['what throws when it is encoded', { toJSON: () => expect.fail('on purpose') }, /on purpose/],
    ['what makes nothing of itself', { toJSON: () => undefined }, /cannot be sent/],
  ])('cannot be %s', async (_, data, reason) => {
    for (const event of ['note', 'any']) {
      const { code, message } = await refusal(event, data)
      expect(code).toBe('invalid_data')
      expect(message).toMatch(reason)
      expect(message).toContain(`of event "${event}" is not JSON: `)
    }
  })

  test('that does not match its schema is refused place by place', async () => {
    expect(await refusal('progress', { percent: 'x', status: 7 })).toMatchObject({
      code: 'invalid_data',
      message: expect.stringMatching(/^data of event "progress" does not match its schema: percent: .*; status: /),
      issues: [{ path: ['percent'] }, { path: ['status'] }],
    })
  })

  test('can be raw text for an undeclared event alone', async () => {
    expect(await encode(rawText('a\nb'))).toBe('a\nb')
    expect(await encode(rawText(''))).toBe('')
    for (const event of ['progress', 'any']) {
      expect(await refusal(event, rawText('{}'))).toMatchObject({
        code: 'invalid_data',
        message: `data must match the schema of event "${event}"; raw text is for undeclared events`,
        issues: [{ path: ['data'] }],
      })
    }
  })

  test('is encoded as it is when it is handed in', async () => {
    const data = { a: 1 }
    const draft = draftMessage('note', data, {}, open)
    data.a = 2
    expect((await draft).data).toBe('{"a":1}')
  })
})

test('an option that does not exist is refused by its name', async () => {
  expect(await refusal('note', 1, { chanel: 'jobs' })).toMatchObject({
    code: 'invalid_option',
    message: 'publish: chanel is not an option (there are channel, id, key, retryMs, maxWaitMs)',
  })
  expect(await refusal('note', 1, null as never)).toMatchObject({ code: 'invalid_option' })
})

describe('maxMessageBytes', () => {
  test.each([
    ['ab', 4],
    ['ä', 4],
    ['€', 5],
  ])('counts bytes, not characters: %j has %i as JSON', async (data, bytes) => {
    expect((await draftMessage('note', data, {}, { ...open, maxMessageBytes: bytes })).data).toBe(JSON.stringify(data))
    expect(await refusal('note', data, {}, { ...open, maxMessageBytes: bytes - 1 })).toMatchObject({
      code: 'too_large',
    })
  })
})

test('data that is nested too deeply says so', async () => {
  let nested: unknown = 1
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested]
  expect(await refusal('note', nested)).toMatchObject({
    code: 'invalid_data',
    message: 'data of event "note" is not JSON: it is nested too deeply',
    issues: [{ path: ['data'], message: 'is not JSON: it is nested too deeply' }],
  })
})
