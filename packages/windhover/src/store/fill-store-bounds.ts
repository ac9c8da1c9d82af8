import { defaults } from '../defaults.ts'
import { WindhoverError } from '../errors.ts'
import type { StoreBounds } from './store.ts'

/**
 * Fills in the bounds of a store that are not given.
 *
 * @throws WindhoverError `invalid_option` for one that is neither a whole number of 1 or more nor Infinity.
 */
export function fillStoreBounds(history: Partial<StoreBounds> = {}): StoreBounds {
  const bounds = { ...defaults.history, ...history }
  for (const [name, bound] of Object.entries(bounds)) {
    if (bound === Infinity || (Number.isSafeInteger(bound) && bound >= 1)) continue
    throw new WindhoverError('invalid_option', `history.${name}: expected a whole number of 1 or more, or Infinity`)
  }
  return bounds
}
