import { mapCallbacks } from './map-callbacks.ts'
import type { RouteSchema } from './route-schema.ts'

/** Whether a value can stand in a document as it is: JSON, without circles. */
export function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

/** Whether callbacks can stand in a document: JSON but for their schemas, which may be of a library. */
export function areCallbacksJson(value: object): boolean {
  try {
    return isJson(mapCallbacks(value as NonNullable<RouteSchema['callbacks']>, () => ({})))
  } catch {
    // Callbacks that hold themselves are copied until the stack is full.
    return false
  }
}
