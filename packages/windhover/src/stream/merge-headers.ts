/** A header that was set before. */
type SetHeader = number | string | readonly string[] | null | undefined

/**
 * Picks those of an answer's headers that are still to be set where an app may have set some: what
 * it said stays. `Vary` is added to its own. If it lets an origin read the answer, its CORS is left alone.
 *
 * @param readHeader - reads one that was set before, by its name in lower case.
 */
export function mergeHeaders(
  headers: Readonly<Record<string, string>>,
  readHeader: (name: string) => SetHeader,
): Record<string, string> {
  const hasCors = isSet(readHeader('access-control-allow-origin'))
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase()
    const before = readHeader(lower)
    if (lower === 'vary') merged[name] = addToList(before, value)
    else if (!isSet(before) && !(hasCors && lower.startsWith('access-control-'))) merged[name] = value
  }
  return merged
}

function isSet(header: SetHeader): boolean {
  return header !== undefined && header !== null
}

function addToList(before: SetHeader, value: string): string {
  const names = [before ?? []].flat().flatMap((list) =>
    String(list)
      .split(',')
      .map((name) => name.trim()),
  )
  const known = new Set(names.map((name) => name.toLowerCase()))
  const added = value.split(', ').filter((name) => !known.has(name.toLowerCase()))
  return [...names.filter((name) => name !== ''), ...added].join(', ')
}
