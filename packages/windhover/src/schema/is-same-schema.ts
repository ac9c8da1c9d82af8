/** Says whether two schemas are the same but for the order of their keywords, and of the required names. */
export function isSameSchema(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, item: unknown) =>
    key === 'required' && Array.isArray(item)
      ? item.map(String).toSorted((one, other) => (one < other ? -1 : 1))
      : typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
        : item,
  )
}
