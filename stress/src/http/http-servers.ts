import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttp2Server, type Http2Server, type ServerHttp2Session } from 'node:http2'
import type { AddressInfo } from 'node:net'

import type { Hub, SlowPolicy } from 'windhover'
import { createHandler as createFetchHandler } from 'windhover/http/fetch'
import { createHandler, type NodeHandler, type NodeRequest, type NodeResponse } from 'windhover/http/node'

import { bridgeFetch } from './fetch-bridge.ts'

/** The policies of streams, each at the path of its name. */
export const policies: readonly SlowPolicy[] = ['disconnect', 'skip', 'latest']

/** What a round may do around an adapter. */
export interface Surroundings {
  /** Serves a request over HTTP/1: at once or late, on the response itself or one that is wrapped. */
  readonly around: (serve: () => void, request: IncomingMessage, response: ServerResponse) => void
  /** A request is served now. */
  readonly onServing: (request: NodeRequest, how: string) => void
}

/** One hub behind the adapters: of Node over HTTP/1 and HTTP/2, and of Fetch behind a bridge. */
export class HttpServers {
  readonly #servers: { readonly node: Server; readonly fetch: Server; readonly http2: Http2Server }
  readonly #sessions = new Set<ServerHttp2Session>()

  constructor(hub: Hub, { around, onServing }: Surroundings) {
    const options = policies.map((slowPolicy) => ({
      path: `/${slowPolicy}`,
      slowPolicy,
      channels: 'any' as const,
    }))
    const node = new Map(options.map((each) => [each.path, createHandler(hub, each)]))
    const fetch = new Map(options.map((each) => [each.path, bridgeFetch(createFetchHandler(hub, each))]))
    const find = <Handler>(handlers: ReadonlyMap<string, Handler>, { url }: { url?: string | undefined }): Handler =>
      handlers.get(url!.split('?')[0]!)!
    this.#servers = {
      node: createServer((request, response) =>
        around(() => find(node, request)(request, response), request, response),
      ),
      fetch: createServer((request, response) => {
        onServing(request, 'fetch')
        find(fetch, request)(request, response)
      }),
      http2: createHttp2Server((request, response) => {
        onServing(request, 'HTTP/2')
        ;(find(node, request) as NodeHandler)(request as NodeRequest, response as NodeResponse)
      }),
    }
    this.#servers.http2.on('session', (session) => {
      this.#sessions.add(session)
      session.on('close', () => this.#sessions.delete(session))
    })
  }

  async listen(): Promise<void> {
    const each = Object.values(this.#servers)
    await Promise.all(each.map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))))
  }

  portOf(name: 'node' | 'fetch' | 'http2'): number {
    return (this.#servers[name].address() as AddressInfo).port
  }

  /** Stops listening; resolves when every connection has ended. */
  async close(): Promise<void> {
    const { node, fetch, http2 } = this.#servers
    const ended = [node, fetch, http2].map((server) => new Promise((resolve) => server.close(resolve)))
    // Requests that came too late are answered, and then their connections are idle; those that stall are ours.
    node.closeIdleConnections()
    fetch.closeIdleConnections()
    for (const session of this.#sessions) session.close()
    await Promise.all(ended)
  }

  /** Ends all at once. */
  destroy(): void {
    const { node, fetch, http2 } = this.#servers
    for (const server of [node, fetch, http2]) server.close()
    node.closeAllConnections()
    fetch.closeAllConnections()
    for (const session of this.#sessions) session.destroy()
  }
}
