import { expect, test } from 'vitest'

import { nameLines } from './name-lines.ts'

const numbers = [7, 9, 1562]

test('names the line of each event, in the sentence and in the issues', () => {
  const problem = {
    code: 'invalid_id',
    error: 'events[1]: id must be short; and 1 more of the events cannot be published',
    issues: [
      { path: ['events', 1, 'id'], message: 'must be short' },
      { path: ['events', 1, 'data', 'a'], message: 'expected a number' },
      { path: ['events', 2, 'id'], message: 'must be short' },
      { path: ['events', 2], message: 'is no object' },
    ],
  }
  expect(nameLines(problem, numbers)).toEqual({
    code: 'invalid_id',
    error: 'line 9: id must be short; and 1 more of the events cannot be published',
    issues: ['line 9: data.a: expected a number', 'line 1562: id: must be short', 'line 1562: is no object'],
  })
})

test('names the line where the sentence has the path of the issue', () => {
  const problem = {
    error: 'the JSON text is refused: events.2.data.$&: stands in its object twice',
    issues: [{ path: ['events', 2, 'data', '$&'], message: 'stands in its object twice' }],
  }
  expect(nameLines(problem, numbers)).toEqual({
    error: 'the JSON text is refused: line 1562: data.$&: stands in its object twice',
    issues: [],
  })
})

test('reads the sentence of a problem that has only a detail', () => {
  const problem = { detail: 'events[0]: is odd', issues: [{ path: ['events', 0], message: 'is odd' }] }
  expect(nameLines(problem, numbers)['error']).toBe('line 7: is odd')
})

test.each([
  {},
  { error: 'events[0] of another server' },
  { error: 'Bad Gateway', issues: 'events[0]' },
  { error: 'channel "events[0]" is not allowed', issues: ['odd', null] },
  { error: 'events take 4 bytes at once', issues: [{ path: ['events'], message: 'take 4 bytes at once' }] },
  { error: 'events[3]: is odd', issues: [{ path: ['events', 3], message: 'is odd' }] },
])('leaves %j as it is, which is about no event of the request', (problem) => {
  expect(nameLines(problem, numbers)).toEqual(problem)
})
