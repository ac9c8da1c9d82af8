import type { FastifyInstance } from 'fastify'
import { WindhoverError } from 'windhover'
import { type StreamEndpoint } from 'windhover/adapter'
import { createHandler } from 'windhover/http/fastify'

import { takenPath } from '../broadcast/refuse-taken-streams.ts'
import type { SummedLog } from '../telemetry/summed-log.ts'
import { toRoute } from './to-route.ts'

/** How streams are served. */
export interface StreamRoutesOptions {
  /** Whether the app logs requests, and so wants a child of its log for each. */
  readonly logsRequests: boolean
  /** Gets what hooks and streams throw before a stream has started. */
  readonly log: SummedLog
}

/**
 * Adds the streams, after all other routes.
 *
 * @throws WindhoverError `invalid_option` for a path that is taken, by another route or another stream, or that is a pattern of paths.
 */
export function registerStreams(
  app: FastifyInstance,
  streams: readonly StreamEndpoint[],
  { logsRequests, log }: StreamRoutesOptions,
): void {
  for (const stream of streams) {
    const url = toRoute(stream.path.slice(app.prefix.length))
    checkPath(app, stream.path, app.prefix + url)
    app.route({
      method: ['GET', 'HEAD'],
      url,
      exposeHeadRoute: false,
      // Where nothing is logged by request, a child of the log for each would cost more than the rest of Fastify.
      ...(logsRequests ? {} : { childLoggerFactory: (log) => log }),
      // Not sooner, so that every hook of the app may refuse, and may take its time.
      handler: createHandler(tellLog(stream, log)),
    })
  }
}

/** Not by a spread, which would lose what an endpoint inherits. */
function tellLog(stream: StreamEndpoint, log: SummedLog): StreamEndpoint {
  const { path, maxBytesPerConnection } = stream
  return {
    path,
    ...(maxBytesPerConnection === undefined ? {} : { maxBytesPerConnection }),
    onFailure: (error) => log.error('a stream could not judge or start a request', { err: error, stream: path }),
    admit: (request) => stream.admit(request),
  }
}

function checkPath(app: FastifyInstance, path: string, url: string): void {
  // A path of the library has none; other endpoints may.
  if (path.includes('*')) throw new WindhoverError('invalid_option', `stream ${path}: path must not contain "*"`)
  if (app.hasRoute({ method: 'GET', url })) throw takenPath(path)
}
