import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

import { NatsProcess, type NatsProgram } from './nats-process.ts'

/** Three servers that keep copies of each other's streams. */
export class NatsCluster {
  readonly #servers: ReadonlyMap<string, NatsProcess>

  private constructor(servers: ReadonlyMap<string, NatsProcess>) {
    this.#servers = servers
  }

  /** Starts three servers. They take streams a while later, once they have chosen a leader. */
  static async start(program: NatsProgram): Promise<NatsCluster> {
    const ports = await findFreePorts(3)
    const routes = ports.map((port) => `nats-route://127.0.0.1:${port}`).join(', ')
    const servers = new Map<string, NatsProcess>()
    for (const [n, port] of ports.entries()) {
      const cluster = `cluster { name: test, listen: "127.0.0.1:${port}", routes: [${routes}] }`
      servers.set(`server-${n}`, new NatsProcess(program, `server_name: server-${n}\n${cluster}`))
    }
    await Promise.all([...servers.values()].map((server) => server.start()))
    return new NatsCluster(servers)
  }

  /** The addresses of all servers. */
  get addresses(): string[] {
    return [...this.#servers.values()].map(({ port }) => `127.0.0.1:${port}`)
  }

  /** Returns a server by the name that the others know it by. */
  find(name: string): NatsProcess {
    const server = this.#servers.get(name)
    if (server === undefined) throw new Error(`there is no server ${name}`)
    return server
  }

  async end(): Promise<void> {
    await Promise.all([...this.#servers.values()].map((server) => server.end()))
  }
}

/** Finds ports of loopback that nobody has now: servers have to know those of each other before they start. */
async function findFreePorts(count: number): Promise<number[]> {
  const listeners = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(listeners.map((listener) => once(listener, 'listening')))
  const ports = listeners.map((listener) => (listener.address() as AddressInfo).port)
  for (const listener of listeners) listener.close()
  await Promise.all(listeners.map((listener) => once(listener, 'close')))
  return ports
}
