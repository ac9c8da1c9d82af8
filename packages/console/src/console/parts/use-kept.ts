import { type StateUpdater, useState } from 'preact/hooks'

const kept = new Map<string, unknown>()

/**
 * A state that outlives its part: what was typed in a view is there when the view is opened again, for as long as the page is.
 *
 * @param name - what it is kept by. Parts that give the same name, one after the other, hold the same value.
 * @param initial - its value at first.
 * @returns the value and what sets it, as `useState` does.
 */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (next: StateUpdater<Value>) => void] {
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as Value) : initial))
  kept.set(name, value)
  return [value, setValue]
}
