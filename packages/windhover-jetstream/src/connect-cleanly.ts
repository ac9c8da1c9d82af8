import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

import type { NatsConnection } from '@nats-io/nats-core'
import { connect, type NodeConnectionOptions } from '@nats-io/transport-node'

/** Where Node tells of each socket that is made. */
const channel = 'net.client.socket'
/** The sockets of the attempt that the code belongs to. */
const attempt = new AsyncLocalStorage<Socket[]>()

/**
 * Connects as the client does, and leaves nothing open if that fails. The client leaves open a socket whose server
 * accepted it, and did not greet in time: a server that stands still would be left one more with each attempt.
 */
export async function connectCleanly(options: NodeConnectionOptions): Promise<NatsConnection> {
  const sockets: Socket[] = []
  const onSocket = (made: unknown): void => {
    if (attempt.getStore() === sockets) sockets.push((made as { readonly socket: Socket }).socket)
  }
  subscribe(channel, onSocket)
  try {
    return await attempt.run(sockets, () => connect(options))
  } catch (error) {
    for (const socket of sockets) socket.destroy()
    throw error
  } finally {
    unsubscribe(channel, onSocket)
  }
}
