import type { Identity } from 'windhover'

/**
 * Returns the scope of the idempotency keys that a client sends, so that nobody's keys meet those of another: its API
 * key, or its subject. All who have neither share one.
 */
export function toIdempotencyScope({ via, tokenId, subject }: Identity): string {
  if (via === 'key' && tokenId !== undefined) return `key:${tokenId}`
  return subject === undefined ? '' : `subject:${subject}`
}
