/** Joins as Fastify does, and without a slash at the end. */
export function joinPrefixes(outer: string, inner: string): string {
  const joined = [outer, inner].flatMap((prefix) => prefix.split('/')).filter((step) => step !== '')
  return joined.length === 0 ? '' : `/${joined.join('/')}`
}
