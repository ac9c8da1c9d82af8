import type { FastifyInstance } from 'fastify'

import { toRoute } from '../routes/to-route.ts'
import type { OriginGuard } from './create-origin-guard.ts'

/** What is guarded, and how. */
export interface OriginGuardOptions {
  readonly guardOrigin: OriginGuard
  /**
   * The paths of streams and of the API, parameters in braces. A link of another site may open what
   * else there is.
   */
  readonly dataPaths: readonly string[]
  /** The paths that any `Host` may ask for, as probes do that know an address alone. */
  readonly probedPaths: readonly string[]
  /** Whether to add a route of OPTIONS beside each other one, so that preflights get here. */
  readonly addsPreflights: boolean
}

/**
 * Guards all routes of an app, or of an encapsulated part of one, before any other hook that is
 * added from now on.
 */
export function registerOriginGuard(
  app: FastifyInstance,
  { guardOrigin, dataPaths, probedPaths, addsPreflights }: OriginGuardOptions,
): void {
  const data = new Set(dataPaths.map(toRoute))
  const probed = new Set(probedPaths)
  app.addHook('onRequest', (request, reply, done) => {
    const isPage = (): boolean => !data.has(request.routeOptions.url ?? '')
    if (guardOrigin(request, reply, isPage, () => probed.has(request.routeOptions.url ?? ''))) done()
  })
  if (!addsPreflights) return
  // The routes that are added here come by here, too.
  const added = new Set<string>()
  app.addHook('onRoute', ({ url }) => {
    if (added.has(url) || app.hasRoute({ method: 'OPTIONS', url })) return
    added.add(url)
    // What is no preflight goes where it went without this route.
    app.options(url, (_request, reply) => reply.callNotFound())
  })
}
