import { describeGiven } from './describe-given.ts'
import { WindhoverError } from './errors.ts'
import { findSimilarName } from './find-similar-name.ts'

/**
 * Refuses a value that is no object of options.
 *
 * @throws WindhoverError `invalid_option` with the value that was given.
 */
export function checkOptionsObject(where: string, options: unknown): void {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return
  throw new WindhoverError('invalid_option', `${where}: expected an object of options, got ${describeGiven(options)}`)
}

/**
 * Refuses options that do not exist: a mistyped one would be ignored, and nobody would know.
 *
 * @throws WindhoverError `invalid_option` with the wrong name, the one that was meant, and those that exist.
 */
export function checkOptionNames(where: string, options: object, names: readonly string[]): void {
  checkOptionsObject(where, options)
  for (const name in options) {
    if (names.includes(name)) continue
    const similar = findSimilarName(name, names)
    const hint = similar === undefined ? '' : `; did you mean ${similar}?`
    throw new WindhoverError(
      'invalid_option',
      `${where}: ${name} is not an option${hint} (there are ${names.join(', ')})`,
      {
        issues: [{ path: [name], message: 'is not an option' }],
      },
    )
  }
}

/**
 * Returns the value of an option if it is a whole number from `min` to `max`.
 *
 * @throws WindhoverError `invalid_option` with the option's name, the right values, and the given one.
 */
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

/** The last moment that a `Date` can hold (ECMA-262, section 21.4.1.1). */
const maxDateMs = 8.64e15

/**
 * Returns a moment in milliseconds since 1970 if a `Date` can hold it, and `undefined` for none.
 *
 * @throws WindhoverError `invalid_option` with the option's name, the right values, and the given one.
 */
export function checkMoment(option: string, value: number | undefined): number | undefined {
  return value === undefined ? undefined : checkWholeNumber(option, value, 0, maxDateMs)
}

/**
 * Lists the names of an interface's members. Each has to be given: after one is added or removed, the list
 * does not compile.
 *
 * @example
 * const optionNames = namesOf<StreamOptions>()({ path: true, events: true })
 */
export function namesOf<Options>(): (
  names: Readonly<Record<keyof Options, true>>,
) => readonly (keyof Options & string)[] {
  return (names) => Object.keys(names) as (keyof Options & string)[]
}
