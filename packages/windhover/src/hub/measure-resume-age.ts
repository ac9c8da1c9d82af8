import type { Log } from '../log/log.ts'
import type { Position } from '../position.ts'

/**
 * Returns the age of the oldest message that a reader after a position has yet to be given, in milliseconds; 0 if there
 * is none. One that does not concern it counts too, since the history has to reach back to there.
 *
 * @param nextMs - when that was published, in milliseconds since 1970. Default: as the copy says.
 */
export function measureResumeAge(
  log: Pick<Log, 'at' | 'head' | 'oldest' | 'locate'>,
  position: Position,
  nextMs: number | undefined = findNextMs(log, position),
): number {
  return nextMs === undefined ? 0 : Math.max(0, Date.now() - nextMs)
}

function findNextMs(log: Pick<Log, 'at' | 'head' | 'oldest' | 'locate'>, position: Position): number | undefined {
  const located = log.locate(position)
  // The oldest that is kept stands for those before it, which did not concern the reader.
  return typeof located === 'string' ? undefined : log.at(Math.max(located.place + 1, log.oldest))?.timeMs
}
