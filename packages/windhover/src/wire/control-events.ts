import type { Gap } from '../gap.ts'
import { formatPosition, type Position } from '../position.ts'
import { encodeComment } from './encode-comment.ts'
import { encodeEvent } from './encode-event.ts'

/**
 * Why a stream ends (PROTOCOL.md, section 2.5).
 *
 * - `shutdown`: the server stops
 * - `slow`: the reader takes too little
 * - `busy`: the server takes no readers now
 * - `expired`: the reader's time or grant is over
 * - `kicked`: somebody sent it away
 * - `failed`: the server could not go on
 * - `done`: the code has finished; of a stream per request alone
 */
export type ClosingReason = 'shutdown' | 'slow' | 'busy' | 'expired' | 'kicked' | 'done' | 'failed'

/** The id that tells EventSource to stay away: a request that brings it back as `Last-Event-ID` is answered 204. */
export const stopId = 'stop'

/** The fields of the first event of a stream. */
export interface ConnectedFields {
  /** Names this connection: 32 hexadecimal digits. */
  readonly clientId: string
  /** Milliseconds of silence after which the reader gets a keep-alive; 0 for none. */
  readonly keepAliveMs: number
  /** Whether the reader continues from the position that it asked for. */
  readonly resumed: boolean
  /** Milliseconds that the client waits before it reconnects. */
  readonly retryMs: number
  /** Where the reader starts; left out where a gap follows, since the gap carries it. */
  readonly position?: Position | undefined
  /** When the reader's grant ends, in milliseconds since 1970; left out if it does not. */
  readonly grantEndsAtMs?: number | undefined
}

/** Writes the `connected` event, the first of every stream, with the time of the server. */
export function encodeConnected(fields: ConnectedFields): string {
  const { clientId, keepAliveMs, resumed, retryMs, position, grantEndsAtMs } = fields
  const expiresAt = grantEndsAtMs === undefined ? '' : `,"expiresAt":"${new Date(grantEndsAtMs).toISOString()}"`
  return encodeEvent({
    retryMs,
    id: position === undefined ? undefined : formatPosition(position),
    event: 'connected',
    // Nothing here needs escaping, and every connection begins with this.
    data: `{"clientId":"${clientId}","serverTime":"${new Date().toISOString()}","keepAliveMs":${keepAliveMs},"resumed":${resumed}${expiresAt}}`,
  })
}

/**
 * Writes the `gap` event, whose id is the position after which the reader continues.
 *
 * @param reloadSpreadMs - milliseconds over which clients spread what they load again. Default: left out, for a gap that
 *   few are told of.
 */
export function encodeGap({ reason, requested, resumedAt }: Gap, reloadSpreadMs?: number): string {
  return encodeEvent({
    id: formatPosition(resumedAt),
    event: 'gap',
    data: JSON.stringify({ reason, requested, resumedAt, reloadSpreadMs }),
  })
}

/**
 * Writes the `position` event, which only moves the client's last event id. Its data is one empty line, with
 * which EventSource dispatches it (HTML, section 9.2.6). So a listener for `position` is called with empty
 * data, and a page without one sees nothing.
 */
export function encodePosition(position: Position): string {
  return encodeEvent({ id: formatPosition(position), event: 'position', data: '' })
}

/** Writes what breaks a silence, with the time of the server: a comment, which no client dispatches. */
export function encodeKeepAlive(): string {
  return encodeComment(`keep-alive ${new Date().toISOString()}`)
}

/**
 * Writes the `closing` event: the last of a stream that the server ends.
 *
 * @param reconnect - whether the client may come back; if not, the event's id is {@link stopId}.
 * @param retryMs - milliseconds that the client waits before it comes back.
 */
export function encodeClosing(reason: ClosingReason, reconnect: boolean, retryMs: number): string {
  return encodeEvent({
    retryMs,
    ...(reconnect ? {} : { id: stopId }),
    event: 'closing',
    data: JSON.stringify({ reason, reconnect }),
  })
}

/**
 * Picks how many milliseconds one client waits before it comes back: a quarter of the spread, but 1,000 at least, and a random
 * part of it. So the clients of a server that restarts do not all return in the same moment. Few come before it is there
 * again, or in its first seconds, when its code is slow. The result is a whole number, of 1,000 and more.
 */
export function pickRetryMs(spreadMs: number): number {
  // The return of many has a rate that grows with the root of the time.
  return Math.max(1000, Math.floor(spreadMs / 4)) + Math.floor(Math.random() ** (2 / 3) * spreadMs)
}

/** For how long each client of many lengthens the time over which their return is spread, in milliseconds. */
const spreadEachMs = 1.5

/** The longest such time, in milliseconds: clients are back within the minute for which a ticket or a lease waits for them. */
const maxSpreadMs = 45_000

/**
 * Widens a spread for clients that are all sent away at once. A server that starts lets in fewer than one that runs, and
 * those who find it too busy wait longer than they would have.
 *
 * @param spreadMs - the spread for a few clients, in milliseconds; 0 stays 0.
 * @returns 1.5 milliseconds for each client, from `spreadMs` to 45,000.
 */
export function widenSpread(spreadMs: number, clients: number): number {
  return spreadMs === 0 ? 0 : Math.max(spreadMs, Math.min(Math.ceil(clients * spreadEachMs), maxSpreadMs))
}
