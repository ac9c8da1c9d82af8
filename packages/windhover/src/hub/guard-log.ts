import { WindhoverError } from '../errors.ts'
import type { Observer } from './observer.ts'

/** Asks the log. An error of the log is told to the observer, and thrown to the caller. */
export function guardLog<Value>(tell: (call: (observer: Observer) => unknown) => void, ask: () => Value): Value {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof WindhoverError)) tell((observer) => observer.onError?.(error, {}))
    throw error
  }
}
