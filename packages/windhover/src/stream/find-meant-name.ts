import { countEdits } from '../count-edits.ts'

/** Names of a query are short; longer ones are no slips, and comparing them would cost their length. */
const longestName = 32

/**
 * Finds the name that was meant by an unknown one. Case, `-` and `_` do not count. Otherwise both begin with the same letter, and
 * differ in one letter, or in two where the name has more than five: `chanel` means `channel`, `beta` does not mean `meta`. Or the
 * shorter one is the beginning of the longer, and has four letters: `chan` means `channel`, `eventName` means `event`.
 */
export function findMeantName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined
  const given = simplify(name)
  return known.find((candidate) => {
    const right = simplify(candidate)
    if (isBeginning(given, right) || isBeginning(right, given)) return true
    return given[0] === right[0] && countEdits(given, right) <= (right.length > 5 ? 2 : 1)
  })
}

function isBeginning(beginning: string, whole: string): boolean {
  return beginning.length >= 4 && whole.startsWith(beginning)
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}
