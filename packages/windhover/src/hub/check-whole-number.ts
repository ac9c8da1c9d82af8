import { WindhoverError } from '../errors.ts'

/** Answers the value of an option when it is a whole number of 0 or more; else throws `invalid_option` with the option's name. */
export function checkWholeNumber(option: string, value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new WindhoverError('invalid_option', `${option}: expected a whole number of 0 or more, got ${String(value)}`)
}
