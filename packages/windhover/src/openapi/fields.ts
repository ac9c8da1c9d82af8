/** An object of a document, as data. */
export type Fields = Record<string, unknown>

/** Whether a value is an object with fields, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Copies an object with each field replaced; a field that becomes `undefined` is left out. */
export function mapFields(value: Readonly<Fields>, replace: (field: unknown, name: string) => unknown): Fields {
  const replaced = Object.entries(value).map(([name, field]) => [name, replace(field, name)] as const)
  return Object.fromEntries(replaced.filter(([, field]) => field !== undefined))
}

/** Copies a value without one of its fields, where it is an object. */
export function withoutField(value: unknown, name: string): unknown {
  if (!isFields(value)) return structuredClone(value)
  return structuredClone(mapFields(value, (field, key) => (key === name ? undefined : field)))
}

/** The value where it is a list; else an empty one. */
export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
