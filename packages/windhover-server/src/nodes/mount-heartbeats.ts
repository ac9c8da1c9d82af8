import type { FastifyInstance } from 'fastify'

import type { Heartbeats } from './heartbeats.ts'

/** Begins heartbeats before an app listens, and ends them before the state that they go through is closed. */
export function mountHeartbeats(app: FastifyInstance, heartbeats: Heartbeats): void {
  app.addHook('onReady', () => heartbeats.prepare())
  app.addHook('preClose', () => heartbeats.close())
}
