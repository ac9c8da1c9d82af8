import type { ApiTag } from './api-description.ts'

/** Picks the tags that one of these operations has, and those above them; the others would stand over nothing. */
export function pickUsedTags(
  tags: readonly ApiTag[],
  operations: readonly { readonly tags?: readonly string[] }[],
): ApiTag[] {
  const parents = new Map(tags.map(({ name, parent }) => [name, parent]))
  const used = new Set<string>()
  for (const named of operations.flatMap((operation) => operation.tags ?? [])) {
    for (let name: string | undefined = named; name !== undefined && !used.has(name); name = parents.get(name)) {
      used.add(name)
    }
  }
  return tags.filter(({ name }) => used.has(name))
}
