import { BoundedOffsets, type OffsetEntry } from './bounded-offsets.ts'
import type { Message } from '../message.ts'

/** The subject of a message: of two messages with the same one, the newer replaces the older. */
export type Subject = string

/** A message that is gone, and that no kept one replaces. */
interface Lost extends OffsetEntry {
  readonly channel: string
  readonly event: string
}

/**
 * Knows the newest kept message of each subject (channel, event and key), and which subjects were lost whole.
 * The table of the lost is bounded: entries that it forgets count as lost up to where it forgot.
 */
export class Replacements {
  readonly #newest = new Map<Subject, number>()
  readonly #lost: BoundedOffsets<Lost>
  /** The place of the newest lost entry that concerned everyone. */
  #lastOfAll = 0

  /**
   * @param maxEntries - how many lost subjects are remembered.
   * @param lostBefore - the offset up to which messages were evicted before this began to look.
   */
  constructor(maxEntries: number, lostBefore: number) {
    this.#lost = new BoundedOffsets(maxEntries, lostBefore)
  }

  /** Records a message that is now kept. Offsets MUST ascend. */
  stored(message: Message): void {
    const subject = subjectOf(message)
    this.#newest.set(subject, message.place)
    this.#lost.delete(subject)
  }

  /** Records a message that is no longer kept. Offsets MUST ascend. */
  evicted(message: Message): void {
    const subject = subjectOf(message)
    if (this.#newest.get(subject) !== message.place) return
    this.#newest.delete(subject)
    this.#lost.set({ key: subject, channel: message.channel, event: message.event, offset: message.place })
  }

  /** Records an entry that concerned everyone, that nothing replaces, and that is no longer kept. */
  loseAll(place: number): void {
    this.#lastOfAll = place
  }

  /** Returns whether a newer message of the same subject is kept. */
  isReplaced(message: Message): boolean {
    return this.#newest.get(subjectOf(message)) !== message.place
  }

  /**
   * Returns the newest offset that was lost among these channels and events; 0 if there is none. Looks
   * through the whole table.
   */
  lastLost(channels: readonly string[], events?: readonly string[]): number {
    let last = Math.max(this.#lost.forgotten, this.#lastOfAll)
    for (const { channel, event, offset } of this.#lost.values()) {
      if (offset > last && channels.includes(channel) && (events === undefined || events.includes(event))) last = offset
    }
    return last
  }
}

/** Returns the subject of a message. */
// Control characters cannot stand in a name or key, so no two subjects share a text.
export function subjectOf({ channel, event, key }: Pick<Message, 'channel' | 'event' | 'key'>): Subject {
  return key === undefined ? `${channel}\n${event}` : `${channel}\n${event}\n${key}`
}
