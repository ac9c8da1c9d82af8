import type { FastifyInstance, FastifyReply } from 'fastify'
import type { RouteGuard } from '../access/guard-route.ts'
import type { HealthPart } from './health-part.ts'
import type { LoopLag } from './loop-lag.ts'

/** Where a server tells whether it lives, and whether it is ready. */
export const healthPaths = { health: '/healthz', ready: '/readyz' } as const

/** The lag of the event loop from which a server does not answer in time, in milliseconds. */
export const maxLagMs = 2_000

/** What the health of a server is made of. */
export interface HealthOptions {
  readonly lag: Pick<LoopLag, 'lagMs'>
  readonly log: HealthPart
  /** Whether the server is about to end its streams, so that no new client may be sent to it. */
  readonly isDraining: () => boolean
  /** Lists further parts that a server needs to be ready, as they are now. Default: there are none. */
  readonly parts?: () => readonly HealthPart[]
  /** Says who may ask whether the process answers. Default: everybody. */
  readonly guard?: RouteGuard | undefined
}

/**
 * Adds `GET /healthz`, whether the process answers in time, and `GET /readyz`, whether it can be sent clients. Both are answered with
 * what is known, at once: what takes time is done between requests.
 */
export function registerHealth(
  app: FastifyInstance,
  { lag, log, isDraining, parts = () => [], guard }: HealthOptions,
): void {
  const draining: HealthPart = {
    name: 'draining',
    check: () => (isDraining() ? { ok: false, detail: 'the server is ending its streams' } : { ok: true }),
  }
  app.get(healthPaths.health, guard === undefined ? {} : { onRequest: guard }, (_request, reply) => {
    const { lagMs } = lag
    return answer(reply, lagMs < maxLagMs, { lagMs })
  })
  app.get(healthPaths.ready, (_request, reply) => {
    const states = [log, draining, ...parts()].map(({ name, check }) => ({ name, ...check() }))
    return answer(
      reply,
      states.every(({ ok }) => ok),
      { parts: states },
    )
  })
}

function answer(reply: FastifyReply, ok: boolean, details: object): FastifyReply {
  return reply
    .code(ok ? 200 : 503)
    .header('Cache-Control', 'no-store')
    .send({ status: ok ? 'ok' : 'unavailable', ...details })
}
