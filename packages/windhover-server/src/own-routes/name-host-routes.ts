import type { RouteDescription } from 'windhover/openapi'

/** An operation that stands in the documents already. */
export interface Occupied {
  readonly method: string
  readonly path: string
  readonly operationId?: string
}

/**
 * Gives the routes of a host operationIds of their own, and leaves out those that have the place of another: Fastify tells routes apart
 * by a version or a host too, and by no operationId, while documents know one operation in one place.
 *
 * @param warn - called with a sentence for each that is changed.
 */
export function nameHostRoutes(
  routes: readonly RouteDescription[],
  occupied: readonly Occupied[],
  warn: (sentence: string) => void,
): RouteDescription[] {
  const places = new Set(occupied.map(toPlace))
  const ids = new Set(occupied.map(({ operationId }) => operationId))
  return routes.flatMap((route) => {
    const place = toPlace(route)
    if (places.has(place)) {
      warn(`${place} is there more than once; the documents tell of the first`)
      return []
    }
    places.add(place)
    const { operationId } = route
    if (operationId === undefined) return [route]
    let free = operationId
    for (let number = 2; ids.has(free); number += 1) free = `${operationId}${number}`
    ids.add(free)
    if (free === operationId) return [route]
    warn(`${place}: another route has the operationId ${JSON.stringify(operationId)}; the documents call it ${free}`)
    return [{ ...route, operationId: free }]
  })
}

/** Names of parameters do not tell paths apart (OpenAPI 3.2.0, "Paths Object"). */
function toPlace({ method, path }: Occupied): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
}
