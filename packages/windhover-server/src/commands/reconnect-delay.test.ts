import { expect, test } from 'vitest'

import { reconnectDelayMs } from './reconnect-delay.ts'

test.each([
  [{ retryMs: 2000, failures: 0 }, 2000, 2500],
  [{ retryMs: 2000, failures: 1 }, 2000, 4000],
  [{ retryMs: 2000, failures: 3 }, 8000, 16_000],
  [{ retryMs: 2000, failures: 100 }, 15_000, 30_000],
  [{ retryMs: 60_000, failures: 5 }, 60_000, 75_000],
  [{ retryMs: 2000, failures: 1, retryAfterMs: 40_000 }, 40_000, 50_000],
  [{ retryMs: 0, failures: 0 }, 0, 0],
  [{ retryMs: 0, failures: 2 }, 200, 400],
])('%j waits from %i to %i ms', (state, least, most) => {
  expect(reconnectDelayMs(state, 0)).toBe(least)
  expect(reconnectDelayMs(state, 1 - Number.EPSILON)).toBe(most)
})
