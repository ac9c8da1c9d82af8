import type { RouteDescription } from 'windhover/openapi'

/**
 * Gives paths that differ in the names of their parameters alone the names of the first of them. To a router these are one path, and
 * in a document two such paths are an error (OpenAPI 3.2.0, "Paths Object").
 *
 * @param occupied - paths that stand in the documents before.
 */
export function unifyPaths(routes: readonly RouteDescription[], occupied: readonly string[] = []): RouteDescription[] {
  const first = new Map(occupied.map((path) => [toShape(path), listNames(path)]))
  return routes.map((route) => {
    const own = listNames(route.path)
    const shape = toShape(route.path)
    const names = first.get(shape) ?? own
    first.set(shape, names)
    if (names.every((name, index) => name === own[index])) return route
    const renamed = new Map(own.map((name, index) => [name, names[index]!]))
    return {
      ...route,
      path: route.path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => `{${renamed.get(name)!}}`),
      ...(route.parameters === undefined
        ? {}
        : {
            parameters: route.parameters.map((parameter) =>
              parameter.in === 'path'
                ? { ...parameter, name: renamed.get(parameter.name) ?? parameter.name }
                : parameter,
            ),
          }),
    }
  })
}

function toShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}

function listNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!)
}
