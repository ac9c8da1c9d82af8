import type { ChosenNames } from './client-stream.ts'

/** Names that say when they change. */
export function createChosenNames(initial: readonly string[], onChange: () => void): ChosenNames {
  const names = new Set(initial)
  const { add, delete: remove, clear } = names
  function change<Arguments extends unknown[], Result>(
    act: (this: Set<string>, ...values: Arguments) => Result,
  ): (...values: Arguments) => Result {
    return (...values) => {
      const { size } = names
      const result = act.apply(names, values)
      if (names.size !== size) onChange()
      return result
    }
  }
  return Object.assign(names, { add: change(add), delete: change(remove), clear: change(clear) })
}
