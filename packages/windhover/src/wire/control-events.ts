import { formatPosition, type Position } from '../position.ts'
import { encodeEvent } from './encode-event.ts'

/** Why a reader could not be given what lies between where it stood and where it goes on. */
export type GapReason = 'evicted' | 'epoch' | 'unknown' | 'slow'

/** What a reader could not be given: a value, never an exception. Lost may be what matches in (requested, resumedAt]. */
export interface Gap {
  readonly reason: GapReason
  /** Where the reader said it stood; `null` where that could not be read. */
  readonly requested: Position | null
  /** Where it goes on: the next message it gets comes after this. */
  readonly resumedAt: Position
}

/** Why a stream ends (PROTOCOL.md, "Ending"). */
export type ClosingReason = 'shutdown' | 'slow' | 'busy' | 'expired' | 'kicked'

/** The id that tells EventSource to stay away: a request that brings it back as `Last-Event-ID` is answered 204. */
export const stopId = 'stop'

/** What the first event of a stream says. */
export interface ConnectedFields {
  readonly clientId: string
  readonly keepAliveMs: number
  readonly resumed: boolean
  /** Milliseconds that the client shall wait before it reconnects. */
  readonly retryMs: number
  /** Where the reader starts; left out where a gap follows, since the gap carries it. */
  readonly position?: Position
}

/** Writes the `connected` event: the first of every stream. */
export function encodeConnected({ clientId, keepAliveMs, resumed, retryMs, position }: ConnectedFields): string {
  return encodeEvent({
    retryMs,
    ...(position === undefined ? {} : { id: formatPosition(position) }),
    event: 'connected',
    data: JSON.stringify({ clientId, serverTime: new Date().toISOString(), keepAliveMs, resumed }),
  })
}

/** Writes the `gap` event. */
export function encodeGap({ reason, requested, resumedAt }: Gap): string {
  return encodeEvent({
    id: formatPosition(resumedAt),
    event: 'gap',
    data: JSON.stringify({ reason, requested, resumedAt }),
  })
}

/** Writes the `position` event, which only moves the client's last event id. */
export function encodePosition(position: Position): string {
  return encodeEvent({ id: formatPosition(position), event: 'position', data: '' })
}

/** Writes the `closing` event: the last of a stream that the server ends. */
export function encodeClosing(reason: ClosingReason, reconnect: boolean, retryMs: number): string {
  return encodeEvent({
    retryMs,
    ...(reconnect ? {} : { id: stopId }),
    event: 'closing',
    data: JSON.stringify({ reason, reconnect }),
  })
}

/**
 * Milliseconds that one client shall wait before it comes back: 1 second and a random part of the spread, so that the clients of a
 * server that restarts do not all return in the same moment.
 */
export function pickRetryMs(spreadMs: number): number {
  return 1000 + Math.floor(Math.random() * spreadMs)
}
