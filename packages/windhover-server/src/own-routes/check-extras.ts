import { WindhoverError } from 'windhover'

import { isObject } from '../options/is-object.ts'
import { areCallbacksJson, isJson } from './is-json.ts'

/** What stands in the documents as it is. */
const extras: readonly string[] = ['externalDocs', 'servers', 'callbacks', 'links']

/**
 * Checks what a route of our own says of itself by the way, for the documents are JSON.
 *
 * @param name - the route in errors: `POST /orders`.
 * @throws WindhoverError `invalid_schema` for the first field that JSON cannot hold.
 */
export function checkExtras(fields: Readonly<Record<string, unknown>>, name: string): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || !(extras.includes(field) || field.startsWith('x-'))) continue
    if (field === 'callbacks' && isObject(value) ? areCallbacksJson(value) : isJson(value)) continue
    throw new WindhoverError('invalid_schema', `${field} of ${name}: expected JSON, without BigInt or circles`)
  }
}
