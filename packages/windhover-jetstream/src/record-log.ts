import { WindhoverError } from 'windhover'

import { Coalesced } from './coalesced.ts'
import type { EpochKeeper, VerifiedEpoch } from './epoch-keeper.ts'
import type { EpochRecords } from './epoch-records.ts'
import { type LiveLink, type NatsLink, requestMs } from './nats-link.ts'
import { Pull, type PulledMessage } from './pull.ts'
import type { RecordIndex } from './record-index.ts'
import { decodeRecord, encodeRecord, type StoreRecord } from './record.ts'
import { hasCode, streamNotFound } from './to-unavailable.ts'

interface Waiter {
  readonly holds: () => boolean
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * The streams of a hub, read in order into the index of this node. It follows the pointer from epoch to epoch: the
 * rest of the old one first.
 */
export class RecordLog {
  readonly index: RecordIndex
  readonly keeper: EpochKeeper
  readonly #link: NatsLink
  readonly #onChange: () => void
  readonly #verifying = new Coalesced(() => this.#verify())
  /** Every epoch that this node was in or has read, so that none comes twice. */
  readonly #known = new Set<string>()
  #waiters: Waiter[] = []
  #verified: { readonly live: LiveLink; readonly found: VerifiedEpoch } | undefined
  #why: string | undefined
  #pull: Pull | undefined
  #reading: EpochRecords | undefined
  #isStarting = false
  #progressMs = performance.now()
  /** The sequence before which records were missing, when they were looked for again. */
  #hole: number | undefined
  #clockAheadMs = 0
  #unreadable: WindhoverError | undefined

  /** @param onChange - called whenever the index may have changed. */
  constructor(index: RecordIndex, keeper: EpochKeeper, link: NatsLink, onChange: () => void) {
    this.index = index
    this.keeper = keeper
    this.#link = link
    this.#onChange = onChange
  }

  /** The current epoch, if it was verified on this connection. */
  get verified(): VerifiedEpoch | undefined {
    return this.#verified !== undefined && this.#verified.live === this.#link.live ? this.#verified.found : undefined
  }

  /** The time of the server, in milliseconds since 1970. */
  get nowMs(): number {
    return Date.now() + this.#clockAheadMs
  }

  /**
   * Finds out whether the current epoch goes on, and follows the one that counts.
   *
   * @param why - ends the current epoch, whatever is found.
   */
  async verify(why?: string): Promise<void> {
    this.#why ??= why
    await this.#verifying.run()
  }

  /** Verifies, and waits until everything that the streams had by then was read. */
  async catchUp(): Promise<EpochRecords> {
    await this.verify()
    const { current } = this.index
    const { lastSequence } = this.#verified!.found
    await this.until(() => this.index.current !== current || current!.lastSequence >= lastSequence)
    return this.index.current!
  }

  /**
   * Waits until a condition holds, which is checked whenever something was read.
   *
   * @throws WindhoverError `unavailable` if the connection ends, or nothing is read for long.
   */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve()
    this.#progressMs = performance.now()
    return new Promise((resolve, reject) => this.#waiters.push({ holds, resolve, reject }))
  }

  /** Writes beside the log as an append would be written, and compares the clocks. */
  async write(): Promise<void> {
    this.#clockAheadMs = await this.keeper.pointer.write(this.#link.need())
  }

  /** Drops what is too old, and finds out whether the reading stands still. */
  tick(): void {
    this.index.trim(this.nowMs)
    this.#pull?.check()
    if (this.#waiters.length > 0 && performance.now() - this.#progressMs > requestMs) {
      this.#refuse(new WindhoverError('unavailable', 'the streams of NATS cannot be read now'))
    }
  }

  /** Stops the reading, and refuses whoever waits. */
  stop(error: WindhoverError): void {
    this.#pull?.stop()
    this.#pull = undefined
    this.#refuse(error)
  }

  async #verify(): Promise<void> {
    if (this.#unreadable !== undefined) throw this.#unreadable
    const live = this.#link.need()
    const { current } = this.index
    const why = this.#why
    const seen =
      current === undefined
        ? undefined
        : { epoch: current.epoch, lastSequence: current.lastSequence, knowsHead: current.head !== undefined }
    const found = await this.keeper.verify(live, seen, why)
    this.#why = undefined
    await this.#adopt(live, found)
    this.#verified = { live, found }
    this.#read(live)
    this.#notify()
  }

