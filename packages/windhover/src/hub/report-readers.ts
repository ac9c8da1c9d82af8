import type { FanoutOptions } from '../fanout/fanout-options.ts'
import { describeReader } from './describe-reader.ts'
import type { Observer } from './observer.ts'

/**
 * Returns the part of a fan-out's options that tells an observer what happens to its readers. Rounds are told only to
 * one that wants to know, since they come with every message.
 */
export function reportReaders(
  tell: (call: (observer: Observer) => unknown) => void,
  observer: Observer | undefined,
): Pick<FanoutOptions, 'onGap' | 'onParked' | 'onError' | 'onRound'> {
  return {
    onGap: (reader, gap) => tell((listener) => listener.onGap?.(describeReader(reader), gap)),
    onParked: (reader) => tell((listener) => listener.onStalled?.(describeReader(reader))),
    onError: (error, reader) =>
      tell((listener) => listener.onError?.(error, reader === undefined ? {} : { reader: describeReader(reader) })),
    onRound: observer?.onRound === undefined ? undefined : (round) => tell((listener) => listener.onRound?.(round)),
  }
}
