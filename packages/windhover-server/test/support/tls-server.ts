import { onTestFinished } from 'vitest'

import { Authority } from '../../../windhover-redis/test/certificates.ts'
import type { ServerOptions } from '../../src/index.ts'
import { createLogger } from '../../src/telemetry/logger.ts'
import { type Running, startServer } from './start-server.ts'

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg: string }

/** A server that speaks TLS, and what its clients need. */
export interface RunningTls extends Running {
  readonly authority: Authority
  /** The path of the certificate of who signed that of the server. */
  readonly ca: string
  readonly certFile: string
  readonly keyFile: string
  /** What was logged so far. */
  readonly lines: LogLine[]
}

/** Starts a server with a certificate for 127.0.0.1, as `startServer` does. */
export async function startTlsServer(options: ServerOptions = {}): Promise<RunningTls> {
  const authority = new Authority()
  onTestFinished(() => authority.end())
  const { cert: certFile, key: keyFile } = authority.sign('server', '127.0.0.1')
  const lines: LogLine[] = []
  const destination = { write: (text: string) => void lines.push(JSON.parse(text) as LogLine) }
  const running = await startServer({
    logger: createLogger({ name: 'test', level: 'info', pretty: false, destination }),
    ...options,
    tls: { certFile, keyFile, ...options.tls },
  })
  return { ...running, authority, ca: authority.ca, certFile, keyFile, lines }
}
