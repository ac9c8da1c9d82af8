import type { FastifyInstance } from 'fastify'

import type { ServerNode } from '../nodes/server-node.ts'
import { isSocketPath } from '../options/is-socket-path.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { settings } from '../options/settings.ts'
import { tlsFiles } from '../options/tls-options.ts'
import { listeningLine } from '../telemetry/fastify-logger.ts'
import { clearSocketPath, maskSocketMode, setSocketMode } from './unix-socket.ts'

/**
 * Lets an app listen where its options say.
 *
 * @param node - what it is of several processes, of which the first one clears the path of a Unix socket.
 * @returns the address, as `https://127.0.0.1:5000` or `unix:/run/windhover.sock`.
 * @throws WindhoverError as `clearSocketPath` and `setSocketMode` do, and an error with Node's `code`.
 */
export async function listenOn(
  app: FastifyInstance,
  { host = settings.host.default, port = settings.port.default, socketMode, tls }: ServerOptions,
  node: ServerNode | undefined,
): Promise<string> {
  const listenTextResolver = (): string => listeningLine
  if (!isSocketPath(host)) {
    const url = await app.listen({ host, port, listenTextResolver })
    // Fastify knows nothing of the certificate.
    return tlsFiles(tls) === undefined ? url : url.replace(/^http:/, 'https:')
  }
  if (node === undefined) await clearSocketPath(host)
  listenMasked(app, socketMode)
  await app.listen({ path: host, listenTextResolver })
  try {
    setSocketMode(host, socketMode)
  } catch (error) {
    // It must not serve whom its mode was to keep out.
    await app.close()
    throw error
  }
  return `unix:${host}`
}

/** Has the server of an app make its socket with this mode. Fastify has it listen in a later turn, and nothing else is to be made so. */
function listenMasked({ server }: FastifyInstance, mode: string | undefined): void {
  const listen = server.listen.bind(server)
  server.listen = (...given: unknown[]) => {
    server.listen = listen
    const unmask = maskSocketMode(mode)
    try {
      return listen(...(given as []))
    } finally {
      unmask()
    }
  }
}
