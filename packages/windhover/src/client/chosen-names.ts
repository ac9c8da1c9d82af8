import type { ChosenNames } from './client-stream.ts'

/** Names that say when they change. */
export function createChosenNames<Name extends string>(
  initial: readonly Name[],
  onChange: () => void,
): ChosenNames<Name> {
  const names = new Set<Name>(initial)
  return Object.assign(names, {
    add(name: Name) {
      if (!names.has(name)) onChange()
      return Set.prototype.add.call(names, name) as Set<Name>
    },
    delete(name: Name) {
      if (names.has(name)) onChange()
      return Set.prototype.delete.call(names, name)
    },
    clear() {
      if (names.size > 0) onChange()
      Set.prototype.clear.call(names)
    },
  })
}
