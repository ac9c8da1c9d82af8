import { expect, test } from 'vitest'

import { takeHot } from './take-hot.ts'

test.each([
  [{ tracing: {} }, { tracing: true }, []],
  [{ tracing: {} }, {}, ['tracing']],
  [{}, { tracing: true, exposeTrace: true }, ['tracing', 'exposeTrace']],
  [{ tracing: false }, {}, []],
])('from %j to %j, a restart is needed for %j', (before, after, needsRestart) => {
  expect(takeHot(before, after).needsRestart).toEqual(needsRestart)
})
