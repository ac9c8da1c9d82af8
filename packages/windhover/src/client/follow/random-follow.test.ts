import { setTimeout as wait } from 'node:timers/promises'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { NumberedService } from '../../../test/client/support/numbered-service.ts'
import { eventually } from '../../../test/client/support/eventually.ts'

type Step =
  | { readonly do: 'commit' | 'publish'; readonly count: number }
  | { readonly do: 'cut' | 'restart' | 'down' | 'up' | 'reload' | 'lose' }
  | { readonly do: 'load'; readonly fault?: 'cut' | number; readonly delaysMs: readonly [number, number, number] }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'throw' }

const count = fc.integer({ min: 1, max: 4 })
const ms = fc.integer({ min: 0, max: 5 })
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('commit' as const, 'publish' as const), count }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cut' as const, 'restart' as const, 'down' as const, 'up' as const, 'reload' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('lose' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record(
      {
        do: fc.constant('load' as const),
        fault: fc.constantFrom('cut' as const, 500, 403),
        delaysMs: fc.tuple(ms, ms, ms),
      },
      { requiredKeys: ['do', 'delaysMs'] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('throw' as const) }) },
)

/** Fails if a number is missing below the greatest one. */
function expectWhole(numbers: readonly number[]): void {
  expect([...numbers].toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
}

async function run(steps: readonly Step[], reloadOn: 'gap' | 'reconnect'): Promise<void> {
  // So few are kept that a cut may lose some.
  const service = new NumberedService({ history: { maxMessages: 8 } })
  const errors: unknown[] = []
  const thrown = new Error('apply')
  let throws = 0
  const client = service.client({ onError: (error) => errors.push(error) })
  const follow = client.follow('/sse', {
    reloadOn,
    load: ({ fetch }) => fetch('/numbers'),
    apply: (state: readonly number[], { data }) => {
      if (throws > 0) {
        throws -= 1
        throw thrown
      }
      const { n } = data as { n: number }
      return state.includes(n) ? state : Object.freeze([...state, n])
    },
  })
  let snapshot = follow.getSnapshot()
  const off = follow.subscribe(() => {
    expect(follow.getSnapshot(), 'a snapshot that is no other').not.toBe(snapshot)
    snapshot = follow.getSnapshot()
    if (snapshot.state !== undefined) expectWhole(snapshot.state)
    if (snapshot.status === 'following') expect(snapshot.stale).toBe(false)
  })
  for (const each of steps) {
    if (each.do === 'commit') service.commit(each.count)
    else if (each.do === 'publish') {
      await service.publish(each.count)
      await wait(1)
    } else if (each.do === 'cut') service.cut()
    else if (each.do === 'restart') await service.restart()
    else if (each.do === 'reload') follow.reload()
    else if (each.do === 'load') service.scripts.push(each)
    else if (each.do === 'wait') await wait(each.ms)
    else if (each.do === 'throw') throws += 1
    else if (each.do === 'lose') {
      // More than are kept, while nobody reads.
      service.isUp = false
      await service.add(9)
      service.isUp = true
      await wait(6)
    } else service.isUp = each.do === 'up'
  }
  service.isUp = true
  service.scripts.length = 0
  throws = 0
  await service.add()
  const all = Array.from({ length: service.committed }, (_, index) => index + 1)
  await eventually(() => {
    expect(follow.status).toBe('following')
    expect(follow.stale).toBe(false)
    expect(follow.state!.toSorted((a, b) => a - b)).toEqual(all)
  })
  // From here on it follows, and nothing is loaded for it, once its stream was told of what it lost.
  let before: number
  let loads = 0
  do {
    before = service.loads
    await service.add()
    await eventually(() => expect(follow.state).toContain(service.committed))
    loads += service.loads - before
    expect(loads).toBeLessThan(5)
  } while (service.loads > before)
  expect(errors.filter((error) => error !== thrown)).toEqual([])
  off()
  client.close()
}

test.each(['gap', 'reconnect'] as const)(
  'whatever happens, the state ends as the model, and no message is missing without a load: reload on %s',
  async (reloadOn) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), (steps) => run(steps, reloadOn)),
      { numRuns: 120 },
    )
  },
)
