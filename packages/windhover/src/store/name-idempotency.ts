import type { Idempotency } from './store.ts'

/**
 * Returns one text for a key together with its scope, by which a store finds it. It is unambiguous, since a key
 * has no space.
 */
export function nameIdempotency({ key, scope }: Pick<Idempotency, 'key' | 'scope'>): string {
  return `${key} ${scope}`
}
