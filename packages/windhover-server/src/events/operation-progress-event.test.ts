import { expect, test } from 'vitest'
import { z } from 'zod'

import { makeOperationProgressSchema, operationProgressEvent } from './operation-progress-event.ts'
import { operationProgressSchemas } from './operation-progress-schemas.ts'

test.each(['input', 'output'] as const)('the %s is described as zod describes it', (direction) => {
  const { jsonSchema } = makeOperationProgressSchema(z)['~standard']
  const described = jsonSchema[direction]({ target: 'draft-2020-12' })
  // As text, since the order of the keywords is that of the documents.
  expect(JSON.stringify(operationProgressSchemas[direction])).toBe(JSON.stringify(described))
})

test('a missing time is filled in, and what is wrong is told in the words of zod', async () => {
  const { validate } = operationProgressEvent['~standard']
  const progress = { taskId: 'a', progress: 1, status: 'b', state: 'c' }
  expect(await validate(progress)).toMatchObject({ value: { ...progress, ts: expect.stringMatching(/Z$/) } })
  const { issues } = makeOperationProgressSchema(z)['~standard'].validate({ ...progress, progress: 101 }) as {
    readonly issues: readonly unknown[]
  }
  expect(await validate({ ...progress, progress: 101 })).toMatchObject({ issues })
})
