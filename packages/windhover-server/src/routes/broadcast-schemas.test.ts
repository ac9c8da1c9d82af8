import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { batchItem, broadcastRequest, makeBatchItem, makeBroadcastRequest } from './broadcast-schemas.ts'

const key = fc.constantFrom(
  'event',
  'data',
  'channel',
  'id',
  'key',
  'retryMs',
  'idempotencyKey',
  'channels',
  'other',
  '__proto__',
)
const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constantFrom(null, undefined, {}, [], ['a'], [1]))
const body = fc.oneof(fc.dictionary(key, value), fc.constantFrom(null, [], 'text', 1))

test.each([
  ['body', broadcastRequest, makeBroadcastRequest(z)],
  ['event of a batch', batchItem, makeBatchItem(z)],
] as const)('a %s that is taken without zod is one that zod takes, as it is', async (_, lazy, made) => {
  const { validate } = lazy['~standard']
  const asked = made['~standard']
  await fc.assert(
    fc.asyncProperty(body, async (given) => {
      expect(await validate(given)).toEqual(await asked.validate(given))
    }),
  )
})
