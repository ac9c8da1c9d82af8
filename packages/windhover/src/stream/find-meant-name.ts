import { findSimilarName, simplifyName } from '../find-similar-name.ts'

/** The names of queries are short; longer ones are no slips. */
const longestName = 32

/**
 * Finds the name of a query that was meant by an unknown one: a similar one, or one of which the shorter is the beginning of the longer,
 * and has four letters. `chanel` and `chan` mean `channel`, `eventName` means `event`.
 */
export function findMeantName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined
  const given = simplifyName(name)
  return (
    findSimilarName(name, known) ??
    known.find((candidate) => {
      const right = simplifyName(candidate)
      return isBeginning(given, right) || isBeginning(right, given)
    })
  )
}

function isBeginning(beginning: string, whole: string): boolean {
  return beginning.length >= 4 && whole.startsWith(beginning)
}
