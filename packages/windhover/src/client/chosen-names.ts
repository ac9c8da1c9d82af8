import type { ChosenNames } from './client-stream.ts'

/** Names that say when they change. */
export function createChosenNames(initial: readonly string[], onChange: () => void): ChosenNames {
  const names = new Set(initial)
  const { prototype } = Set<string>

  function change<Result>(act: () => Result): Result {
    const { size } = names
    const result = act()
    if (names.size !== size) onChange()
    return result
  }

  return Object.assign(names, {
    add: (name: string) => change(() => prototype.add.call(names, name) as Set<string>),
    delete: (name: string) => change(() => prototype.delete.call(names, name)),
    clear: () => change(() => prototype.clear.call(names)),
  })
}
