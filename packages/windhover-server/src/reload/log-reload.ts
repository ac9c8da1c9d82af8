import type { FastifyBaseLogger } from 'fastify'

import { redact } from '../telemetry/redact.ts'
import type { ReloadOutcome } from './reload-outcome.ts'

/** Logs what a reload has done, in one line. */
export function logReload(
  { changed, needsRestart }: ReloadOutcome,
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
): void {
  const done = changed.length === 0 ? 'reloaded: nothing has changed' : `reloaded: ${changed.join(', ')}`
  if (needsRestart.length === 0) log.info({ changed }, done)
  else log.warn({ changed, needsRestart }, `${done}; needs a restart: ${needsRestart.join(', ')}`)
}

/** Logs why a reload has done nothing, in one line. */
export function logRefusedReload(error: unknown, log: Pick<FastifyBaseLogger, 'error'>): void {
  const reason = redact(error instanceof Error ? error.message : String(error))
  log.error(`not reloaded, nothing has changed: ${reason}`)
}
