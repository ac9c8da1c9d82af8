import { parsePosition, type SlowPolicy } from 'windhover'

import type { Frame } from './frame.ts'
import type { LogState } from './log-state.ts'
import { type GapData, readClosing, readConnected, readGap } from './read-control-data.ts'
import { indexBehind, type KnownInterest, type Truth } from './truth.ts'
import { demand, type Invariant } from './violation.ts'

/** What a reader asked for. */
export interface Asked {
  readonly name: string
  readonly interest: KnownInterest
  readonly slowPolicy: SlowPolicy
  readonly lastEventId: string | undefined
  readonly keepAliveMs: number
  readonly retryMs: number
  /** Whether messages gather, of which the policy `latest` leaves out what newer ones replace. */
  readonly gathers: boolean
}

/** Follows what is written to one connection, event by event, and knows what must come next. */
export class SequenceChecker {
  readonly asked: Asked
  readonly #truth: Truth
  /** Everything of the interest up to here was given, replaced, or said to be lost. */
  cursor = 0
  /** The offset of the last id on the wire. */
  told = 0
  /** The index of the next message among those of the interest. */
  index = 0
  clientId: string | undefined
  resumed = false
  /** Whether it was parked since it last had everything. */
  hasFallenBehind = false
  /** As {@link hasFallenBehind}, but only forgotten once the pump has nothing to do: the pump may know no better before. */
  mayHaveFallenBehind = false
  /** Whether it has not had everything yet since it joined: what it replays may be overtaken. */
  isReplaying = true
  /** Whether it is given only what nothing newer replaces, as a reader that was too slow, up to the head of that moment. */
  isConflating = false
  isEnded = false
  closingReason: string | undefined
  #awaitsGap = false
  #events = 0

  constructor(truth: Truth, asked: Asked) {
    this.#truth = truth
    this.asked = asked
  }

  /** Whether it was given all that there is for it. */
  get hasAll(): boolean {
    return this.index >= this.asked.interest.offsets.length
  }

  /** The offset of the message that must come next. */
  get next(): number {
    return this.asked.interest.offsets[this.index] ?? Infinity
  }

  /** Takes the next block. Answers `silence` for what only breaks the silence. */
  accept(frame: Frame, log: LogState): 'event' | 'silence' {
    this.#demand(!this.isEnded, 'write-after-end', () => `after closing came ${frame.text}`)
    this.#events += 1
    if (this.#events === 1) {
      this.#acceptConnected(frame, log)
    } else if (frame.comment !== undefined) {
      this.#acceptComment(frame, log)
      return 'silence'
    } else if (frame.event === 'gap') {
      this.#acceptGap(frame, log)
    } else {
      this.#demand(!this.#awaitsGap, 'connected', () => `connected had no id, and no gap came: ${frame.text}`)
      if (frame.event === 'closing') this.#acceptClosing(frame)
      else if (frame.event === 'position') {
        this.#acceptPosition(frame)
        return 'silence'
      } else this.#acceptMessage(frame, log)
    }
    return 'event'
  }

  /** Forgets that it fell behind once it has everything. */
  settle(): void {
    if (!this.hasAll) return
    this.hasFallenBehind = false
    this.isReplaying = false
    this.isConflating = false
  }

