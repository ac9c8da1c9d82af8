import type { Position } from 'windhover'
import type { NextStep, StoredMessage } from 'windhover/store'

import type { EpochRecords, KnownRecord } from './epoch-records.ts'
import type { NatsLink } from './nats-link.ts'
import { readAgain } from './pull.ts'
import { decodeRecord } from './record.ts'
import type { RecordIndex } from './record-index.ts'

/** The bounds of one step, and of the records that are read again for it at the same time. */
const maxStepMessages = 1_000
const maxRecords = 64
const maxReadBytes = 4_194_304

/** Gives what is kept, from memory if it is among the newest, and otherwise from its stream. */
export class RecordTelling {
  readonly #index: RecordIndex
  readonly #link: NatsLink

  constructor(index: RecordIndex, link: NatsLink) {
    this.#index = index
    this.#link = link
  }

  /**
   * Returns the step that follows a position, if there is one yet.
   *
   * @throws WindhoverError or an error of NATS if it cannot be read now.
   */
  async next({ epoch, offset }: Position, toldOldest: number): Promise<NextStep | undefined> {
    const records = this.#index.find(epoch)
    if (records === undefined) return this.#leave(this.#index.findLater(epoch), offset)
    const { oldest, head = records.oldest - 1, endsAt } = records
    if (offset + 1 < oldest && records.head !== undefined) return { kind: 'lost', upTo: oldest - 1 }
    if (endsAt === undefined && oldest > Math.max(toldOldest, 1) && oldest <= offset + 1) {
      return { kind: 'oldest', oldest }
    }
    if (offset < head) {
      const messages = await this.read(records, offset, maxStepMessages)
      const first = messages[0]
      if (first !== undefined && first.offset > offset + 1) return { kind: 'lost', upTo: first.offset - 1 }
      if (first !== undefined) return { kind: 'messages', messages }
      // Trimmed meanwhile, which the index knows soon. Nothing more comes of an epoch that has ended.
      if (!records.isRead) return undefined
    }
    return records.isRead ? this.#leave(this.#index.after(records), Math.max(offset, head)) : undefined
  }

  /** Returns messages of an epoch after an offset, oldest first: as many as can be had at once, up to a number. */
  async read(records: EpochRecords, after: number, max: number): Promise<StoredMessage[]> {
    const from = Math.max(after + 1, records.oldest)
    const known = takeWithin(records.from(from, maxRecords), max)
    const contents = await Promise.all(known.map(async (record) => record.messages ?? this.#readAgain(records, record)))
    const messages: StoredMessage[] = []
    for (const content of contents) {
      // Those that are gone by now are passed over. After others, one ends what can be had at once.
      if (content === undefined && messages.length > 0) break
      if (content === undefined) continue
      for (const message of content) if (message.offset >= from && messages.length < max) messages.push(message)
    }
    return messages
  }

  async #readAgain({ stream }: EpochRecords, { sequence }: KnownRecord): Promise<StoredMessage[] | undefined> {
    const found = await readAgain(this.#link.need(), stream, sequence)
    return found && decodeRecord(found.data, found.timeMs).messages.map(({ message }) => message)
  }

  #leave(next: EpochRecords | undefined, oldHead: number): NextStep | undefined {
    return next && { kind: 'epoch', epoch: next.epoch, oldHead }
  }
}

/** Returns the records at the front that hold so many messages, within the bytes that are read at once. */
function takeWithin(records: readonly KnownRecord[], max: number): KnownRecord[] {
  const taken: KnownRecord[] = []
  let [messages, bytes] = [0, 0]
  for (const record of records) {
    if (messages >= max || (taken.length > 0 && bytes > maxReadBytes)) break
    taken.push(record)
    messages += record.sizes.length
    if (record.messages === undefined) bytes += record.sizes.reduce((sum, size) => sum + size, 0)
  }
  return taken
}
