import { STATUS_CODES } from 'node:http'

import { describe, expect, test } from 'vitest'

import { createProblem, problemType } from './problem.ts'

describe('a problem', () => {
  test('says the kind by its status, and the reason twice', () => {
    expect(createProblem(400, 'event: "x" is not served')).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: 'event: "x" is not served',
      ok: false,
      error: 'event: "x" is not served',
    })
    expect(problemType).toBe('application/problem+json')
  })

  test('carries a code and issues where it is given any', () => {
    const issues = [{ path: ['data', 0], message: 'must be number' }]
    expect(createProblem(422, 'x', { code: 'invalid_data', issues })).toMatchObject({ code: 'invalid_data', issues })
    expect(createProblem(422, 'x', { issues: [] })).not.toHaveProperty('issues')
    expect(createProblem(422, 'x')).not.toHaveProperty('code')
  })

  // What RFC 9110 renamed after Node took its names.
  const renamed: Record<number, string> = { 413: 'Content Too Large', 422: 'Unprocessable Content' }
  const statuses = Object.keys(STATUS_CODES).map(Number)

  // RFC 9457, section 4.2.1: with about:blank the title should be the phrase of the status. 418 is unused.
  test.each(statuses.filter((status) => status >= 400 && status <= 505 && ![402, 418, 420, 423, 424].includes(status)))(
    'has the phrase of the status %d as its title',
    (status) => {
      expect(createProblem(status, 'x').title).toBe(renamed[status] ?? STATUS_CODES[status])
    },
  )

  test('of an unknown status has a title all the same', () => {
    expect(createProblem(599, 'x').title).toBe('Error')
  })
})
