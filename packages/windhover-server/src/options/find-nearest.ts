import { countEdits } from 'windhover/adapter'

/**
 * Finds the name that was most likely meant: the one with the fewest edits (letters added, left out, replaced, or
 * swapped with their neighbour). Upper and lower case are the same, and what all flags or all our variables begin with
 * is left out. Where none is near, the one whose last words it has: `--version` is near to `--openapi-version`.
 *
 * @returns `undefined` where more than two in five of the letters would have to change, and not just one ends with it.
 */
export function findNearest(name: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined
  let fewest = Infinity
  for (const candidate of candidates) {
    const [from, to] = [withoutPrefix(name), withoutPrefix(candidate)]
    const edits = countEdits(from, to)
    if (edits < fewest && edits <= 0.4 * Math.max(from.length, to.length)) {
      nearest = candidate
      fewest = edits
    }
  }
  return nearest ?? findOnlyEnding(withoutPrefix(name), candidates)
}

function findOnlyEnding(words: string, candidates: readonly string[]): string | undefined {
  const ending = candidates.filter(
    (candidate) =>
      /[-_]/.test(candidate) &&
      withoutPrefix(candidate)
        .replaceAll('_', '-')
        .endsWith(`-${words.replaceAll('_', '-')}`),
  )
  return words !== '' && ending.length === 1 ? ending[0] : undefined
}

function withoutPrefix(name: string): string {
  return name.toLowerCase().replace(/^(--|windhover_)/, '')
}
