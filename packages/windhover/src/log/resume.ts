import type { Gap, GapReason } from '../gap.ts'
import { parsePosition, type Position } from '../position.ts'
import type { Log } from './log.ts'

/** Where a reader starts. */
export interface Start {
  /** The reader gets the entries after this place, after the {@link first} if there are any. */
  readonly place: number
  /** The places of older messages that it is given first, in order; left out if there are none. */
  readonly first?: readonly number[]
  /**
   * The starting position that the client is told. On a resume it is the requested one, which may be of an
   * epoch that is over.
   */
  readonly position: Position
  /** Whether it continues from the position that it asked for, with nothing lost. */
  readonly resumed: boolean
  readonly gap?: Gap
  /**
   * When the oldest message was published that it has yet to be given, in milliseconds since 1970; left out where that
   * is in the copy.
   */
  readonly nextMs?: number | undefined
}

/**
 * Finds where a reader starts that last saw `lastEventId`.
 *
 * @param lastEventId - an id as this log wrote it; empty or `undefined` for a new reader, which starts at the
 *   head.
 */
export function findStart(
  log: Log,
  lastEventId: string | undefined,
  channels: readonly string[],
  events?: readonly string[],
): Start {
  const { head } = log
  if (lastEventId === undefined || lastEventId === '') {
    return { place: head, position: log.positionAt(head), resumed: false }
  }
  const requested = parsePosition(lastEventId) ?? null
  if (requested === null) return startAfterGap('unknown', head)
  const located = log.locate(requested)
  if (typeof located === 'string') {
    return startAfterGap(located === 'older' ? 'evicted' : 'epoch', log.restartAt(located))
  }
  const { place } = located
  if (log.lastEvicted(channels, events) > place) {
    return startAfterGap(requested.epoch === log.epoch ? 'evicted' : 'epoch', log.oldest - 1)
  }
  return { place, position: requested, resumed: true }

  function startAfterGap(reason: GapReason, place: number): Start {
    const position = log.positionAt(place)
    return { place, position, resumed: false, gap: { reason, requested, resumedAt: position } }
  }
}
