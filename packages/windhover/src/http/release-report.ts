import { channel } from 'node:diagnostics_channel'

/**
 * Why connections are not released from Node's HTTP server, as published to the channel of
 * `node:diagnostics_channel`.
 */
export interface UnreleasedMessage {
  /** One of a few fixed sentences. */
  readonly reason: string
  /** What was thrown, if anything was. */
  readonly error?: unknown
}

const unreleased = channel('windhover:unreleased')
const reported = new Set<string>()

/**
 * Publishes to the channel `windhover:unreleased` why a connection stays with Node's HTTP server: it works
 * the same, but costs more memory. Each reason is published once, as soon as somebody subscribes.
 */
export function reportUnreleased(reason: string, error?: unknown): void {
  if (reported.has(reason) || !unreleased.hasSubscribers) return
  reported.add(reason)
  unreleased.publish({ reason, ...(error === undefined ? {} : { error }) } satisfies UnreleasedMessage)
}
