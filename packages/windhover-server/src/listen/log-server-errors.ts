import type { Server } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'

import { SummedLine } from './summed-line.ts'

/**
 * Logs what goes wrong with a server while it listens, such as a connection for which there is no descriptor (EMFILE, ENFILE). An
 * event `error` that nobody listens for would end the process. Why it cannot listen is told by `listen` itself.
 */
export function logServerErrors(server: Server, log: FastifyBaseLogger): void {
  let last: unknown
  const line = new SummedLine((count) => log.error({ err: last, count }, 'the listening socket failed'))
  server.on('error', (error) => {
    if (!server.listening) return
    last = error
    line.add()
  })
  server.once('close', () => line.flush())
}
