import type { Grant } from 'windhover'

/**
 * Reads what a token of Ably allows: the claim `x-ably-capability`, a JSON text of operations by resource (documentation of Ably,
 * "Capabilities", "Resource names and wildcards"). Of the operations `subscribe` and `publish` count, and `*`, which is both;
 * `history` is part of reading, and the others have nothing that they would stand for here. Ably also takes away what the key that
 * signed the token may not do: that is unknown here, so sign with a key that may do what its tokens say.
 *
 * @throws Error for what is malformed, or cannot be said here: the whole token is then refused.
 */
export function ablyClaims(claims: Readonly<Record<string, unknown>>): Grant[] {
  const text = claims['x-ably-capability']
  if (text === undefined) return []
  if (typeof text !== 'string') throw new Error('x-ably-capability is no text')
  const capability: unknown = JSON.parse(text)
  if (typeof capability !== 'object' || capability === null || Array.isArray(capability)) {
    throw new Error('x-ably-capability is no object')
  }
  return Object.entries(capability).flatMap(([resource, operations]) => {
    const allow = readOperations(operations)
    const pattern = toPattern(resource)
    return allow.length === 0 || pattern === undefined ? [] : [{ allow, channels: [pattern] }]
  })
}

function readOperations(operations: unknown): ('read' | 'publish')[] {
  if (!Array.isArray(operations)) throw new Error('the operations of a resource are no list')
  const has = (name: string): boolean => operations.includes(name) || operations.includes('*')
  return [...(has('subscribe') ? (['read'] as const) : []), ...(has('publish') ? (['publish'] as const) : [])]
}

/** Writes a resource as a pattern; `undefined` for one that is no channel. */
function toPattern(resource: string): string | undefined {
  if (resource === '[*]*') return '*'
  if (resource.startsWith('[queue]') || resource.startsWith('[meta]')) return undefined
  if (resource.startsWith('[')) throw new Error(`the resource ${resource} has a qualifier`)
  if (resource === '*') return '*'
  const parts = resource.split(':')
  // There it is a part of a name, and names with it cannot be said.
  if (parts.some((part) => part !== '*' && part.includes('*'))) {
    throw new Error(`the resource ${resource} has a * that is not a whole part`)
  }
  return parts.at(-1) === '*' ? [...parts.slice(0, -1), '**'].join(':') : resource
}
