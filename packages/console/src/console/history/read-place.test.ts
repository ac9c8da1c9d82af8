import { describe, expect, it } from 'vitest'

import { readPlace } from './read-place.ts'

const now = new Date(2030, 0, 2, 12, 0, 0).getTime()

function local(...parts: [number, number, number, number, number, number?]): { from: string } {
  return { from: new Date(...(parts as [number, number, number, number, number])).toISOString() }
}

describe('readPlace', () => {
  it('takes how long ago', () => {
    expect(readPlace('90s', now)).toEqual({ from: new Date(now - 90_000).toISOString() })
    expect(readPlace(' 15 m ', now)).toEqual({ from: new Date(now - 900_000).toISOString() })
    expect(readPlace('2h', now)).toEqual({ from: new Date(now - 7_200_000).toISOString() })
    expect(readPlace('3d', now)).toEqual({ from: new Date(now - 3 * 86_400_000).toISOString() })
  })

  it('takes times of the viewer', () => {
    expect(readPlace('9:05', now)).toEqual(local(2030, 0, 2, 9, 5))
    expect(readPlace('09:05:30', now)).toEqual(local(2030, 0, 2, 9, 5, 30))
    expect(readPlace('2029-12-31 23:59', now)).toEqual(local(2029, 11, 31, 23, 59))
    expect(readPlace('2029-12-31', now)).toEqual(local(2029, 11, 31, 0, 0))
  })

  it('takes RFC 3339', () => {
    expect(readPlace('2029-12-31T23:59:00+01:00', now)).toEqual({ from: '2029-12-31T22:59:00.000Z' })
    expect(readPlace('2029-12-31t23:59:00.5z', now)).toEqual({ from: '2029-12-31T23:59:00.500Z' })
  })

  it('takes ids and positions as they are', () => {
    for (const id of ['k3v9x2.42', '1a8714408381f897.1612', 'k3v9x2.42.mine', 'k3v9x2.42.a/b?c']) {
      expect(readPlace(id, now)).toEqual({ from: id })
    }
  })

  it.each(['', 'yesterday', '25:00', '12:60', '2029-13-01', '42', 'a.b', 'é.1', '1a.2 '.repeat(2), '5w', '-5m'])(
    'says what would be right in place of %j',
    (text) => {
      expect(readPlace(text, now)).toHaveProperty('fault')
    },
  )
})
