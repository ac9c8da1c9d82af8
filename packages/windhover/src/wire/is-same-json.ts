/**
 * Returns whether a value is the same JSON as a parsed one. The order of keys does not count, nor do keys
 * with `undefined`.
 *
 * @param parsed - what `JSON.parse` returned.
 */
export function isSameJson(value: unknown, parsed: unknown): boolean {
  if (typeof parsed !== 'object' || parsed === null) return Object.is(value, parsed)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(parsed)) {
    return (
      Array.isArray(value) &&
      value.length === parsed.length &&
      parsed.every((item, index) => isSameJson(value[index], item))
    )
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return false
  const [fields, known] = [value as Record<string, unknown>, parsed as Record<string, unknown>]
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined)
  return (
    names.length === Object.keys(known).length &&
    names.every((name) => Object.hasOwn(known, name) && isSameJson(fields[name], known[name]))
  )
}
