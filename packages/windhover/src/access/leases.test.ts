import { describe, expect, test } from 'vitest'

import { Leases } from './leases.ts'

function setUp(): {
  leases: Leases<object>
  ended: string[]
  errors: unknown[]
  end: (id: string, holder: object) => void
} {
  const leases = new Leases<object>()
  const errors: unknown[] = []
  return { leases, ended: [], errors, end: (id, holder) => leases.end(id, holder, (error) => errors.push(error)) }
}

function expectNone(error: unknown): never {
  throw new Error('no lease throws when it starts', { cause: error })
}

describe('a lease', () => {
  test('has one holder, which is told once when it ends', () => {
    const { leases, ended, end } = setUp()
    const holder = {}
    expect(leases.take({ id: 'a', onEnd: () => ended.push('a') }, holder, expectNone)).toBeUndefined()
    expect(leases.holderOf('a')).toBe(holder)
    end('a', holder)
    end('a', holder)
    expect([ended, leases.size, leases.holderOf('a')]).toEqual([['a'], 0, undefined])
  })

  test('that is taken over ends with the one that has it last', () => {
    const { leases, ended, end } = setUp()
    const [first, second] = [{}, {}]
    leases.take({ id: 'a', onEnd: () => ended.push('first') }, first, expectNone)
    expect(leases.take({ id: 'a', onEnd: () => ended.push('second') }, second, expectNone)).toBe(first)
    end('a', first)
    expect([ended, leases.holderOf('a')]).toEqual([[], second])
    end('a', second)
    expect(ended).toEqual(['second'])
  })

  test('tells its start once, and harms nobody if that throws', () => {
    const { leases, errors } = setUp()
    const started: string[] = []
    leases.take({ id: 'a', onStart: () => started.push('a') }, {}, expectNone)
    const thrown = new Error('thrown')
    const onStart = (): never => {
      throw thrown
    }
    leases.take({ id: 'a', onStart }, {}, (error) => errors.push(error))
    expect([started, errors]).toEqual([['a'], [thrown]])
  })

  test('whose end throws or rejects harms nobody', async () => {
    const { leases, errors, end } = setUp()
    const [thrown, rejected] = [new Error('thrown'), new Error('rejected')]
    const holder = {}
    leases.take(
      {
        id: 'a',
        onEnd: () => {
          throw thrown
        },
      },
      holder,
      expectNone,
    )
    end('a', holder)
    leases.take({ id: 'b', onEnd: () => Promise.reject(rejected) as never }, holder, expectNone)
    end('b', holder)
    await new Promise((resolve) => setImmediate(resolve))
    expect([errors, leases.size]).toEqual([[thrown, rejected], 0])
  })
})
