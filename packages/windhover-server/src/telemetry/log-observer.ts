import type { FastifyBaseLogger } from 'fastify'
import type { Observer } from 'windhover'

import type { SummedLog } from './summed-log.ts'

/** How many doubtful names have a line each; there are as many more as clients like to invent. */
const maxDoubtful = 1_000

/** An observer that logs, in more or less detail. */
export interface LogObserver extends Observer {
  /** Looks at the level of the log again: who asks for `debug` is told of comings, goings, stalls and events. */
  readonly lookAtLevel: () => void
}

/**
 * Logs what happens in a hub: gaps of readers and names that are probably misspelt as warnings, comings, goings, stalls and events for
 * who asks for `debug`. A hub tells a misspelt name once, so each has a line, up to 1,000 of them.
 *
 * @param more - what else the observer does.
 */
export function createLogObserver(log: FastifyBaseLogger, summed: SummedLog, more: Observer = {}): LogObserver {
  let doubtful = 0
  const details: Observer = {
    onConnected: (reader, { resumed }) => log.debug({ ...reader, resumed }, 'reader connected'),
    onDisconnected: ({ clientId, stream }, { reason }) => log.debug({ clientId, stream, reason }, 'reader gone'),
    onStalled: ({ clientId, stream }) => log.debug({ clientId, stream }, 'reader can take no more for now'),
    onPublished: (message) => log.debug(message, 'published'),
  }
  const observer: LogObserver = {
    onGap: ({ clientId, stream }, gap) => summed.warn('reader missed messages', { clientId, stream, gap }),
    onDoubtfulName({ event, meant, stream }) {
      doubtful += 1
      const where = { event, meant, ...(stream === undefined ? { by: 'a publish' } : { by: 'a reader', stream }) }
      if (doubtful > maxDoubtful) summed.warn('more undeclared events are spelt almost as declared ones', where)
      else log.warn(where, `${JSON.stringify(event)} is not declared; did you mean ${JSON.stringify(meant)}?`)
    },
    onError: (err, { reader }) =>
      summed.error('a sink or the log failed', { err, clientId: reader?.clientId, stream: reader?.stream }),
    ...more,
    lookAtLevel() {
      // A hub makes nothing of what its observer has no method for.
      if (log.level === 'debug' || log.level === 'trace') Object.assign(observer, details)
      else for (const name of Object.keys(details)) Reflect.deleteProperty(observer, name)
    },
  }
  observer.lookAtLevel()
  return observer
}
