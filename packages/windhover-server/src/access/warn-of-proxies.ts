import type { FastifyBaseLogger, FastifyInstance } from 'fastify'

import { createForwardedWarning } from './create-forwarded-warning.ts'

/** Warns of the first request that a proxy passes on to an app without rules. */
export function warnOfProxies(app: FastifyInstance, log: Pick<FastifyBaseLogger, 'warn'>): void {
  const look = createForwardedWarning(log)
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    look(raw.headers)
    done()
  })
}
