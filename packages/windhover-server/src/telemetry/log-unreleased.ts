import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { FastifyBaseLogger } from 'fastify'

/** Where the adapter for Node publishes why connections cost more memory than they have to. */
const channel = 'windhover:unreleased'

/**
 * Logs at `debug` why connections stay with Node's HTTP server and cost more memory, each reason once. The adapters have no log.
 *
 * @returns what ends it.
 */
export function logUnreleased(log: FastifyBaseLogger): () => void {
  if (log.level !== 'debug' && log.level !== 'trace') return () => {}
  const write = (message: unknown): void => {
    const { reason, error } = message as { readonly reason: string; readonly error?: unknown }
    log.debug({ err: error }, `connections cost more memory than they have to: ${reason}`)
  }
  subscribe(channel, write)
  return () => void unsubscribe(channel, write)
}
