/**
 * Picks the parameters of a path that are one text: a framework may also have numbered ones, lists, or none
 * where one is optional.
 */
export function readTextParams(params: unknown): Readonly<Record<string, string>> {
  if (typeof params !== 'object' || params === null) return {}
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
