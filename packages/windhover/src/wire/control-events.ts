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
 * Picks how many milliseconds one client waits before it comes back: 1,000 and a random part of the spread.
 * So the clients of a server that restarts do not all return in the same moment. The result is a whole number
 * from 1,000 to 999 + `spreadMs`, and 1,000 if that is 0.
 */
export function pickRetryMs(spreadMs: number): number {
  return 1000 + Math.floor(Math.random() * spreadMs)
}
