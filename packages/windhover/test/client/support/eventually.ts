import { vi } from 'vitest'

/** Waits until `check` does not throw, and returns what it returned. The machine may be busy: only what hangs is late. */
export function eventually<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, { timeout: 50_000, interval: 1 })
}
