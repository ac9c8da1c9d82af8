import type { Gap, GapReason } from '../gap.ts'
import { isSeam, type Message } from '../message.ts'
import type { Position } from '../position.ts'
import type { Log } from './log.ts'
import { StoreLog } from './store-log.ts'
import type { KeptEntry, StoreReading } from './store-reading.ts'

/** Which kept messages are listed, every default filled in. */
export interface HistoryChoice {
  readonly channel: string | undefined
  readonly event: string | undefined
  /** Where the page begins: at a position, or at a moment in milliseconds since 1970; `undefined` for a page that has an end. */
  readonly from: Position | number | undefined
  /** The position before which the page ends; `undefined` for the head. */
  readonly before: Position | undefined
  readonly limit: number
}

/** A message that is kept, with its position. */
export type ListedMessage = Pick<Message, 'channel' | 'event' | 'key' | 'timeMs' | 'frame'> & {
  readonly position: Position
}

/** A part of the kept messages, in their order. */
export interface KeptPage {
  readonly messages: readonly ListedMessage[]
  /** What is not kept any more of what was asked for. */
  readonly gap?: Gap
  /** The position before which there may be more. */
  readonly older?: Position
  /** The position from which on there may be more. */
  readonly newer?: Position
}

/** The most entries of the copy that one page looks at: a page of what is rare may be empty, and leads on. */
const maxLooked = 20_000

/** The most reads of the store for one page. */
const maxReads = 24

/** The number of offsets that are read backwards at once. */
const blockLength = 500

/** The most bytes of one page on the wire. One message always has room. */
const maxPageBytes = 4 * 1024 * 1024

/** The messages of a page so far, in the order in which they were found. */
class Found {
  readonly messages: ListedMessage[] = []
  readonly #limit: number
  #bytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Adds a message; returns whether there was room. */
  add(message: ListedMessage): boolean {
    const bytes = this.#bytes + message.frame.payloadLength
    if (this.messages.length === this.#limit || (bytes > maxPageBytes && this.#bytes > 0)) return false
    this.messages.push(message)
    this.#bytes = bytes
    return true
  }
}

/** Lists kept messages: those of the copy, and those of the store before them. Nothing is held for it. */
export class History {
  readonly #log: Log
  /** Reads what is older than the copy; `undefined` if there is no store. */
  readonly #reading: StoreReading | undefined

  constructor(log: Log) {
    this.#log = log
    this.#reading = log instanceof StoreLog ? log.reading : undefined
  }

  /**
   * Lists one page.
   *
   * @throws WindhoverError `unavailable` if the store is needed and cannot be reached.
   */
  async list(choice: HistoryChoice): Promise<KeptPage> {
    const { from, before } = choice
    if (from === undefined) return this.#listBefore(before, choice)
    if (typeof from !== 'number') return this.#listAfter({ ...from, offset: Math.max(0, from.offset - 1) }, choice)
    return this.#listAfter(await this.#findMoment(from), choice)
  }

