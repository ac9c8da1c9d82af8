import { defaults } from 'windhover/adapter'
import type { StoreBounds } from 'windhover/store'

import type { ServerOptions } from '../options/server-options.ts'

/**
 * Makes the bounds of a store from the settings of history. A store keeps its newest message in any case, so that nodes
 * are told it: 0 keeps that one alone. 0 of age sets no bound, as in the settings.
 */
export function toStoreBounds({ maxMessages, maxBytes, maxAgeMs = 0 }: ServerOptions['history'] = {}): StoreBounds {
  return {
    maxMessages: Math.max(1, maxMessages ?? defaults.history.maxMessages),
    maxBytes: Math.max(1, maxBytes ?? defaults.history.maxBytes),
    maxAgeMs: maxAgeMs === 0 ? Infinity : maxAgeMs,
  }
}
