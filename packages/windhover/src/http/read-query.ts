const noQuery = new URLSearchParams()

/** Reads the query of a request's target or whole URL; a question mark behind the first is part of it. */
export function readQuery(url = ''): URLSearchParams {
  const start = url.indexOf('?')
  return start === -1 ? noQuery : new URLSearchParams(url.slice(start + 1))
}
