import { WindhoverError } from 'windhover'

import { findOptionFaults } from './find-option-faults.ts'
import { isObject } from './is-object.ts'

/**
 * Refuses options of a server that a program gives: what is not known, and what is not allowed, by the table of settings that flags
 * and config files are held to as well.
 *
 * @throws WindhoverError `invalid_option` with a sentence for each.
 */
export function checkOptions(options: unknown): void {
  const { logger, ...others } = isObject(options) ? options : {}
  const faults = findOptionFaults(isObject(options) ? others : options)
  if (logger !== undefined && !isLogger(logger)) faults.push('logger: expected a logger of pino')
  if (faults.length > 0) throw new WindhoverError('invalid_option', `createServer: ${faults.join('; ')}`)
}

function isLogger(value: unknown): boolean {
  return isObject(value) && typeof value['child'] === 'function'
}
