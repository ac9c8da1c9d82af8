import { onTestFinished } from 'vitest'

import { createServer, type ServerOptions, type WindhoverServer } from '../../src/index.ts'
import { stopServer } from './start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Starts a silent server on a Unix socket, in a folder of its own unless `host` says another. It is closed after the test. */
export async function startOnSocket(
  options: ServerOptions = {},
): Promise<{ readonly server: WindhoverServer; readonly path: string }> {
  const path = options.host ?? `${temporaryFolder()}/windhover.sock`
  const server = createServer({ logLevel: 'silent', drainMs: 0, ...options, host: path })
  onTestFinished(() => stopServer(server))
  await server.listen()
  return { server, path }
}