  #acceptConnected(frame: Frame, log: LogState): void {
    const { lastEventId } = this.asked
    this.#demand(frame.event === 'connected', 'first-event', () => `the first event is ${frame.text}`)
    const { clientId, resumed } = readConnected(frame, this.asked)
    this.clientId = clientId
    this.resumed = resumed
    const isNew = lastEventId === undefined || lastEventId === ''
    const requested = isNew ? undefined : parsePosition(lastEventId)
    this.#awaitsGap = frame.id === undefined
    if (isNew || frame.id !== undefined) {
      const expected = isNew ? log.head : requested?.offset
      this.#demand(
        frame.id === `${this.#truth.epoch}.${expected}` && this.resumed === !isNew,
        'connected',
        () => `asked with ${lastEventId}, started at ${frame.id}, resumed ${this.resumed}, head ${log.head}`,
      )
      this.#moveTo(expected!)
      this.told = expected!
      this.settle()
    } else {
      this.#demand(!this.resumed, 'connected', () => 'resumed, and yet no id')
      // What a gap does not cover would now be found missing.
      const isOfNow = requested?.epoch === this.#truth.epoch && requested.offset <= log.head
      this.#moveTo(isOfNow ? requested.offset : requested === undefined ? log.head : log.oldest - 1)
    }
  }

  #acceptMessage(frame: Frame, log: LogState): void {
    const { interest, slowPolicy } = this.asked
    const position = parsePosition(frame.id ?? '')
    this.#demand(
      position?.epoch === this.#truth.epoch,
      'wrong-message',
      () => `a message without a position: ${frame.text}`,
    )
    const { offset } = position
    const stored = this.#truth.at(offset)
    this.#demand(
      stored !== undefined && stored.frame.text === frame.text,
      'wrong-message',
      () => `not what is stored at ${offset}: ${frame.text}`,
    )
    if (offset <= this.cursor) {
      const was = interest.offsets[indexBehind(interest.offsets, this.cursor) - 1] === offset ? 'again' : 'behind'
      this.#demand(false, was === 'again' ? 'double' : 'lost', () => `${offset} came ${was} ${this.cursor}`)
    }
    const found = indexBehind(interest.offsets, offset) - 1
    this.#demand(interest.offsets[found] === offset, 'wrong-message', () => `${offset} is not of the interest`)
    if (found !== this.index) {
      const skipped = interest.offsets.slice(this.index, found)
      this.#demand(slowPolicy === 'latest', 'lost', () => `${skipped.join(', ')} did not come before ${offset}`)
      this.#conflate(skipped, log)
    }
    this.#moveTo(offset)
    this.told = offset
  }

  /** Messages were left out, as they may be for a reader that was overrun. */
  #checkOverrun(skipped: readonly number[], log: LogState): void {
    this.#demand(
      this.isConflating || (this.mayHaveFallenBehind && (skipped[0]! < log.oldest || log.mayHaveForgotten)),
      'lost',
      () => `${skipped.join(', ')} left out, while nothing that the reader waits for was evicted`,
    )
    const { latestUntil } = this.asked.interest
    this.#demand(
      skipped.at(-1)! <= latestUntil,
      'lost',
      () => `${skipped.join(', ')} left out, while the last overrun was at ${latestUntil}`,
    )
    this.isConflating = true
  }

  /** Messages were left out under the policy `latest`. */
  #conflate(skipped: readonly number[], log: LogState): void {
    if (!this.asked.gathers) this.#checkOverrun(skipped, log)
    for (const offset of skipped) {
      const newest = this.#truth.newest(offset)
      this.#demand(
        newest > offset && newest >= log.oldest,
        'lost',
        () =>
          `${offset} left out, and no newer message of its subject is kept (newest ${newest}, oldest ${log.oldest})`,
      )
    }
  }

  #acceptPosition(frame: Frame): void {
    const position = parsePosition(frame.id ?? '')
    this.#demand(
      position?.epoch === this.#truth.epoch && frame.data === '' && frame.retryMs === undefined,
      'framing',
      () => `a wrong position: ${frame.text}`,
    )
    const { offset } = position
    this.#demand(offset > this.told, 'position-ahead', () => `position ${offset} behind ${this.told}`)
    this.#demand(this.next > offset, 'position-ahead', () => `position ${offset} before message ${this.next}`)
    this.#demand(offset <= this.#truth.head, 'position-ahead', () => `position ${offset} past the head`)
    this.cursor = Math.max(this.cursor, offset)
    this.told = offset
  }

  #acceptComment(frame: Frame, log: LogState): void {
    this.#demand(
      /^keep-alive \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(frame.comment!),
      'framing',
      () => `a wrong comment: ${frame.text}`,
    )
    this.#demand(!this.#awaitsGap, 'connected', () => 'connected had no id, and no gap came')
    this.#demand(
      this.told >= log.head,
      'keep-alive',
      () => `a comment, where the client's id is ${this.told} and the head ${log.head}`,
    )
  }

  #acceptGap(frame: Frame, log: LogState): void {
    const gap = readGap(frame, this.#truth.epoch, this.asked.name)
    const { resumedAt } = gap
    if (this.#awaitsGap) this.#checkFirstGap(gap, log)
    else this.#checkLaterGap(gap, log)
    this.#awaitsGap = false
    this.#moveTo(resumedAt.offset)
    this.told = resumedAt.offset
  }

  /** A gap right behind `connected`. */
  #checkFirstGap({ reason, requested, resumedAt }: GapData, log: LogState): void {
    const asked = parsePosition(this.asked.lastEventId!)
    const expected =
      asked === undefined
        ? 'unknown'
        : asked.epoch !== this.#truth.epoch || asked.offset > log.head
          ? 'epoch'
          : 'evicted'
    this.#demand(reason === expected, 'gap-reason', () => `expected ${expected}, got ${reason}`)
    this.#demand(
      requested?.epoch === asked?.epoch && requested?.offset === asked?.offset,
      'gap-range',
      () => `asked with ${this.asked.lastEventId}, the gap says ${JSON.stringify(requested)}`,
    )
    const start = reason === 'unknown' ? log.head : log.oldest - 1
    this.#demand(resumedAt.offset === start, 'gap-range', () => `goes on at ${resumedAt.offset}, expected ${start}`)
    if (reason === 'evicted') this.#demandCause(resumedAt.offset, log)
  }

  #checkLaterGap({ reason, requested, resumedAt }: GapData, log: LogState): void {
    const { slowPolicy } = this.asked
    const from = requested?.epoch === this.#truth.epoch ? requested.offset : Infinity
    if (slowPolicy === 'latest' && from !== Infinity) this.#passReplaced(from, log)
    this.#demand(
      from >= this.told && from < this.next,
      'gap-range',
      () => `requested ${from}, while the client was told ${this.told} and waits for ${this.next}`,
    )
    this.#demand(
      resumedAt.offset === log.oldest - 1 && resumedAt.offset > from,
      'gap-range',
      () => `goes on at ${resumedAt.offset} from ${from}, and the oldest kept is ${log.oldest}`,
    )
    if (reason === 'slow') {
      this.#demand(
        this.mayHaveFallenBehind && slowPolicy !== 'disconnect',
        'gap-reason',
        () => `slow, and it was never parked or its policy is ${slowPolicy}`,
      )
    } else {
      this.#demand(
        reason === 'evicted' && !this.hasFallenBehind && (this.isReplaying || log.mayHaveForgotten),
        'gap-reason',
        () => `${reason}, where ${this.hasFallenBehind ? 'it was slow' : 'it had everything before'}`,
      )
    }
    this.#demandCause(resumedAt.offset, log, reason === 'slow' && slowPolicy === 'latest')
    // A replay that was overtaken is no slow reader: from there on, it gets everything that is kept.
    this.isConflating = slowPolicy === 'latest' && reason === 'slow'
  }

  /** Leaves out, up to where a gap begins, what something behind that replaces: that is kept, or the gap is about it. */
  #passReplaced(until: number, log: LogState): void {
    const { offsets } = this.asked.interest
    for (; this.next <= until; this.index += 1) {
      const isLeftOut = this.asked.gathers || this.isConflating || (this.mayHaveFallenBehind && this.next < log.oldest)
      if (!isLeftOut || this.#truth.newest(offsets[this.index]!) <= until) return
    }
  }

  /** A gap up to an offset must have lost something of the interest. */
  #demandCause(until: number, log: LogState, isForLatest = false): void {
    if (log.mayHaveForgotten) return
    const { offsets } = this.asked.interest
    for (let index = this.index; offsets[index]! <= until; index += 1) {
      if (!isForLatest || this.#truth.newest(offsets[index]!) <= until) return
    }
    if (isForLatest && this.cursor < log.subjectsSince) return
    this.#demand(false, 'gap-without-cause', () => `nothing is lost between ${this.cursor} and ${until}`)
  }

  #acceptClosing(frame: Frame): void {
    this.closingReason = readClosing(frame, this.asked.name)
    this.isEnded = true
  }

  #moveTo(offset: number): void {
    this.cursor = offset
    this.index = indexBehind(this.asked.interest.offsets, offset)
    if (offset >= this.asked.interest.latestUntil) this.isConflating = false
  }

  #demand(holds: boolean, invariant: Invariant, message: () => string): asserts holds {
    demand(holds, invariant, message, this.asked.name)
  }
}
