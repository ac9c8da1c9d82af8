import { WindhoverError } from '../errors.ts'

// Braces would split the hash tag of Redis, and blanks the subject of NATS.
const pattern = /^[A-Za-z0-9._-]{1,64}$/

/** Returns whether a text can name a hub in a store that several hubs use. */
export function isHubName(text: string): boolean {
  return pattern.test(text)
}

/**
 * Checks the name of a hub.
 *
 * @throws WindhoverError `invalid_option` for one that cannot be a part of keys, streams and subjects.
 */
export function checkHubName(hub: string): void {
  if (!isHubName(hub)) throw new WindhoverError('invalid_option', 'hub: expected 1 to 64 of A-Z a-z 0-9 . _ -')
}
