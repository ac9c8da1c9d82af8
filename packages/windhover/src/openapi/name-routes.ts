import type { RouteDescription } from './route-description.ts'

/**
 * Names the operations of routes: the route's own id, or one made from method and path (`get` and `/orders/{id}` give
 * `getOrdersById`), with a number behind it where that is taken.
 *
 * @param taken - the ids of the other operations.
 * @returns the ids in the order of the routes.
 */
export function nameRoutes(routes: readonly RouteDescription[], taken: Iterable<string>): string[] {
  const known = new Set([...taken, ...routes.flatMap(({ operationId }) => operationId ?? [])])
  return routes.map((route) => {
    if (route.operationId !== undefined) return route.operationId
    const name = makeName(route)
    let id = name
    for (let number = 2; known.has(id); number += 1) id = `${name}${number}`
    known.add(id)
    return id
  })
}

function makeName({ method, path }: RouteDescription): string {
  const words = path.split('/').map((segment) => {
    const name = segment.replaceAll(/[^A-Za-z0-9]+/g, ' ').trim()
    const pascal = name.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    return (segment.startsWith('{') ? 'By' : '') + pascal.join('')
  })
  return method.toLowerCase() + (words.join('') || 'Root')
}
