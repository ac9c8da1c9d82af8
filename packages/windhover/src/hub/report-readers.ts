import type { FanoutOptions } from '../fanout/fanout-options.ts'
import { describeReader } from './describe-reader.ts'
import type { Observer } from './observer.ts'

/**
 * Returns the part of a fan-out's options that tells an observer what happens to its readers. Rounds are told only to
 * one that wants to know, since they come with every message.
 *
 * @param counts - counts the gaps that readers are told of.
 */
export function reportReaders(
  tell: (call: (observer: Observer) => unknown) => void,
  observer: Observer | undefined,
  counts: { gaps: number },
): Pick<FanoutOptions, 'onGap' | 'onParked' | 'onError' | 'onRound'> {
  return {
    onGap(reader, gap) {
      counts.gaps += 1
      tell((listener) => listener.onGap?.(describeReader(reader), gap))
    },
    onParked: (reader) => tell((listener) => listener.onStalled?.(describeReader(reader))),
    onError: (error, reader) =>
      tell((listener) => listener.onError?.(error, reader === undefined ? {} : { reader: describeReader(reader) })),
    onRound: observer?.onRound === undefined ? undefined : (round) => tell((listener) => listener.onRound?.(round)),
  }
}
