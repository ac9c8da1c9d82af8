import { WindhoverError } from 'windhover'
import { defineOriginRules, type OriginOptions } from 'windhover/adapter'

/**
 * Finds what is wrong with a list of hosts or origins.
 *
 * @returns a sentence that says what would be right.
 */
export function findOriginFault(option: keyof OriginOptions, values: readonly string[]): string | undefined {
  try {
    defineOriginRules({ [option]: values })
    return undefined
  } catch (error) {
    if (!(error instanceof WindhoverError)) throw error
    return error.message.replace(`${option}: `, '')
  }
}
