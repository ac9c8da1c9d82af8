import { expect, onTestFinished } from 'vitest'

import { createHub, type Hub, type HubOptions, type StreamOptions } from '../../src/index.ts'
import { createHubEndpoint, type OriginOptions, type StreamEndpoint } from '../../src/adapter.ts'
import type { Adapter, Served } from './adapter.ts'
import { type Client, createClient } from './client.ts'

/** A hub whose stream is served, and a client of it. */
export interface Stage {
  readonly hub: Hub
  readonly served: Served
  readonly client: Client
  /** Resolves with the reason of the first reader's end. */
  readonly disconnected: Promise<string>
  /** Publishes large messages until the readers have taken none of twenty, and none for a quarter of a second. */
  readonly stall: () => Promise<void>
  /** How many bytes were written to readers by the pump so far. */
  readonly writtenBytes: number
}

/** The data of a large message. */
export const bigData: string = 'x'.repeat(200_000)

/**
 * Serves the stream `/events` through an adapter until the test is finished; nothing may be left of any reader then.
 *
 * @param change - makes the endpoint that is served of that of the hub. Default: the same.
 */
export async function setStage(
  adapter: Adapter,
  hubOptions: HubOptions = {},
  streamOptions: Partial<StreamOptions> = {},
  originOptions?: OriginOptions,
  change: (endpoint: StreamEndpoint) => StreamEndpoint = (endpoint) => endpoint,
): Promise<Stage> {
  let writtenBytes = 0
  let onDisconnected!: (reason: string) => void
  const disconnected = new Promise<string>((resolve) => (onDisconnected = resolve))
  const hub = createHub({
    closeTimeoutMs: 10_000,
    reconnectSpreadMs: 0,
    observer: {
      onDisconnected: (_reader, { reason }) => onDisconnected(reason),
      onRound: ({ bytes }) => (writtenBytes += bytes),
    },
    ...hubOptions,
  })
  const endpoint = createHubEndpoint(hub, { path: '/events', ...streamOptions })
  const served = await adapter.serve(change(endpoint), originOptions)
  const client = createClient(served.origin, adapter.http)
  onTestFinished(async () => {
    await hub.close()
    expect(hub.connectedCount()).toBe(0)
    client.close()
    await served.close()
  })
  return {
    hub,
    served,
    client,
    disconnected,
    stall: async () => {
      let idleSinceMs = performance.now()
      for (
        let idle = 0, before = writtenBytes;
        idle < 20 || performance.now() - idleSinceMs < 250;
        before = writtenBytes
      ) {
        await hub.publish('big', bigData)
        await new Promise((resolve) => setImmediate(resolve))
        idle = writtenBytes === before ? idle + 1 : 0
        // Twenty turns alone may pass on a busy machine before the other end of the connection has had one.
        if (idle === 0) idleSinceMs = performance.now()
        // More than any kernel and runtime hold for one connection.
        if (writtenBytes > 100_000_000) throw new Error('the reader takes all that it is given')
      }
    },
    get writtenBytes() {
      return writtenBytes
    },
  }
}
