import type { FastifyBaseLogger } from 'fastify'
import type { Observer } from 'windhover'

import type { SummedLog } from './summed-log.ts'

/** How many doubtful names have a line each; there are as many more as clients like to invent. */
const maxDoubtful = 1_000

/**
 * Logs what happens in a hub: gaps of readers and names that are probably misspelt as warnings, comings, goings, stalls and events for
 * who asks for `debug`. A hub tells a misspelt name once, so each has a line, up to 1,000 of them.
 */
export function createLogObserver(log: FastifyBaseLogger, summed: SummedLog): Observer {
  let doubtful = 0
  const warnings: Observer = {
    onGap: ({ clientId, stream }, gap) => summed.warn('reader missed messages', { clientId, stream, gap }),
    onDoubtfulName({ event, meant, stream }) {
      doubtful += 1
      const details = { event, meant, ...(stream === undefined ? { by: 'a publish' } : { by: 'a reader', stream }) }
      if (doubtful > maxDoubtful) summed.warn('more undeclared events are spelt almost as declared ones', details)
      else log.warn(details, `${JSON.stringify(event)} is not declared; did you mean ${JSON.stringify(meant)}?`)
    },
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
