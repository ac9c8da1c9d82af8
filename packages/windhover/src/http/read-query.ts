const noQuery = new URLSearchParams()

/**
 * Reads the query of a request's target or whole URL; a question mark after the first is part of it, and a
 * fragment is not.
 *
 * @returns `undefined` if it is not percent-encoded UTF-8: bytes that are not would be read as U+FFFD, which
 *   is a name of its own (URL Standard, section 5.1).
 */
export function readQuery(url = ''): URLSearchParams | undefined {
  const query = queryPattern.exec(url)?.[1]
  if (query === undefined) return noQuery
  return isReadable(query) ? new URLSearchParams(query) : undefined
}

const queryPattern = /^[^?#]*\?([^#]*)/

function isReadable(query: string): boolean {
  try {
    decodeURIComponent(query)
    return true
  } catch {
    return false
  }
}