  /** Takes over what the pointer and its stream tell. */
  async #adopt(live: LiveLink, { pointer, firstSequence, lastSequence, isEmpty }: VerifiedEpoch): Promise<void> {
    const { index, keeper } = this
    const old = index.current
    if (old?.epoch !== pointer.epoch) {
      if (old !== undefined) {
        const ended = pointer.earlier.find(({ epoch }) => epoch === old.epoch)
        index.end(old, ended?.lastSequence ?? old.lastSequence)
      }
      for (const { epoch, lastSequence: endsAt } of pointer.earlier) {
        if (this.#known.has(epoch)) continue
        const info = await keeper.findInfo(live, epoch)
        this.#known.add(epoch)
        if (info === undefined) continue
        const records = index.begin(epoch, keeper.toStream(epoch))
        records.skipTo(info.state.first_seq - 1)
        index.end(records, endsAt)
      }
      this.#known.add(pointer.epoch)
      index.begin(pointer.epoch, keeper.toStream(pointer.epoch))
    }
    const current = index.current!
    index.dropBefore(current, firstSequence)
    current.skipTo(firstSequence - 1)
    const { head } = current
    if (!isEmpty || lastSequence === 0 || head === undefined || current.lastSequence !== lastSequence) return
    // The stream was emptied by hand. A record of nothing tells new nodes where it stands.
    const options = { expect: { streamName: current.stream, lastSequence } }
    void live.client
      .publish(keeper.toSubject(current.epoch), encodeRecord(head + 1, []), options)
      .catch(() => undefined)
  }

  /** Reads the first epoch that was not read to its end, unless that goes on. */
  #read(live: LiveLink): void {
    const records = this.index.epochs.find(({ isRead }) => !isRead)
    if (records === undefined || this.#isStarting || (this.#pull !== undefined && this.#reading === records)) return
    this.#pull?.stop()
    this.#pull = undefined
    this.#reading = records
    this.#isStarting = true
    let pull: Pull | undefined
    const onEnd = (): void => {
      if (this.#pull === pull) this.#pull = undefined
    }
    const onMessage = (message: PulledMessage): void => this.#take(live, records, message)
    const onIdle = (): void => this.#endReading(live, records)
    Pull.start(live, records.stream, records.lastSequence + 1, { onMessage, onIdle, onEnd })
      .then((started) => {
        pull = started
        if (started.pendingAtStart === 0) this.#endReading(live, records)
        // The connection may have ended meanwhile.
        if (this.#link.live === live) this.#pull = started
        else started.stop()
      })
      .catch((error: unknown) => {
        // A current one that is gone is found by the next verification.
        if (hasCode(error, streamNotFound)) this.#endReading(live, records)
      })
      .finally(() => (this.#isStarting = false))
  }

  /** Gives up the rest of an epoch that has ended, which its stream does not have. */
  #endReading(live: LiveLink, records: EpochRecords): void {
    if (records.endsAt === undefined || records.isRead) return
    records.lastSequence = records.endsAt
    this.#isStarting = false
    this.#read(live)
    this.#notify()
  }

  #take(live: LiveLink, records: EpochRecords, { sequence, timeMs, data }: PulledMessage): void {
    if (records !== this.#reading || sequence <= records.lastSequence || records.isRead) return
    if (sequence > records.lastSequence + 1 && records.endsAt === undefined) return this.#takeHole(records, sequence)
    const record = this.#decode(data, timeMs)
    if (record === undefined) return
    if (records.head !== undefined && record.first !== records.head + 1 && records.endsAt === undefined) {
      return void this.verify('offsets do not follow each other').catch(() => undefined)
    }
    this.#hole = undefined
    this.index.add(records, sequence, timeMs, record)
    this.index.trim(this.nowMs)
    this.#notify()
    if (records.isRead) this.#read(live)
  }

  #decode(data: Uint8Array, timeMs: number): StoreRecord | undefined {
    try {
      return decodeRecord(data, timeMs)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      this.#unreadable = new WindhoverError('unavailable', `the stream has something that cannot be read: ${why}`, {
        cause,
      })
      return undefined
    }
  }

  /**
   * Reads a hole again: a consumer loses what was in flight when its connection broke. If it was purged, the
   * verification moves on; if it is still there, the stream has lost something.
   */
  #takeHole(records: EpochRecords, sequence: number): void {
    const isThereAgain = this.#hole === records.lastSequence + 1
    this.#hole = records.lastSequence + 1
    this.#pull?.stop()
    this.#pull = undefined
    const verification = isThereAgain ? this.#judgeHole(records, sequence) : this.verify()
    void verification.catch(() => undefined)
  }

  async #judgeHole(records: EpochRecords, sequence: number): Promise<void> {
    await this.verify()
    if (this.index.current !== records || records.lastSequence + 1 >= sequence) return
    await this.verify('a record is missing')
  }

  #notify(): void {
    this.#progressMs = performance.now()
    if (this.#waiters.length > 0) {
      this.#waiters = this.#waiters.filter(({ holds, resolve }) => {
        const isDone = holds()
        if (isDone) resolve()
        return !isDone
      })
    }
    this.#onChange()
  }

  #refuse(error: WindhoverError): void {
    for (const { reject } of this.#waiters.splice(0)) reject(error)
  }
}
