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

describe('a lease', () => {
  test('has one holder, which is told once when it ends', () => {
    const { leases, ended, end } = setUp()
    const holder = {}
    expect(leases.take({ id: 'a', onEnd: () => ended.push('a') }, holder)).toBeUndefined()
    expect(leases.holderOf('a')).toBe(holder)
    end('a', holder)
    end('a', holder)
    expect([ended, leases.size, leases.holderOf('a')]).toEqual([['a'], 0, undefined])
  })

  test('that is taken over ends with the one that has it last', () => {
    const { leases, ended, end } = setUp()
    const [first, second] = [{}, {}]
    leases.take({ id: 'a', onEnd: () => ended.push('first') }, first)
    expect(leases.take({ id: 'a', onEnd: () => ended.push('second') }, second)).toBe(first)
    end('a', first)
    expect([ended, leases.holderOf('a')]).toEqual([[], second])
    end('a', second)
    expect(ended).toEqual(['second'])
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
    )
    end('a', holder)
    leases.take({ id: 'b', onEnd: () => Promise.reject(rejected) as never }, holder)
    end('b', holder)
    await new Promise((resolve) => setImmediate(resolve))
    expect([errors, leases.size]).toEqual([[thrown, rejected], 0])
  })
})
