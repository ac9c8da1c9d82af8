import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { defineEvents } from './define-events.ts'
import { WindhoverError } from '../errors.ts'
import { reservedEvents } from '../names.ts'
import { draftMessage, type PublishOptions } from './draft-message.ts'
import { jsonText } from './json-text.ts'
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

  test.each(['event', 'channel'])('that begins with $ is reserved for the %s', async (field) => {
    const error = await (field === 'event' ? refusal('$sys', 1) : refusal('note', 1, { channel: '$sys' }))
    expect(error).toMatchObject({
      code: 'reserved_name',
      message: `${field} "$sys" is reserved (as is every name that begins with $)`,
      issues: [{ path: [field] }],
    })
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
    ['a negative zero, with its sign', -0, '-0'],
    ['a date', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['what has toJSON', { toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    ['undefined in an object, which JSON leaves out', { a: undefined, b: 1 }, '{"b":1}'],
    ['a lone surrogate, which JSON escapes', '\ud800', '"\\ud800"'],
    ['the line separators of Unicode, escaped', 'a\u2028\u2029\u0085', '"a\\u2028\\u2029\\u0085"'],
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
    ['a map', new Map([[1, 2]]), /an instance of Map cannot be sent; make a plain object, a list or text of it$/],
    ['a number that is none', [1, { a: Number.NaN }], /: 1\.a: NaN cannot be sent; use null for none$/],
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
    message:
      'publish: chanel is not an option; did you mean channel? (there are channel, id, key, retryMs, maxWaitMs, ' +
      'idempotencyKey, idempotencyScope, traceparent)',
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

function nest(levels: number): unknown {
  let nested: unknown = 1
  for (let level = 0; level < levels; level += 1) nested = level % 2 === 0 ? [nested] : { a: nested }
  return nested
}

interface Tree {
  readonly next?: Tree | undefined
}
const tree: z.ZodType<Tree> = z.object({
  get next() {
    return tree.optional()
  },
})

describe('nesting', () => {
  test.each(['note', 'any'])('of 512 levels is taken in %s, as a value and as text', async (event) => {
    const text = JSON.stringify(nest(512))
    expect((await draftMessage(event, nest(512), {}, open)).data).toBe(text)
    expect((await draftMessage(event, jsonText(text), {}, open)).data).toBe(text)
  })

  test.each([513, 1000, 100_000])('of %i levels is refused, whatever the engine could do', async (levels) => {
    const message = 'is nested too deeply (more than 512 levels)'
    const refused = { code: 'invalid_data', issues: [{ path: [], message }] }
    for (const event of ['note', 'any']) {
      expect(await refusal(event, nest(levels))).toMatchObject({
        ...refused,
        message: `data of event "${event}" is not JSON: ${message}`,
      })
    }
    const text = `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect(() => jsonText(text)).toThrow(expect.objectContaining(refused))
    expect(await refusal('note', jsonText(text, { maxDepth: levels }))).toMatchObject(refused)
    expect(await refusal('any', jsonText(text, { maxDepth: levels }))).toMatchObject(refused)
  })

  test('that a schema cannot follow to its end is refused, and not the fault of the schema', async () => {
    const rules = { catalog: defineEvents({ tree, late: tree.refine(() => Promise.resolve(true)) }), open: true }
    let deep: Tree = {}
    for (let level = 0; level < 100_000; level += 1) deep = { next: deep }
    const circle: { next?: Tree } = {}
    circle.next = circle
    for (const event of ['tree', 'late']) {
      expect(await refusal(event, deep, {}, rules)).toMatchObject({
        code: 'invalid_data',
        issues: [{ message: 'is nested too deeply (more than 512 levels)' }],
      })
      expect(await refusal(event, circle, {}, rules)).toMatchObject({
        code: 'invalid_data',
        issues: [{ message: 'is circular: it stands in itself' }],
      })
    }
  })

  test('that never ends is a circle', async () => {
    const circle: unknown[] = []
    circle.push({ again: circle })
    expect(await refusal('note', circle)).toMatchObject({ issues: [{ path: [0, 'again'], message: /circular/ }] })
  })
})

describe('JSON text', () => {
  const events = defineEvents({
    same: z.object({ a: z.unknown() }),
    stripped: z.object({ a: z.unknown() }),
    filled: z.object({ a: z.unknown(), more: z.number().default(1) }),
    slow: z.object({ a: z.unknown() }).refine(() => Promise.resolve(true)),
    greedy: {
      '~standard': {
        ...z.looseObject({ a: z.array(z.unknown()) })['~standard'],
        validate: (value: unknown) => {
          ;(value as { a: unknown[] }).a.push('more')
          return { value }
        },
      },
    },
  })
  const rules = { catalog: events, open: true }
  const draft = async (event: string, text: string) => (await draftMessage(event, jsonText(text), {}, rules)).data
  const numbers = [
    '9007199254740993',
    '1e400',
    '-0',
    '1.0',
    '0.1000000000000000055',
    '1E5',
    '123456789012345678901234567890',
  ]

  test.each(numbers)('goes as it came where nothing changes it: %s', async (number) => {
    for (const event of ['note', 'same', 'slow']) {
      const text = `{ "a":[${number}, {"b" : ${number}}]}`
      expect(await draft(event, `\n${text} `)).toBe(text)
    }
  })

  test.each(['1', '-0', '1.0', '1E5', '0.1', '5e-324', '1e21', '-1.50e-7'])(
    'is encoded where its schema changes it, and its numbers are kept: %s',
    async (number) => {
      expect(await draft('filled', `{"a":[${number}]}`)).toBe(
        `{"a":[${Object.is(Number(number), -0) ? '-0' : Number(number)}],"more":1}`,
      )
    },
  )

  test.each(['9007199254740993', '1e400', '0.1000000000000000055', '123456789012345678901234567890', '1e-400'])(
    'is refused where its schema changes it, and a number would change: %s',
    async (number) => {
      const text = jsonText(`{"a":[0,{"b":${number}}]}`)
      const { code, issues, message } = await refusal('filled', text, {}, rules)
      expect({ code, issues }).toEqual({
        code: 'invalid_data',
        issues: [{ path: ['a', 1, 'b'], message: `would become ${Number(number)}; send it as text` }],
      })
      expect(message).toContain('is changed by its schema')
    },
  )

  test('is encoded where its schema leaves out the number that would change', async () => {
    expect(await draft('stripped', '{"a":[1],"b":9007199254740993,"c":{"d":1e400}}')).toBe('{"a":[1]}')
    const text = jsonText('{"a":[9007199254740993],"b":1}')
    expect(await refusal('stripped', text, {}, rules)).toMatchObject({ issues: [{ path: ['a', 0] }] })
  })

  test('that its schema changes in place is encoded', async () => {
    expect(await draft('greedy', '{"a":[ 1 ]}')).toBe('{"a":[1,"more"]}')
    expect(await refusal('greedy', jsonText('{"a":[1e400]}'), {}, rules)).toMatchObject({ code: 'invalid_data' })
  })

  test('is validated as the value that it says', async () => {
    expect(await refusal('same', jsonText('[]'), {}, rules)).toMatchObject({ code: 'invalid_data' })
  })

  test('has its line separators and halves of characters escaped', async () => {
    expect(await draft('note', '{"a\u2028":"\u0085\ud800\u2029"}')).toBe('{"a\\u2028":"\\u0085\\ud800\\u2029"}')
  })

  test('of another copy of this package is taken', async () => {
    vi.resetModules()
    const { jsonText: ofCopy } = await import('./json-text.ts')
    expect(ofCopy).not.toBe(jsonText)
    expect((await draftMessage('note', ofCopy('1.0'), {}, rules)).data).toBe('1.0')
  })
})