  /** Lists what follows a position. */
  async #listAfter(asked: Position, choice: HistoryChoice): Promise<KeptPage> {
    const [log, reading] = [this.#log, this.#reading]
    const found = new Found(choice.limit)
    let after = asked
    let gap: Gap | undefined
    const skip = (reason: GapReason, resumedAt: Position): void => {
      gap ??= { reason, requested: asked, resumedAt }
      after = resumedAt
    }
    const end = (newer?: Position): KeptPage => ({
      messages: found.messages,
      ...(gap === undefined ? {} : { gap }),
      ...(asked.offset > 0 && gap === undefined ? { older: next(asked) } : {}),
      ...(newer === undefined ? {} : { newer }),
    })
    for (let reads = 0; reads < maxReads; reads += 1) {
      const located = log.locate(after)
      if (located === 'ahead') return end()
      if (located === 'unknown') {
        skip('epoch', log.positionAt(log.restartAt(located)))
      } else if (located !== 'older' && located.place >= log.oldest - 1) {
        return end(this.#take(located.place, choice, found))
      } else if (reading === undefined) {
        skip('evicted', log.positionAt(log.oldest - 1))
      } else {
        // oxlint-disable-next-line no-await-in-loop -- what one read finds decides whether there is another
        const batch = await reading.read(after)
        if (batch === 'epoch') skip('epoch', log.positionAt(log.oldest - 1))
        else if (batch === 'evicted') skip('evicted', this.#beginAfter(after))
        else if (batch.length === 0) return end()
        else {
          const rest = takeWanted(batch, choice, found)
          if (rest !== undefined) return end(rest)
          after = batch.at(-1)!.position
        }
      }
    }
    return end(next(after))
  }

  /** Where a store goes on whose messages after a position are gone: as far as is known, or else where the copy begins. */
  #beginAfter({ epoch, offset }: Position): Position {
    const [log, reading] = [this.#log, this.#reading]
    const known = reading!.oldestOf(epoch) - 1
    return known > offset ? { epoch, offset: known } : log.positionAt(log.oldest - 1)
  }

  /** Takes messages of the copy after a place; returns the position from which on there are more. */
  #take(after: number, choice: HistoryChoice, found: Found): Position | undefined {
    const log = this.#log
    const last = Math.min(log.head, after + maxLooked)
    for (let place = after + 1; place <= last; place += 1) {
      const message = this.#at(place, choice)
      if (message !== undefined && !found.add(message)) return message.position
    }
    return last < log.head ? next(log.positionAt(last)) : undefined
  }

  /** Lists what is before a position. */
  async #listBefore(before: Position | undefined, choice: HistoryChoice): Promise<KeptPage> {
    const log = this.#log
    if (before !== undefined && before.offset <= 1) return { messages: [], newer: { ...before, offset: 1 } }
    const end = before && { ...before, offset: before.offset - 1 }
    const located = end === undefined ? { place: log.head } : log.locate(end)
    const newer = before === undefined ? {} : { newer: before }
    if (located === 'unknown') {
      const resumedAt = log.positionAt(log.restartAt(located))
      return { messages: [], gap: { reason: 'epoch', requested: before!, resumedAt } }
    }
    const found = new Found(choice.limit)
    if (located === 'older') return { ...(await this.#readBefore(end!, choice, found)), ...newer }
    const place = located === 'ahead' ? log.head : located.place
    const first = Math.max(log.oldest, place - maxLooked + 1)
    for (let at = place; at >= first; at -= 1) {
      const message = this.#at(at, choice)
      if (message !== undefined && !found.add(message)) return { ...upTo(message, found), ...newer }
    }
    if (first > log.oldest) {
      return { messages: found.messages.toReversed(), older: next(log.positionAt(first - 1)), ...newer }
    }
    return { ...(await this.#readBefore(log.positionAt(Math.min(place, log.oldest - 1)), choice, found)), ...newer }
  }

  /** Reads what the store keeps up to a position, the newest first, where that of the copy was found before. */
  async #readBefore(end: Position, choice: HistoryChoice, found: Found): Promise<KeptPage> {
    const reading = this.#reading
    const { epoch } = end
    let last = end.offset
    for (let reads = 0; reading !== undefined && reads < maxReads; reads += 1) {
      const floor = Math.max(0, reading.oldestOf(epoch) - 1)
      // oxlint-disable-next-line no-await-in-loop -- what one block holds decides whether there is another
      const block = last > floor ? await this.#readBlock(epoch, Math.max(floor, last - blockLength), last) : undefined
      if (block === undefined) return { messages: found.messages.toReversed() }
      for (const entry of block.entries.toReversed()) {
        const message = toWanted(entry, choice)
        if (message !== undefined && !found.add(message)) return upTo(message, found)
      }
      last = block.from
    }
    const messages = found.messages.toReversed()
    return reading === undefined ? { messages } : { messages, older: { epoch, offset: last + 1 } }
  }

  /** Reads what stands between two offsets; `undefined` if nothing of it is kept. The store may have less than was known. */
  async #readBlock(
    epoch: string,
    after: number,
    last: number,
  ): Promise<{ readonly from: number; readonly entries: readonly KeptEntry[] } | undefined> {
    const reading = this.#reading!
    const entries: KeptEntry[] = []
    let from = after
    for (let at = from; at < last;) {
      // oxlint-disable-next-line no-await-in-loop -- each read says where the next one begins
      const batch = await reading.read({ epoch, offset: at })
      if (batch === 'epoch') return undefined
      if (batch === 'evicted') {
        if (last - at <= 1) return undefined
        at = Math.floor((at + last) / 2)
        from = at
        entries.length = 0
      } else {
        if (batch.length === 0) break
        for (const entry of batch) if (entry.position.offset <= last) entries.push(entry)
        at = batch.at(-1)!.position.offset
      }
    }
    return { from, entries }
  }

  /** Finds the position after which the messages of a moment and later stand. */
  async #findMoment(ms: number): Promise<Position> {
    const [log, reading] = [this.#log, this.#reading]
    let [low, high] = [log.oldest - 1, log.head]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (log.at(middle)!.timeMs < ms) low = middle
      else high = middle - 1
    }
    const begin = log.positionAt(low)
    if (low >= log.oldest || reading === undefined) return begin
    return this.#findMomentBefore(begin, ms)
  }

  /** Does the same in the store, by halves. */
  async #findMomentBefore({ epoch, offset }: Position, ms: number): Promise<Position> {
    const reading = this.#reading!
    let [low, high] = [Math.max(0, reading.oldestOf(epoch) - 1), offset]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      // oxlint-disable-next-line no-await-in-loop -- each read decides where the next one is
      const batch = await reading.read({ epoch, offset: middle })
      if (batch === 'epoch') return { epoch, offset }
      const first = batch === 'evicted' ? undefined : batch[0]
      // Nothing of it is kept, or it is from before.
      if (first === undefined || first.timeMs < ms) low = middle + 1
      else high = middle
    }
    return { epoch, offset: low }
  }

  #at(place: number, choice: HistoryChoice): ListedMessage | undefined {
    const log = this.#log
    const entry = log.at(place)
    if (entry === undefined || isSeam(entry) || !isWanted(entry, choice)) return undefined
    const { channel, event, key, timeMs, frame } = entry
    return { position: log.positionAt(place), channel, event, key, timeMs, frame }
  }
}

function isWanted({ channel, event }: Pick<Message, 'channel' | 'event'>, choice: HistoryChoice): boolean {
  return (
    (choice.channel === undefined || channel === choice.channel) &&
    (choice.event === undefined || event === choice.event)
  )
}

function toWanted(entry: KeptEntry, choice: HistoryChoice): ListedMessage | undefined {
  return isSeam(entry) || !isWanted(entry, choice) ? undefined : entry
}

/** Takes what is wanted of a batch; returns the position of the first that there is no room for. */
function takeWanted(batch: readonly KeptEntry[], choice: HistoryChoice, found: Found): Position | undefined {
  for (const entry of batch) {
    const message = toWanted(entry, choice)
    if (message !== undefined && !found.add(message)) return message.position
  }
  return undefined
}

/** A page of what was found backwards, before which a message stands that there was no room for. */
function upTo({ position }: ListedMessage, { messages }: Found): KeptPage {
  return { messages: messages.toReversed(), older: next(position) }
}

function next({ epoch, offset }: Position): Position {
  return { epoch, offset: offset + 1 }
}
