import type { EpochRecords } from './epoch-records.ts'
import type { LiveLink } from './nats-link.ts'
import { findNext, type FoundMessage, Pull, type PulledMessage } from './pull.ts'
import type { RecordIndex } from './record-index.ts'
import { decodeRecord, type StoreRecord } from './record.ts'
import { hasCode, streamNotFound } from './to-unavailable.ts'

/** What a {@link RecordReading} needs. */
export interface RecordReadingOptions {
  readonly index: RecordIndex
  /** Returns the subject of the messages of an epoch. */
  readonly toSubject: (epoch: string) => string
  /** Finds out which epoch counts; with a reason the current one ends. It calls {@link RecordReading.read} again. */
  readonly verify: (why?: string) => Promise<void>
  /** Returns the sequence that the stream of an epoch is known to have reached; 0 if nothing is known. */
  readonly findLast: (records: EpochRecords) => number
  /** Called whenever the index knows more. */
  readonly onRead: () => void
  /** A message is no record, so that nothing after it can be read. */
  readonly onUnreadable: (cause: unknown) => void
}

/** The reading of one epoch on one connection, from its beginning to its end. */
interface Run {
  readonly live: LiveLink
  readonly records: EpochRecords
  pull: Pull | undefined
  /** Whether the leader of the stream is being asked what comes next. */
  isAsking: boolean
}

/**
 * Reads the epochs of an index one after the other, each to its end. A consumer may pass over what was in flight, and
 * tell too early that there is nothing more. So its word is taken for messages alone: the leader of the stream is asked
 * before anything counts as missing.
 */
export class RecordReading {
  readonly #options: RecordReadingOptions
  #run: Run | undefined
  #isUnreadable = false

  constructor(options: RecordReadingOptions) {
    this.#options = options
  }

  /** Reads the first epoch that was not read to its end, unless that goes on. */
  read(live: LiveLink): void {
    if (this.#isUnreadable) return
    const records = this.#options.index.epochs.find(({ isRead }) => !isRead)
    if (records !== undefined && this.#run?.live === live && this.#run.records === records) return
    this.stop()
    if (records === undefined) return
    const run: Run = { live, records, pull: undefined, isAsking: false }
    this.#run = run
    void this.#start(run)
  }

  /** Finds out whether the server is silent. */
  check(): void {
    this.#run?.pull?.check()
  }

  /** Reads no longer. */
  stop(): void {
    this.#run?.pull?.stop()
    this.#run = undefined
  }

  async #start(run: Run): Promise<void> {
    const { live, records } = run
    const onEnd = (): void => this.#giveUp(run)
    const onMessage = (message: PulledMessage): void => this.#take(run, message)
    const onIdle = (): void => this.#checkIdle(run)
    try {
      const pull = await Pull.start(live, records.stream, records.lastSequence + 1, { onMessage, onIdle, onEnd })
      if (this.#run !== run) return pull.stop()
      run.pull = pull
      if (pull.pendingAtStart === 0) await this.#end(run)
    } catch (error) {
      // A current one that is gone is found by the next verification.
      if (hasCode(error, streamNotFound)) await this.#end(run)
      if (run.pull === undefined) this.#giveUp(run)
    }
  }

  /** Lets the next verification begin to read again. */
  #giveUp(run: Run): void {
    if (this.#run === run) this.stop()
  }

  #take(run: Run, message: PulledMessage): void {
    const { records } = run
    if (this.#run !== run || message.sequence <= records.lastSequence) return
    if (message.sequence > records.lastSequence + 1) void this.#fill(run)
    else this.#add(run, message)
  }

  #add({ live, records }: Run, { sequence, timeMs, data }: FoundMessage): void {
    const { index, verify, onRead } = this.#options
    const record = this.#decode(data, timeMs)
    if (record === undefined) return
    const { head, endsAt } = records
    if (endsAt === undefined && head !== undefined && record.first !== head + 1) {
      return void verify('offsets do not follow each other').catch(() => undefined)
    }
    // Of an epoch that has ended, what does not lead on is passed over.
    if (head !== undefined && record.first <= head) records.lastSequence = sequence
    else index.add(records, sequence, timeMs, record)
    onRead()
    if (records.isRead) this.read(live)
  }

  #decode(data: Uint8Array, timeMs: number): StoreRecord | undefined {
    try {
      return decodeRecord(data, timeMs)
    } catch (cause) {
      this.#isUnreadable = true
      this.stop()
      this.#options.onUnreadable(cause)
      return undefined
    }
  }

  /** Finds out whether the consumer has passed over what came last, or everything was read. */
  #checkIdle(run: Run): void {
    const { records } = run
    if (records.endsAt !== undefined) void this.#end(run)
    else if (this.#run === run && records.lastSequence < this.#options.findLast(records)) void this.#fill(run)
  }

  /** Reads what the consumer has passed over, and lets another one go on after it. */
  async #fill(run: Run): Promise<void> {
    if (run.isAsking) return
    run.isAsking = true
    run.pull?.stop()
    const isDone = await this.#takeNext(run).then(
      () => true,
      () => false,
    )
    this.#giveUp(run)
    // Whatever is wrong is found by the next verification, which also begins to read again.
    if (isDone && !run.live.connection.isClosed()) this.read(run.live)
  }

  /** Ends the reading of an epoch that has ended, if its stream has nothing more. */
  async #end(run: Run): Promise<void> {
    if (this.#run !== run || run.isAsking || run.records.endsAt === undefined) return
    run.isAsking = true
    await this.#takeNext(run).catch(() => undefined)
    run.isAsking = false
  }

  /** Takes what comes next by the word of the leader, which knows what is missing. */
  async #takeNext(run: Run): Promise<void> {
    const { live, records } = run
    const { lastSequence, stream, epoch } = records
    const { toSubject, verify } = this.#options
    const next = await findNext(live, stream, toSubject(epoch), lastSequence + 1)
    // It may have come by the consumer meanwhile.
    const isUnread = (): boolean => this.#run === run && records.lastSequence === lastSequence
    if (!isUnread()) return
    if (next?.sequence === lastSequence + 1) return this.#add(run, next)
    if (records.endsAt !== undefined) return this.#passHole(run, records.endsAt, next)
    // A verification passes what was purged, and may find that the epoch has ended.
    await verify()
    if (isUnread() && records.endsAt === undefined && next !== undefined) await verify('a record is missing')
  }

  /** Goes on with what an epoch that has ended still has. What is missing stays so. */
  #passHole(run: Run, endsAt: number, next: FoundMessage | undefined): void {
    if (next !== undefined && next.sequence <= endsAt) return this.#add(run, next)
    run.records.lastSequence = endsAt
    this.#options.onRead()
    this.read(run.live)
  }
}
