import fc from 'fast-check'
import { expect, test } from 'vitest'

import { areGrants, findGrantsFault } from './check-grants.ts'
import { grantedBy } from './granted.ts'
import { acts } from './grant.ts'

test.each([
  [[]],
  [[{ allow: ['read'] }]],
  [[{ allow: ['read', 'publish', 'admin'], channels: ['a', 'room:*', '**'], events: ['x', '*'] }]],
  [[{ allow: ['read'], channels: undefined, events: undefined }]],
])('%j has no fault', (grants) => {
  expect([findGrantsFault(grants, 'grants'), areGrants(grants)]).toEqual([undefined, true])
})

test.each<[unknown, string]>([
  [undefined, 'g: expected a list of grants'],
  [{ allow: ['read'] }, 'g: expected a list of grants'],
  ['read', 'g: expected a list of grants'],
  [['read'], 'g[0]: expected a grant'],
  [[null], 'g[0]: expected a grant'],
  [[[]], 'g[0]: expected a grant'],
  [[{}], 'g[0].allow: expected a list'],
  [[{ allow: 'read' }], 'g[0].allow: expected a list'],
  [[{ allow: [] }], 'g[0].allow: expected at least one'],
  [[{ allow: ['read'] }, { allow: ['write'] }], 'g[1].allow[0]: "write" must be one of read, publish, admin'],
  [[{ allow: ['read'], channels: [] }], 'g[0].channels: expected at least one'],
  [[{ allow: ['read'], channels: 'a' }], 'g[0].channels: expected a list'],
  [[{ allow: ['read'], channels: ['a', 'b*'] }], 'g[0].channels[1]: "b*"'],
  [[{ allow: ['read'], channels: [7] }], 'g[0].channels[0]: 7 must be a string'],
  [[{ allow: ['read'], events: ['a\n'] }], 'g[0].events[0]:'],
  [[{ allow: ['read'], deny: ['a'] }], 'g[0].deny is not known (there are allow, channels, events)'],
])('%j is refused, and the sentence tells where', (grants, sentence) => {
  expect(findGrantsFault(grants, 'g')).toContain(sentence)
  expect(areGrants(grants)).toBe(false)
})

test('any value is judged, and a list without a fault can be asked', () => {
  const nearly = fc.array(
    fc.record(
      {
        allow: fc.oneof(fc.subarray([...acts]), fc.anything()),
        channels: fc.oneof(fc.array(fc.constantFrom('a', 'a:*', '**')), fc.anything()),
        events: fc.oneof(fc.array(fc.string()), fc.anything()),
      },
      { requiredKeys: ['allow'] },
    ),
  )
  fc.assert(
    fc.property(fc.oneof(nearly, fc.anything()), (value) => {
      const fault = findGrantsFault(value, 'g')
      if (fault === undefined && areGrants(value))
        expect(grantedBy(value).allowsChannel('read', 'a')).toBeTypeOf('boolean')
      else expect(fault).toMatch(/^g/)
    }),
    { numRuns: 1_000 },
  )
})
