import type { Server } from 'node:net'

/** Listens on a free port and prints it, which is how the one who started this process learns of it. */
export function announce(server: Server): void {
  server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    console.log(`listening ${address.port}`)
  })
}
