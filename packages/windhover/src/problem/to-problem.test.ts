import { describe, expect, test } from 'vitest'

import { errorMeanings, type ErrorCode, WindhoverError } from '../errors.ts'
import { toProblem, toStatus } from './to-problem.ts'

describe('toProblem', () => {
  test.each([
    ['invalid_data', 422],
    ['reserved_name', 422],
    ['invalid_request', 400],
    ['too_large', 413],
    ['unavailable', 503],
    ['closed', 503],
  ] as const)('says what is wrong with the code %s and the status %d', (code, status) => {
    const issues = [{ path: ['data', 'n'], message: 'must be a number' }]
    expect(toProblem(new WindhoverError(code, 'the reason', { issues }))).toMatchObject({
      status,
      code,
      issues,
      ok: false,
      error: 'the reason',
    })
  })

  test.each([
    ['a bug', new TypeError('secret inside')],
    ['a schema that cannot be', new WindhoverError('invalid_schema', 'secret inside')],
    ['no error at all', undefined],
  ])('says nothing of the inside of %s', (_name, error) => {
    const problem = toProblem(error)
    expect(problem.status).toBe(500)
    expect(JSON.stringify(problem)).not.toContain('secret')
  })
})

test('every code has a status of an error', () => {
  for (const code of Object.keys(errorMeanings) as ErrorCode[]) expect(toStatus(code)).toBeGreaterThanOrEqual(400)
})
