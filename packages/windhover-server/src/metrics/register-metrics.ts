import type { FastifyInstance } from 'fastify'

import type { RouteGuard } from '../access/guard-route.ts'
import { expositionType } from './exposition.ts'
import type { MetricsReader } from './metrics-reader.ts'

/** Where the metrics are. */
export const metricsPath = '/metrics'

/** What `GET /metrics` needs. */
export interface MetricsRoute {
  readonly metrics: Pick<MetricsReader, 'write'>
  /** Says who may see them. Default: whoever reaches the app. */
  readonly guard?: RouteGuard | undefined
}

/** Adds `GET /metrics`, unless the app has something there, which the log then says. */
export function registerMetrics(app: FastifyInstance, { metrics, guard }: MetricsRoute): void {
  const path = app.prefix + metricsPath
  if (app.hasRoute({ method: 'GET', url: path })) {
    app.log.info(
      `GET ${path} is a route of this app, which stays; the metrics of Windhover need a plugin with a prefix`,
    )
    return
  }
  app.get(metricsPath, guard === undefined ? {} : { onRequest: guard }, async (_request, reply) => {
    const text = await metrics.write()
    return reply.type(expositionType).header('Cache-Control', 'no-store').send(text)
  })
}
