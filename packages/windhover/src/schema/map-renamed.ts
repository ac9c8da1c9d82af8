type Mapping = Readonly<Record<string, string>>

/**
 * Adds the branches of a union that have another name after a move to the mapping of its discriminator, by
 * the name they had. Without a mapping, the names are the values (OpenAPI 3.2.0, "Discriminator Object").
 *
 * @param mapping - what is mapped already, as it is after the move; a branch that it leads to is not added.
 * @param move - writes a reference as it is after the move; `undefined` for one that is not needed.
 */
export function mapRenamed(union: unknown, mapping: Mapping, move: (reference: string) => string | undefined): Mapping {
  const { oneOf, anyOf } = union as { readonly oneOf?: unknown; readonly anyOf?: unknown }
  const branches = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  const mapped = Object.values(mapping)
  const added = branches.flatMap((branch): [string, string][] => {
    const { $ref } = Object(branch) as { readonly $ref?: unknown }
    const moved = typeof $ref === 'string' ? move($ref) : undefined
    if (moved === undefined || mapped.includes(moved)) return []
    const name = readName($ref as string)
    return name === readName(moved) ? [] : [[name, moved]]
  })
  return { ...Object.fromEntries(added), ...mapping }
}

/** The last step of a reference, as a key (RFC 6901, section 6). */
function readName(reference: string): string {
  const step = reference.slice(reference.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return step
  }
}
