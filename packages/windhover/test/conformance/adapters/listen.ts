import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Http2Server, ServerHttp2Session } from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'

/** A server on a free port of this machine. */
export interface Listening {
  readonly origin: string
  /** Stops it, and drops whatever is still connected. */
  close(): Promise<void>
}

/** Lets a server listen on a free port. */
export async function listen(server: Server | Http2Server): Promise<Listening> {
  const open = new Set<Socket | ServerHttp2Session>()
  for (const event of ['connection', 'session']) {
    server.on(event, (connection: Socket | ServerHttp2Session) => {
      open.add(connection)
      connection.once('close', () => open.delete(connection))
    })
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const connection of open) connection.destroy()
      await closed
    },
  }
}
