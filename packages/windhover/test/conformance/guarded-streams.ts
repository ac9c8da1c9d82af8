import { onTestFinished } from 'vitest'
import { z } from 'zod'

import type { OriginOptions } from '../../src/adapter.ts'
import { type Access, createRequestStream, defineEvents } from '../../src/index.ts'
import type { Adapter } from './adapter.ts'
import { type Client, createClient } from './client.ts'
import { setStage } from './stage.ts'

/** How a guarded stream is made. */
export interface GuardedOptions {
  readonly access: Access
  /** Default: `stream`. */
  readonly refusal?: 'stream' | 'status'
  readonly origins?: OriginOptions
}

/** A stream with a door that is served at `/events`, and a client of it. */
export interface GuardedStage {
  readonly client: Client
  /** Sends the event `n` to whoever is connected. */
  readonly send: () => Promise<void>
  readonly connectedCount: () => number
}

/** One kind of stream that has a door. */
export interface GuardedStream {
  readonly name: string
  /** Serves one until the test is finished; nobody may be connected then. */
  set(adapter: Adapter, options: GuardedOptions): Promise<GuardedStage>
}

/** Every kind of stream that has a door. */
export const guardedStreams: readonly GuardedStream[] = [
  { name: 'a stream of a hub', set: setHubStream },
  { name: 'a stream per request', set: setRequestStream },
]

async function setHubStream(adapter: Adapter, { origins, ...options }: GuardedOptions): Promise<GuardedStage> {
  const { client, hub } = await setStage(adapter, {}, options, origins)
  return { client, send: async () => void (await hub.publish('n', 1)), connectedCount: () => hub.connectedCount() }
}

async function setRequestStream(
  adapter: Adapter,
  { access, refusal = 'stream', origins }: GuardedOptions,
): Promise<GuardedStage> {
  const senders = new Set<() => Promise<unknown>>()
  const errors: unknown[] = []
  const stream = createRequestStream({
    path: '/events',
    events: defineEvents({ n: z.int() }),
    access,
    refusal,
    reconnectSpreadMs: 0,
    closeTimeoutMs: 10_000,
    onError: (error) => errors.push(error),
    async run({ send, signal }) {
      const sender = (): Promise<unknown> => send('n', 1)
      senders.add(sender)
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      senders.delete(sender)
    },
  })
  const served = await adapter.serve(stream, origins)
  const client = createClient(served.origin, adapter.http)
  onTestFinished(async () => {
    await stream.close()
    if (errors.length > 0) throw new AggregateError(errors)
    client.close()
    await served.close()
  })
  return {
    client,
    send: async () => void (await Promise.all([...senders].map((send) => send()))),
    connectedCount: () => stream.connectedCount(),
  }
}
