import type { ResponseDescription, RouteDescription } from 'windhover/openapi'

import type { Occupied } from './list-occupied.ts'

type Links = NonNullable<ResponseDescription['links']>

interface Named {
  readonly route: RouteDescription
  /** The operationId before and after. */
  readonly renamed?: readonly [string, string]
}

/**
 * Gives the routes of a host operationIds of their own, and leaves out those that have the place of another. Fastify tells routes apart
 * by a version or a host too, and by no operationId, while documents know one operation in one place. Links follow their operation.
 *
 * @param warn - called with a sentence for each that is changed.
 */
export function nameHostRoutes(
  routes: readonly RouteDescription[],
  occupied: readonly Occupied[],
  warn: (sentence: string) => void,
): RouteDescription[] {
  const places = new Set(occupied.map(toPlace))
  const foreign = new Set(occupied.map(({ operationId }) => operationId))
  const ids = new Set(foreign)
  const declared = new Set(routes.map(({ operationId }) => operationId))
  /** What a link of a host means by an operationId that an operation of ours has. */
  const meant = new Map<string, string>()
  const named = routes.flatMap((route): Named[] => {
    const place = toPlace(route)
    if (places.has(place)) {
      warn(`${place} is there more than once; the documents tell of the first`)
      return []
    }
    places.add(place)
    const { operationId } = route
    if (operationId === undefined) return [{ route }]
    const free = findFree(operationId)
    ids.add(free)
    if (free === operationId) return [{ route }]
    if (foreign.has(operationId) && !meant.has(operationId)) meant.set(operationId, free)
    warn(`${place}: another route has the operationId ${JSON.stringify(operationId)}; the documents call it ${free}`)
    return [{ route: { ...route, operationId: free }, renamed: [operationId, free] }]
  })
  return named.map(({ route, renamed }) => {
    const names = renamed === undefined ? meant : new Map([...meant, renamed])
    return names.size === 0 ? route : { ...route, responses: renameLinked(route.responses, names) }
  })

  function findFree(operationId: string): string {
    let free = operationId
    for (let number = 2; ids.has(free) || (free !== operationId && declared.has(free)); number += 1) {
      free = `${operationId}${number}`
    }
    return free
  }
}

/** Names of parameters do not tell paths apart (OpenAPI 3.2.0, "Paths Object"). */
function toPlace({ method, path }: Pick<Occupied, 'method' | 'path'>): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
}

function renameLinked(
  responses: RouteDescription['responses'],
  names: ReadonlyMap<string, string>,
): RouteDescription['responses'] {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      response.links === undefined ? response : { ...response, links: rename(response.links) },
    ]),
  )

  function rename(links: Links): Links {
    return Object.fromEntries(
      Object.entries(links).map(([name, link]) => {
        const operationId = names.get(link['operationId'] as string)
        return [name, operationId === undefined ? link : { ...link, operationId }]
      }),
    )
  }
}
