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

/** Adds `GET /metrics`, unless the app has something there. */
export function registerMetrics(app: FastifyInstance, { metrics, guard }: MetricsRoute): void {
  if (app.hasRoute({ method: 'GET', url: app.prefix + metricsPath })) return
  app.get(metricsPath, guard === undefined ? {} : { onRequest: guard }, async (_request, reply) => {
    const text = await metrics.write()
    return reply.type(expositionType).header('Cache-Control', 'no-store').send(text)
  })
}
