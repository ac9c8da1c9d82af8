import type { Log } from '../log/log.ts'
import type { Chunk } from '../chunk.ts'
import { encodeChunk } from '../wire/chunk.ts'
import { encodeGap } from '../wire/control-events.ts'
import type { Gap } from '../gap.ts'
import type { Batch } from './batch.ts'
import { Cohort } from './cohort.ts'
import type { ReaderFeed, ReaderCohort } from './reader.ts'

/** A gap, and the chunk that tells of it. */
interface WrittenGap {
  readonly gap: Gap
  readonly chunk: Chunk
}

/** The continuation of readers whose next message is no longer kept. */
export interface Overrun {
  /** The place from which they go on. */
  readonly to: number
  /** Returns the batch that they get next, made once for all that get the same. */
  readonly batchOf: (isConflating: boolean) => Batch
  /** The gap for readers whose replay was overtaken. */
  readonly evicted: WrittenGap
  /** The gap for slow readers; `undefined` if all that is gone was replaced, so that nothing is lost. */
  readonly slow: WrittenGap | undefined
}

/**
 * Prepares the gaps and messages for the readers of a cohort whose next message is no longer kept.
 *
 * @param options.until - the place up to which they are given messages in this round.
 */
export function prepareOverrun(
  feed: ReaderFeed,
  { cursor }: ReaderCohort,
  { log, until }: { readonly log: Log; readonly until: number },
): Overrun {
  const to = log.oldest - 1
  const resumedAt = log.positionAt(to)
  const requested = log.positionAt(cursor)
  const gapOf = (reason: Gap['reason']): WrittenGap => {
    const gap: Gap = { reason, requested, resumedAt }
    return { gap, chunk: encodeChunk(encodeGap(gap)) }
  }
  const isReplaced = feed.slowPolicy === 'latest' && feed.lastLost() <= cursor
  feed.latestUntil = until
  const batches = new Map<boolean, Batch>()
  const batchOf = (isConflating: boolean): Batch => {
    let batch = batches.get(isConflating)
    if (batch === undefined) {
      batch = feed.collect(new Cohort(to, isConflating), until)
      batches.set(isConflating, batch)
    }
    return batch
  }
  return { to, batchOf, evicted: gapOf('evicted'), slow: isReplaced ? undefined : gapOf('slow') }
}
