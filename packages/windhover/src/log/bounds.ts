import { defaults } from '../defaults.ts'
import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'

/** How much a log keeps: whole numbers, or `Infinity` for no bound. A bound of 0 keeps nothing. */
export interface LogBounds {
  /** How many messages. */
  readonly maxMessages?: number
  /** How many bytes of frames. */
  readonly maxBytes?: number
}

/** The bounds of the messages that are kept for replay. */
export interface HistoryBounds extends LogBounds {
  /** How old a message may become, in milliseconds. Default: no bound. */
  readonly maxAgeMs?: number
}

/** Both bounds of a log's copy, with every default filled in. */
export interface FilledBounds {
  readonly history: Required<HistoryBounds>
  readonly window: Required<LogBounds>
}

/**
 * Fills in the defaults of the bounds of a log.
 *
 * @throws WindhoverError `invalid_option` for a bound that is no whole number, by name.
 */
export function fillBounds({
  history = {},
  window = {},
}: {
  readonly history?: HistoryBounds | undefined
  readonly window?: LogBounds | undefined
}): FilledBounds {
  return {
    history: {
      maxMessages: checkBound('history.maxMessages', history.maxMessages ?? defaults.history.maxMessages),
      maxBytes: checkBound('history.maxBytes', history.maxBytes ?? defaults.history.maxBytes),
      maxAgeMs: checkBound('history.maxAgeMs', history.maxAgeMs ?? defaults.history.maxAgeMs),
    },
    window: {
      maxMessages: Math.max(1, checkBound('window.maxMessages', window.maxMessages ?? defaults.window.maxMessages)),
      maxBytes: checkBound('window.maxBytes', window.maxBytes ?? defaults.window.maxBytes),
    },
  }
}

/**
 * Refuses bounds that do not exist: a mistyped one would be ignored, and nobody would know.
 *
 * @throws WindhoverError `invalid_option` with those that exist.
 */
export function checkBounds(option: string, bounds: unknown, names: readonly string[]): void {
  if (bounds === undefined) return
  if (typeof bounds !== 'object' || bounds === null) {
    throw new WindhoverError('invalid_option', `${option}: expected an object with ${names.join(', ')}`)
  }
  for (const name in bounds) {
    if (names.includes(name)) continue
    throw new WindhoverError('invalid_option', `${option}: ${name} is not a bound (there are ${names.join(', ')})`)
  }
}

/**
 * Returns a bound if it is a whole number of 0 or more, or Infinity.
 *
 * @throws WindhoverError `invalid_option` with the option's name otherwise.
 */
export function checkBound(option: string, value: number): number {
  if (value === Infinity || (Number.isSafeInteger(value) && value >= 0)) return value
  throw new WindhoverError(
    'invalid_option',
    `${option}: expected a whole number of 0 or more, or Infinity, got ${describeGiven(value)}`,
  )
}
