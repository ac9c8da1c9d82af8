import { runInNewContext } from 'node:vm'

import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { WindhoverError } from '../errors.ts'
import { describeIssues, validateData } from './validate-data.ts'

type Result = StandardSchemaV1.Result<unknown>

function schema(validate: (value: unknown) => Result | Promise<Result>): StandardSchemaV1 {
  return { '~standard': { version: 1, vendor: 'test', validate } }
}

function failing(...issues: StandardSchemaV1.Issue[]): StandardSchemaV1 {
  return schema(() => ({ issues }))
}

async function refusal(asked: StandardSchemaV1, data?: unknown): Promise<WindhoverError> {
  const error = await validateData(asked, data, 'data of event "x"').then(
    (value) => expect.fail(`expected a refusal, got ${JSON.stringify(value)}`),
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(WindhoverError)
  expect(error).toMatchObject({ code: 'invalid_data' })
  return error as WindhoverError
}

describe('validateData', () => {
  test('answers what the schema made of the data', async () => {
    const progress = z.object({ percent: z.coerce.number(), status: z.string().default('running') })
    expect(await validateData(progress, { percent: '7', more: 1 }, 'x')).toEqual({ percent: 7, status: 'running' })
    expect(
      await validateData(
        schema(() => ({ value: undefined })),
        1,
        'x',
      ),
    ).toBeUndefined()
  })

  test('waits for a schema that validates asynchronously', async () => {
    const known = z.string().refine((name) => Promise.resolve(name === 'known'), 'is not known')
    expect(await validateData(known, 'known', 'x')).toBe('known')
    expect((await refusal(known, 'other')).issues).toEqual([{ path: [], message: 'is not known' }])
  })

  test('waits for a promise of another realm', async () => {
    const answer = (): Promise<Result> => runInNewContext(`Promise.resolve({ issues: [{ message: 'no' }] })`)
    expect(answer()).not.toBeInstanceOf(Promise)
    const { issues } = await refusal(schema(answer))
    expect(issues).toEqual([{ path: [], message: 'no' }])
  })

  test('passes on what the schema itself throws, which is no fault of the data', async () => {
    const fault = new TypeError('broken schema')
    const throwing = schema(() => {
      throw fault
    })
    await expect(validateData(throwing, 1, 'x')).rejects.toBe(fault)
    await expect(
      validateData(
        schema(() => Promise.reject(fault)),
        1,
        'x',
      ),
    ).rejects.toBe(fault)
  })

  test('names the value, each place and each reason', async () => {
    const error = await refusal(z.object({ a: z.object({ b: z.array(z.number()) }) }), { a: { b: [1, 'x'] } })
    expect(error.issues).toEqual([{ path: ['a', 'b', 1], message: expect.stringContaining('expected number') }])
    expect(error.message).toBe(`data of event "x" does not match its schema: a.b.1: ${error.issues[0]!.message}`)
  })

  test('reads paths of keys, of objects with a key, and of symbols', async () => {
    const { issues } = await refusal(
      failing(
        { message: 'one', path: ['a', 0] },
        { message: 'two', path: [{ key: 'a' }, { key: 1 }] },
        { message: 'three', path: [Symbol('hidden'), { key: Symbol.iterator }] },
        { message: 'four', path: [] },
        { message: 'five' },
      ),
    )
    expect(issues).toEqual([
      { path: ['a', 0], message: 'one' },
      { path: ['a', 1], message: 'two' },
      { path: ['Symbol(hidden)', 'Symbol(Symbol.iterator)'], message: 'three' },
      { path: [], message: 'four' },
      { path: [], message: 'five' },
    ])
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues)
  })

  test('keeps an answer to many faults short, and says how many more there are', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ message: 'must be number', path: [index] }))
    const { issues, message } = await refusal(failing(...many))
    expect(issues).toHaveLength(101)
    expect(issues.slice(0, 100)).toEqual(many.slice(0, 100))
    expect(issues[100]).toEqual({ path: [], message: 'and 900 more' })
    expect(message.length).toBeLessThan(3000)
    expect((await refusal(failing(...many.slice(0, 100)))).issues).toEqual(many.slice(0, 100))
  })

  test('tells issues of at most 16,384 characters, since each repeats the keys above it, and one of any size', async () => {
    const under = (key: string): { message: string; path: (string | number)[] }[] =>
      Array.from({ length: 50 }, (_, index) => ({ message: 'wrong', path: [key, index] }))
    const long = await refusal(failing(...under('k'.repeat(100_000))))
    expect(long.issues.map(({ path }) => path)).toEqual([['k'.repeat(100_000), 0], []])
    expect(long.issues[1]!.message).toBe('and 49 more')
    const { issues } = await refusal(failing(...under('k'.repeat(1_000))))
    expect([issues.length, issues.at(-1)!.message]).toEqual([17, 'and 34 more'])
  })
})

test('describeIssues writes one sentence', () => {
  expect(describeIssues([])).toBe('')
  expect(
    describeIssues([
      { path: ['status'], message: 'is required' },
      { path: ['levels', 2], message: 'must be number' },
      { path: [], message: 'must be object' },
    ]),
  ).toBe('status: is required; levels.2: must be number; must be object')
})
