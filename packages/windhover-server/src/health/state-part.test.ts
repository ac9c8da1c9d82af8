import { expect, test } from 'vitest'

import { statePart } from './state-part.ts'

test('tells what is not known yet, and later for how long it has not been', () => {
  const preparation = { isDone: false }
  let connected: number | null = null
  let nowMs = 1_000
  const { name, check } = statePart({ preparation, cluster: { connected: () => connected } }, () => nowMs)
  expect(name).toBe('state')
  expect(check()).toEqual({ ok: false, detail: 'what was revoked is not known yet' })
  preparation.isDone = true
  expect(check()).toEqual({ ok: false, detail: 'what nodes share cannot be reached' })
  connected = 0
  expect(check()).toEqual({ ok: true })
  connected = null
  nowMs += 1_500
  expect(check()).toEqual({ ok: false, detail: 'what nodes share cannot be reached', ageMs: 1_500 })
})
