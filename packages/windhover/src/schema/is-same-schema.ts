/**
 * Whether two schemas are the same except for the order of their keywords, and of the required names. Both
 * are JSON.
 */
export function isSameSchema(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other)
  if (Array.isArray(other)) return false
  const [fields, others] = [listFields(one), listFields(other)]
  return (
    fields.length === others.length &&
    fields.every(([name, field]) => {
      const twin = Object.hasOwn(other, name) ? (other as Record<string, unknown>)[name] : undefined
      if (name !== 'required' || !Array.isArray(field) || !Array.isArray(twin)) return isSameSchema(field, twin)
      return isSameList(sortNames(field), sortNames(twin))
    })
  )
}

/** What JSON would have of an object. */
function listFields(value: object): [name: string, field: unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined)
}

function isSameList(list: readonly unknown[], other: readonly unknown[]): boolean {
  return list.length === other.length && list.every((item, index) => isSameSchema(item, other[index]))
}

function sortNames(names: readonly unknown[]): string[] {
  return names.map(String).toSorted((one, other) => (one < other ? -1 : 1))
}
