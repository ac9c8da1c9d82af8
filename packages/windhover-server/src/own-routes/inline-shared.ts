import { WindhoverError } from 'windhover'

/** Deeper than anyone nests; a shared schema that refers to itself has no end. */
const maxDepth = 50

/**
 * Puts the schemas that an app shares (`app.addSchema`) in the place of references to them (`{ $ref: 'order#' }`), named after their
 * ids. What has none stays the same object.
 *
 * @param find - finds a shared schema by its id.
 * @throws WindhoverError `invalid_schema` for a shared schema that refers to itself.
 */
export function inlineShared(value: unknown, find: (id: string) => unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || '~standard' in value) return value
  if (depth > maxDepth)
    throw new WindhoverError('invalid_schema', 'a shared schema refers to itself; write it in place')
  if (Array.isArray(value)) {
    const items = value.map((item) => inlineShared(item, find, depth + 1))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  const { $ref } = value as { $ref?: unknown }
  if (typeof $ref === 'string' && !$ref.startsWith('#')) {
    const shared = findShared($ref, find)
    if (shared !== undefined) return inlineShared(shared, find, depth + 1)
  }
  const fields = Object.entries(value).map(([name, field]) => [name, inlineShared(field, find, depth + 1)] as const)
  const isSame = fields.every(([name, field]) => field === (value as Record<string, unknown>)[name])
  return isSame ? value : Object.fromEntries(fields)
}

function findShared(ref: string, find: (id: string) => unknown): object | undefined {
  const [id = '', pointer = ''] = ref.split('#')
  const shared = find(id)
  if (typeof shared !== 'object' || shared === null) return undefined
  const { $id: _, ...whole } = shared as Record<string, unknown>
  if (pointer === '') return { title: id, ...whole }
  const part = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) => (at as Record<string, unknown> | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')],
      whole,
    )
  return typeof part === 'object' && part !== null ? part : undefined
}
