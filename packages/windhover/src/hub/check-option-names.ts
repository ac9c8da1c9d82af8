import { WindhoverError } from '../errors.ts'

/**
 * Refuses options that do not exist: a mistyped one would be passed over, and nobody would know.
 *
 * @throws WindhoverError `invalid_option` with the wrong name and those that there are.
 */
export function checkOptionNames(where: string, options: object, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: expected an object of options, got ${JSON.stringify(options)}`,
    )
  }
  for (const name in options) {
    if (names.includes(name)) continue
    throw new WindhoverError('invalid_option', `${where}: ${name} is not an option (there are ${names.join(', ')})`, {
      issues: [{ path: [name], message: 'is not an option' }],
    })
  }
}
