import { findSimilarName, simplifyName } from '../find-similar-name.ts'

/** The names of queries are short; longer ones are no slips. */
const longestName = 32

/**
 * Finds the name of a query that was meant by an unknown one: a similar one, or one of which it is the
 * beginning, with four letters or more. `[]` at its end does not count. `chanel`, `chan` and `channel[]` mean
 * `channel`. A longer word such as `channelId` or `metadata` is a name in its own right, which a program in
 * front may read.
 */
export function findMeantName(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined
  const plain = name.replace(/\[\d*\]$/, '')
  if (known.includes(plain)) return plain
  const given = simplifyName(plain)
  const near = known.filter((candidate) => !isLongerWord(given, simplifyName(candidate)))
  return findSimilarName(plain, near) ?? known.find((candidate) => isBeginning(given, simplifyName(candidate)))
}

/** Two letters more are no slip, unless they make the plural. */
function isLongerWord(given: string, right: string): boolean {
  return given.length > right.length + 1 && given.startsWith(right) && given !== `${right}es`
}

function isBeginning(beginning: string, whole: string): boolean {
  return beginning.length >= 4 && whole.startsWith(beginning)
}
