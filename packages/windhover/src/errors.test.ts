import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test, vi } from 'vitest'

import { type ErrorCode, errorMeanings, WindhoverError } from './errors.ts'

describe('WindhoverError', () => {
  test('has a name, a code and a message, and no issues or cause of its own', () => {
    const error = new WindhoverError('closed', 'the hub is closed')
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toBe('WindhoverError: the hub is closed')
    expect(error.code).toBe('closed')
    expect(error.issues).toEqual([])
    expect('cause' in error).toBe(false)
  })

  test('carries issues and a cause, even a cause that is undefined', () => {
    const issues = [{ path: ['levels', 2], message: 'must be number' }]
    const cause = new TypeError('x')
    const error = new WindhoverError('invalid_data', 'data does not match', { issues, cause })
    expect(error.issues).toEqual(issues)
    expect(error.cause).toBe(cause)
    expect('cause' in new WindhoverError('closed', 'x', { cause: undefined })).toBe(true)
  })

  test('is known by every copy of this package, and its heirs by themselves', async () => {
    vi.resetModules()
    const copy = await import('./errors.ts')
    expect(copy.WindhoverError).not.toBe(WindhoverError)
    const error = new copy.WindhoverError('closed', 'x')
    class Heir extends WindhoverError {}
    expect([error, new Heir('closed', 'x')].map((one) => one instanceof WindhoverError)).toEqual([true, true])
    expect([error, new Heir('closed', 'x')].map((one) => one instanceof Heir)).toEqual([false, true])
    expect([new Error('x'), null, 'x', {}].filter((one) => one instanceof WindhoverError)).toEqual([])
    expect(Object.keys(error)).toEqual(Object.keys(new WindhoverError('closed', 'x')))
  })
})

describe('the table of codes', () => {
  const codes = Object.keys(errorMeanings) as ErrorCode[]

  test('is in alphabetical order, and says each in a sentence', () => {
    expect(codes).toEqual(codes.toSorted())
    for (const code of codes) expect(errorMeanings[code], code).toMatch(/^[A-Z].*\.$/)
  })

  test('cannot be changed', () => {
    expect(Object.isFrozen(errorMeanings)).toBe(true)
  })

  test('has no code that is never used', () => {
    const folder = import.meta.dirname
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file) && file !== 'errors.ts')
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([])
  })
})
