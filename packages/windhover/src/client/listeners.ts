import type { Off } from './client-stream.ts'

/** Those that are called with a value. */
export interface Listeners<Arguments extends readonly unknown[]> {
  readonly add: (listener: (...values: Arguments) => void) => Off
  /** Calls each that is there now. What one throws goes to `onError`, and the others are called all the same. */
  readonly call: (...values: Arguments) => void
}

/** Holds listeners, none at first. The same function counts as often as it was added. */
export function createListeners<Arguments extends readonly unknown[]>(
  onError: (error: unknown) => void,
): Listeners<Arguments> {
  const held = new Set<{ readonly listener: (...values: Arguments) => void }>()
  return {
    add(listener) {
      const entry = { listener }
      held.add(entry)
      return () => held.delete(entry)
    },
    call(...values) {
      const present = [...held]
      for (const entry of present) {
        // One that a listener before it took off is not called any more.
        if (!held.has(entry)) continue
        try {
          entry.listener(...values)
        } catch (error) {
          onError(error)
        }
      }
    },
  }
}
