import { describe, expect, test } from 'vitest'

import type { Lease } from './access.ts'
import { Leases } from './leases.ts'

interface SetUp {
  readonly leases: Leases<object>
  readonly told: string[]
  readonly errors: unknown[]
  readonly take: (lease: Lease, holder: object) => object | undefined
  readonly end: (id: string, holder: object) => void
}

function setUp(): SetUp {
  const leases = new Leases<object>()
  const errors: unknown[] = []
  const onError = (error: unknown): void => void errors.push(error)
  return {
    leases,
    told: [],
    errors,
    take: (lease, holder) => leases.take(lease, holder, onError),
    end: (id, holder) => leases.end(id, holder, onError),
  }
}

describe('a lease', () => {
  test('has one holder, which is told once when it begins and ends', () => {
    const { leases, told, take, end } = setUp()
    const holder = {}
    expect(take({ id: 'a', onStart: () => told.push('start'), onEnd: () => told.push('end') }, holder)).toBeUndefined()
    expect([leases.holderOf('a'), told]).toEqual([holder, ['start']])
    end('a', holder)
    end('a', holder)
    expect([told, leases.size, leases.holderOf('a')]).toEqual([['start', 'end'], 0, undefined])
  })

  test('that is taken over ends with the one that has it last', () => {
    const { leases, told, take, end } = setUp()
    const [first, second] = [{}, {}]
    take({ id: 'a', onEnd: () => told.push('first') }, first)
    expect(take({ id: 'a', onEnd: () => told.push('second') }, second)).toBe(first)
    end('a', first)
    expect(told).toEqual([])
    expect(leases.holderOf('a')).toBe(second)
    end('a', second)
    expect(told).toEqual(['second'])
  })

  test('that throws or rejects harms nobody', async () => {
    const { leases, errors, take, end } = setUp()
    const [atStart, atEnd, rejected] = [new Error('start'), new Error('end'), new Error('rejected')]
    const fail = (error: Error) => (): never => {
      throw error
    }
    const holder = {}
    take({ id: 'a', onStart: fail(atStart), onEnd: fail(atEnd) }, holder)
    end('a', holder)
    take({ id: 'b', onEnd: () => Promise.reject(rejected) as never }, holder)
    end('b', holder)
    await new Promise((resolve) => setImmediate(resolve))
    expect([errors, leases.size]).toEqual([[atStart, atEnd, rejected], 0])
  })
})
