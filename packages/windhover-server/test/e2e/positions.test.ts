import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { isRedisRunnable, RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import { startBuiltServer } from '../support/built-server.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { expectNothingLost } from '../support/load-then-follow.ts'

describe.skipIf(!isRedisRunnable)('two processes on one Redis', () => {
  test('a state with the position of one is followed on the other: nothing is lost', async () => {
    const redis = new RedisServer()
    onTestFinished(() => redis.end())
    await redis.start()
    const nodes = await Promise.all([1, 2].map(() => startBuiltServer(0, '--store', redis.url)))
    const urls = nodes.map(({ url }) => url)
    for (const url of urls) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 50_000 })
    }
    const database: number[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(25), { minLength: 40, maxLength: 80, size: 'max' }), async (draws) => {
        await expectNothingLost(
          {
            urls,
            async write(url, number, pause) {
              database.push(number)
              await pause()
              const body = JSON.stringify({ event: 'number', data: number })
              expect((await postJson(`${url}/api/broadcast`, body)).status).toBe(200)
            },
            async load(url, pause) {
              const { status, headers, body } = await exchange(`${url}/api/position`)
              const { position } = JSON.parse(body) as { position: string }
              expect([status, headers['windhover-position']]).toEqual([200, position])
              await pause()
              return { position, state: [...database] }
            },
          },
          draws,
          database.length,
        )
      }),
      { numRuns: 15 },
    )
  })
})
