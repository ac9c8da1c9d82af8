import { parsePosition } from '../position.ts'
import type { Gap, GapReason } from '../wire/control-events.ts'
import type { Log } from './log.ts'

/** Where a reader starts. */
export interface Start {
  /** The reader gets what comes after this offset. */
  readonly offset: number
  /** Whether it goes on from the position that it asked for, with nothing lost. */
  readonly resumed: boolean
  readonly gap?: Gap
}

/**
 * Finds where a reader starts that last saw `lastEventId`.
 *
 * @param lastEventId - an id as this log wrote it; empty or `undefined` for a new reader, which starts at the head.
 */
export function findStart(
  log: Log,
  lastEventId: string | undefined,
  channels: readonly string[],
  events?: readonly string[],
): Start {
  const { epoch, head } = log
  if (lastEventId === undefined || lastEventId === '') return { offset: head, resumed: false }
  const requested = parsePosition(lastEventId) ?? null
  if (requested === null) return startAfterGap('unknown', head)
  if (requested.epoch !== epoch || requested.offset > head) return startAfterGap('epoch', log.oldest - 1)
  if (log.lastEvicted(channels, events) > requested.offset) return startAfterGap('evicted', log.oldest - 1)
  return { offset: requested.offset, resumed: true }

  function startAfterGap(reason: GapReason, offset: number): Start {
    return { offset, resumed: false, gap: { reason, requested, resumedAt: { epoch, offset } } }
  }
}
