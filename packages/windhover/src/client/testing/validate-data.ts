import { WindhoverError } from '../../errors.ts'
import { findSimilarName } from '../../find-similar-name.ts'
import type { ClientSchemas } from '../validate-message.ts'

/**
 * Validates the data of an event as the server does. Without a catalog anything is taken.
 *
 * @returns what readers get.
 * @throws WindhoverError `unknown_event` for an event that is not declared; `invalid_data`, with the issues.
 */
export async function validateData(catalog: ClientSchemas | undefined, event: string, data: unknown): Promise<unknown> {
  if (catalog === undefined) return data
  const { events } = catalog
  const declared = events.get(event)
  if (declared === undefined) {
    const names = [...events.keys()]
    const similar = findSimilarName(event, names)
    const hint = similar === undefined ? '' : `; did you mean ${JSON.stringify(similar)}?`
    throw new WindhoverError(
      'unknown_event',
      `event: ${JSON.stringify(event)} is not declared${hint} (declared: ${names.join(', ')})`,
    )
  }
  const result = await declared.schema['~standard'].validate(data)
  if (!result.issues) return result.value
  const issues = result.issues.map(({ path = [], message }) => ({
    path: path.map((step) => toKey(typeof step === 'object' ? step.key : step)),
    message,
  }))
  const faults = issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
  throw new WindhoverError('invalid_data', `data of event "${event}" does not match its schema: ${faults.join('; ')}`, {
    issues,
  })
}

function toKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key)
}
