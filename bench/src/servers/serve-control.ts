import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'

/** Makes the bare server of a control: with TLS if the command has the files of a certificate and its key. */
export function serveControl(listener: RequestListener): Server {
  const [cert, key] = process.argv.slice(2)
  if (cert === undefined || key === undefined) return createServer(listener)
  return createSecureServer({ cert: readFileSync(cert), key: readFileSync(key) }, listener)
}
