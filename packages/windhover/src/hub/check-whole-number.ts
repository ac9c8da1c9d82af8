import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'

/** Answers the value of an option when it is a whole number from `min` to `max`; else throws `invalid_option` with the option's name. */
export function checkWholeNumber(
  option: string,
  value: number,
  min = 0,
  max: number = Number.MAX_SAFE_INTEGER,
): number {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value
  const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more` : `from ${min} to ${max}`
  throw new WindhoverError('invalid_option', `${option}: expected a whole number ${range}, got ${describeGiven(value)}`)
}
