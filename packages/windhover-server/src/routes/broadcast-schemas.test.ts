import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { broadcastRequest, makeBroadcastRequest } from './broadcast-schemas.ts'

const key = fc.constantFrom('event', 'data', 'channel', 'id', 'key', 'retryMs', 'idempotencyKey', 'other', '__proto__')
const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constantFrom(null, undefined, {}, []))
const body = fc.oneof(fc.dictionary(key, value), fc.constantFrom(null, [], 'text', 1))

test('a body that is taken without zod is one that zod takes, as it is', async () => {
  const { validate } = broadcastRequest['~standard']
  const asked = makeBroadcastRequest(z)['~standard']
  await fc.assert(
    fc.asyncProperty(body, async (given) => {
      expect(await validate(given)).toEqual(await asked.validate(given))
    }),
  )
})
