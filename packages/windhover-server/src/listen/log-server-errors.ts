import type { Server } from 'node:http'

import type { SummedLog } from '../telemetry/summed-log.ts'

/**
 * Logs what goes wrong with a server while it listens, such as a connection for which there is no descriptor (EMFILE, ENFILE). An
 * event `error` that nobody listens for would end the process. Why it cannot listen is told by `listen` itself.
 */
export function logServerErrors(server: Server, log: SummedLog): void {
  server.on('error', (error) => {
    if (server.listening) log.error('the listening socket failed', { err: error })
  })
}
