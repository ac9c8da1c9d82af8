import { countEdits } from './count-edits.ts'

/** Event names of people are shorter. Comparing longer ones would cost their length, which the sender may choose. */
const longestName = 64

/** The length from which a word may differ in one letter. */
const shortWord = 4

/** The length from which a word may differ in two letters, or in its first one. */
const longWord = 6

/**
 * Finds the name that was most likely meant by another one, for "did you mean". Case, `-` and `_` do not
 * count. Apart from that, both begin with the same letter and differ by one edit. They may differ by two if the
 * known name has more than five letters. Such a name may also differ by one edit in its first letter. `progres` and
 * `rpogress` mean `progress`, `beta` does not mean `meta`. Names of less than four letters are too short to
 * be slips: `is` does not mean `id`.
 *
 * @returns the known name with the fewest edits; `undefined` if none is near, and for a known name itself.
 */
export function findSimilarName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longestName) return undefined
  const given = simplifyName(name)
  let similar: string | undefined
  let fewest = Infinity
  for (const candidate of known) {
    if (candidate === name) return undefined
    const right = simplifyName(candidate)
    const edits = countFewEdits(given, right)
    if (edits >= fewest) continue
    similar = candidate
    fewest = edits
  }
  return similar
}

/** Returns the part of a name that counts when names are compared. */
export function simplifyName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

/** Counts the edits between two words that may be meant for each other; Infinity if they may not. */
function countFewEdits(given: string, right: string): number {
  if (given === right) return 0
  if (right.length < shortWord) return Infinity
  const isLong = right.length >= longWord
  const most = isLong ? 2 : 1
  if (Math.abs(given.length - right.length) > most) return Infinity
  const beginsAlike = given[0] === right[0]
  if (!beginsAlike && !isLong) return Infinity
  const edits = countEdits(given, right)
  return edits <= (beginsAlike ? most : 1) ? edits : Infinity
}
