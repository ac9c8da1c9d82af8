import type { FastifyBaseLogger } from 'fastify'
import type { Observer } from 'windhover'

import type { SummedLog } from './summed-log.ts'

/**
 * Logs what happens in a hub: gaps of readers and names that are probably misspelt as warnings, comings, goings, stalls and events for
 * who asks for `debug`.
 */
export function createLogObserver(log: FastifyBaseLogger, summed: SummedLog): Observer {
  const warnings: Observer = {
    onGap: ({ clientId, stream }, gap) => summed.warn('reader missed messages', { clientId, stream, gap }),
    onDoubtfulName: ({ event, meant, stream }) =>
      summed.warn('undeclared event: did you mean a declared one?', {
        event,
        meant,
        ...(stream === undefined ? { by: 'a publish' } : { by: 'a reader', stream }),
      }),
    onError: (err, { reader }) =>
      summed.error('a sink or the log failed', { err, clientId: reader?.clientId, stream: reader?.stream }),
  }
  if (log.level !== 'debug' && log.level !== 'trace') return warnings
  return {
    ...warnings,
    onConnected: (reader, { resumed }) => log.debug({ ...reader, resumed }, 'reader connected'),
    onDisconnected: ({ clientId, stream }, { reason }) => log.debug({ clientId, stream, reason }, 'reader gone'),
    onStalled: ({ clientId, stream }) => log.debug({ clientId, stream }, 'reader can take no more for now'),
    onPublished: (message) => log.debug(message, 'published'),
  }
}
