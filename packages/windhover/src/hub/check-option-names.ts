import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { findSimilarName } from '../find-similar-name.ts'

/**
 * Refuses what is no object of options.
 *
 * @throws WindhoverError `invalid_option` with what it is.
 */
export function checkOptionsObject(where: string, options: unknown): void {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return
  throw new WindhoverError('invalid_option', `${where}: expected an object of options, got ${describeGiven(options)}`)
}

/**
 * Refuses options that do not exist: a mistyped one would be passed over, and nobody would know.
 *
 * @throws WindhoverError `invalid_option` with the wrong name, the one that was meant, and those that there are.
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
