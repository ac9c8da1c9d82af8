import type { Fanout } from '../fanout/fanout.ts'
import type { Log } from '../log/log.ts'
import type { HubCounts } from './hub-counts.ts'
import type { HubMeasures } from './hub-measures.ts'
import { isKnown } from './known-log.ts'
import type { Roster } from './roster.ts'

/** The parts of a hub that know something to measure. */
export interface MeasuredParts {
  readonly counts: Pick<HubCounts, 'measure'>
  readonly fanout: Pick<Fanout, 'measure'>
  readonly roster: Pick<Roster, 'streamCounts'>
  readonly log: Log
}

/** Puts together what a hub has counted and what it holds now. */
export function measureHub({ counts, fanout, roster, log }: MeasuredParts): HubMeasures {
  const { deliveries, bytes, ...moved } = fanout.measure()
  return {
    readers: new Map(roster.streamCounts),
    ...moved,
    ...counts.measure(),
    delivered: deliveries,
    deliveredBytes: bytes,
    log: log.measure?.(),
    position: isKnown(log) ? log.positionAt(log.head) : undefined,
  }
}
