import type { FastifyInstance } from 'fastify'
import { WindhoverError } from 'windhover'

/** Whose routes come to the paths of Windhover. */
export interface TakenPaths {
  /** The paths that Windhover serves, with their prefix. */
  readonly paths: readonly string[]
  /** Whether the app is the ready server's own rather than a host's. */
  readonly isOwnApp: boolean
  /** The path of a route that a host may have added before, and Windhover then leaves to it. */
  readonly pathBefore: string
}

/**
 * Refuses a route of an app at a path of Windhover that is served already, whichever of them came first. Fastify itself would only say
 * that it is declared.
 *
 * @throws WindhoverError `invalid_option`, where the route is added.
 */
export function refuseTakenPaths(app: FastifyInstance, { paths, ...place }: TakenPaths): void {
  const taken = new Set(paths)
  app.addHook('onRoute', ({ url, method, constraints = {} }) => {
    if (!taken.has(url)) return
    for (const one of [method].flat()) {
      // Fastify adds HEAD by itself, and a second one is none of the app's.
      if (one === 'HEAD' || !app.hasRoute({ method: one, url, constraints })) continue
      throw new WindhoverError('invalid_option', `${one} ${url} is a path of Windhover: ${findWayOut(url, place)}`)
    }
  })
}

/** Says what to do about a route that is there twice, after its method and path. */
function findWayOut(path: string, { isOwnApp, pathBefore }: Pick<TakenPaths, 'isOwnApp' | 'pathBefore'>): string {
  if (isOwnApp) return 'give the route another path'
  const before = path === pathBefore ? ', or add the route before the plugin, which then leaves it' : ''
  return `give the route another path, or register windhoverPlugin with a prefix${before}`
}
