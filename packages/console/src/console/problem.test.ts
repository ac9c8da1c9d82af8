import { describe, expect, it } from 'vitest'

import { listIssues, readProblem } from './problem.ts'

describe('readProblem', () => {
  it('reads what the API tells', async () => {
    const response = Response.json(
      {
        title: 'Unprocessable Content',
        ok: false,
        error: 'Does not match.',
        issues: [{ path: ['items', 0, 'sku'], message: 'expected string' }, { path: '', reason: 'odd' }, 'text'],
      },
      { status: 422 },
    )
    expect(await readProblem(response)).toEqual({
      status: 422,
      title: 'Unprocessable Content',
      error: 'Does not match.',
      issues: [
        { path: 'items.0.sku', keys: ['items', '0', 'sku'], message: 'expected string' },
        { path: '', keys: [], message: 'odd' },
        { path: '', keys: [], message: 'text' },
      ],
    })
  })

  it('makes do with the status where something else answered', async () => {
    const response = new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' })
    expect(await readProblem(response)).toEqual({
      status: 502,
      title: 'Bad Gateway',
      error: '<h1>Bad gateway</h1>',
      issues: [],
    })
  })
})

describe('listIssues', () => {
  const problem = { status: 422, title: 'Unprocessable Content', error: 'event "open" is reserved' }
  const said = { path: 'event', keys: ['event'], message: '"open" is reserved' }

  it('leaves out the only issue where the sentence says it already', () => {
    expect(listIssues({ ...problem, issues: [said] })).toEqual([])
  })

  it('keeps what the sentence does not say, and lists of several whole', () => {
    const other = { path: 'id', keys: ['id'], message: 'expected string' }
    expect(listIssues({ ...problem, issues: [other] })).toEqual([other])
    expect(listIssues({ ...problem, issues: [said, other] })).toEqual([said, other])
  })
})
