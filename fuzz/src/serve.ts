import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttp2Server, type ServerHttp2Session } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync } from 'node:fs'

import { createHandler } from 'windhover/http/node'
import { createServer } from 'windhover-server'

import { plant, type Plant } from './plants.ts'
import type { FromServed, Holdings, ToServed } from './served-process.ts'

/**
 * The process under test: the ready server, and beside it the adapter of Node over HTTP/1 and HTTP/2, as a user would start them.
 * Nothing here catches what goes wrong, so that it ends the process.
 */
const [fault] = process.argv.slice(2) as [Plant?]
const server = createServer({ port: 0, logLevel: 'silent', drainMs: 0 })
if (fault !== undefined) plant(server, fault)
const handle = createHandler(server.hub, { path: '/stream', channels: 'any' })
const http1 = createHttpServer(handle)
const http2 = createHttp2Server(handle)

/**
 * Node 20 keeps a connection without end, and notices no leave, once its client broke the protocol of HTTP/2; from 22 on it ends.
 * The sessions are looked after here, so that whatever else stays is found there too.
 */
const keptByNode = new Set<ServerHttp2Session>()
if (process.versions.node.startsWith('20.')) {
  http2.on('session', (session) => {
    keptByNode.add(session)
    session.on('close', () => keptByNode.delete(session))
  })
}

const ready = Number(new URL(await server.listen()).port)
const portOf = async (adapter: typeof http1 | typeof http2): Promise<number> => {
  await new Promise<void>((resolve) => adapter.listen(0, '127.0.0.1', resolve))
  return (adapter.address() as AddressInfo).port
}
tell({ ports: { ready, http1: await portOf(http1), http2: await portOf(http2) } })

process.on('message', (asked: ToServed) => {
  if (asked === 'count') tell({ holdings: count() })
  else if (asked === 'forsaken') for (const session of keptByNode) session.destroy()
  else void end()
})
// Nobody is left to tell it to end.
process.once('disconnect', abandon)

function abandon(): void {
  process.exit(1)
}

function tell(message: FromServed): void {
  process.send!(message)
}

function count(): Holdings {
  const { streams, channels } = server.hub.connectedCounts()
  return {
    sockets: process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length,
    files: existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0,
    readers: server.hub.connectedCount() + streams.size + channels.size,
  }
}

/** With nothing left that keeps it alive, the process ends by itself. */
async function end(): Promise<void> {
  await server.close()
  http1.close()
  http2.close()
  process.off('disconnect', abandon)
  process.disconnect()
}
