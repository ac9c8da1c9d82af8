import { describeGiven } from './describe-given.ts'
import { WindhoverError } from './errors.ts'

/**
 * The kept messages that a new reader is given before what is new: the newest `last` of those that it reads, or the
 * newest of each channel, event and key.
 */
export type Initial = { readonly last: number } | { readonly latest: 'key' }

/** The most messages that a stream may give first by their number. */
export const maxInitialMessages = 1_000

/**
 * How many messages older than this process's copy are looked at for one reader. With few that match among them, it is
 * given fewer than it asked for.
 */
export const maxLookedBack = 10_000

/**
 * Returns a value if it says what a new reader is given first; a copy of it.
 *
 * @throws WindhoverError `invalid_option` with the option's name, the right values, and the given one.
 */
export function checkInitial(option: string, value: unknown): Initial {
  if (typeof value === 'object' && value !== null) {
    const [name, ...others] = Object.keys(value)
    const { last, latest } = value as { readonly last?: unknown; readonly latest?: unknown }
    if (others.length === 0 && name === 'latest' && latest === 'key') return { latest }
    if (others.length === 0 && name === 'last' && isInitialCount(last)) return { last }
  }
  throw new WindhoverError(
    'invalid_option',
    `${option}: expected { last: 1 to ${maxInitialMessages} } or { latest: 'key' }, got ${describeGiven(value)}`,
  )
}

/** Returns whether a value is a number of messages that a reader may be given first. */
function isInitialCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= maxInitialMessages
}
