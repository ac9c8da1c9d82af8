import { isSeam, type Message } from '../message.ts'
import type { Log } from './log.ts'

/** A message, as far as somebody looks at it who counts. */
export type SampledMessage = Pick<Message, 'channel' | 'event' | 'timeMs'> & {
  /** Its bytes on the wire, in the plain representation. */
  readonly bytes: number
}

/** Messages of a part of a log. */
export interface SampledMessages {
  /** The place up to which they are: what to ask for the next ones after. */
  readonly head: number
  /** How many places of the log each of the messages stands for: 1 where all were looked at. */
  readonly each: number
  readonly messages: readonly SampledMessage[]
}

/**
 * Returns the messages after a place of a log, evenly chosen where there are more than `max`. What is no longer kept is
 * stood for by what is.
 */
export function sampleMessages(log: Pick<Log, 'at' | 'head' | 'oldest'>, after: number, max: number): SampledMessages {
  const { head, oldest } = log
  const from = Math.max(after, oldest - 1)
  const kept = head - from
  const looks = Math.min(kept, max)
  const messages: SampledMessage[] = []
  // Counted from the newest, which is of interest in any case.
  for (let look = looks - 1; look >= 0; look -= 1) {
    const entry = log.at(head - Math.floor((look * kept) / looks))
    if (entry === undefined || isSeam(entry)) continue
    const { channel, event, timeMs, frame } = entry
    messages.push({ channel, event, timeMs, bytes: frame.payloadLength })
  }
  return { head, each: looks === 0 ? 1 : (head - after) / looks, messages }
}
