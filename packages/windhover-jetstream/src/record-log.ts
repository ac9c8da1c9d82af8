import { WindhoverError } from 'windhover'

import { Coalesced } from './coalesced.ts'
import type { EpochKeeper, VerifiedEpoch } from './epoch-keeper.ts'
import type { EpochRecords } from './epoch-records.ts'
import type { LiveLink, NatsLink } from './nats-link.ts'
import type { RecordIndex } from './record-index.ts'
import { RecordReading } from './record-reading.ts'
import { encodeRecord } from './record.ts'

/**
 * How many ticks may pass without anything that was read before those who wait are refused: 2 s. Ticks are counted, and
 * not the time: a process that stood still has yet to hear what came meanwhile.
 */
const maxIdleTicks = 5

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
  readonly #reading: RecordReading
  #idleTicks = 0
  #clockAheadMs = 0
  #unreadable: WindhoverError | undefined

  /** @param onChange - called whenever the index may have changed. */
  constructor(index: RecordIndex, keeper: EpochKeeper, link: NatsLink, onChange: () => void) {
    this.index = index
    this.keeper = keeper
    this.#link = link
    this.#onChange = onChange
    this.#reading = new RecordReading({
      index,
      toSubject: (epoch) => keeper.toSubject(epoch),
      verify: (why) => this.verify(why),
      findLast: ({ epoch }) => (this.verified?.pointer.epoch === epoch ? this.verified.lastSequence : 0),
      onRead: () => {
        index.trim(this.nowMs)
        this.#notify()
      },
      onUnreadable: (cause) => this.#refuseRecord(cause),
    })
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
    for (;;) {
      await this.verify()
      const { pointer, lastSequence } = this.#verified!.found
      const current = this.index.current!
      await this.until(() => this.index.current !== current || current.lastSequence >= lastSequence)
      // One that began meanwhile was not read yet.
      if (this.index.current === current && current.epoch === pointer.epoch) return current
    }
  }

  /**
   * Waits until a condition holds, which is checked whenever something was read.
   *
   * @throws WindhoverError `unavailable` if the connection ends, or nothing is read for long.
   */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve()
    if (this.#unreadable !== undefined) return Promise.reject(this.#unreadable)
    this.#idleTicks = 0
    return new Promise((resolve, reject) => this.#waiters.push({ holds, resolve, reject }))
  }

  /** Writes beside the log as an append would be written, and compares the clocks. */
  async write(): Promise<void> {
    this.#clockAheadMs = await this.keeper.pointer.write(this.#link.need())
  }

  /** Drops what is too old, and finds out whether the reading stands still. Called every 0.4 s. */
  tick(): void {
    this.index.trim(this.nowMs)
    this.#reading.check()
    this.#idleTicks += 1
    if (this.#waiters.length > 0 && this.#idleTicks > maxIdleTicks) {
      this.#refuse(new WindhoverError('unavailable', 'the streams of NATS cannot be read now'))
    }
  }

  /** Stops the reading, and refuses whoever waits. */
  stop(error: WindhoverError): void {
    this.#reading.stop()
    this.#refuse(error)
  }

  async #verify(): Promise<void> {
    if (this.#unreadable !== undefined) throw this.#unreadable
    const live = this.#link.need()
    const { current } = this.index
    const why = this.#why
    const seen = current && {
      epoch: current.epoch,
      lastSequence: current.lastSequence,
      knowsHeadAt: (sequence: number) => current.knowsHeadAt(sequence),
    }
    const found = await this.keeper.verify(live, seen, why)
    this.#why = undefined
    await this.#adopt(live, found)
    this.#verified = { live, found }
    this.#reading.read(live)
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
      // It may be purged before it is read, as any other.
      .then(({ seq }) => current.note(seq, head))
      .catch(() => undefined)
  }

  #refuseRecord(cause: unknown): void {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `the stream has something that cannot be read: ${why}`
    this.#unreadable = new WindhoverError('unavailable', message, { cause })
    this.#refuse(this.#unreadable)
  }

  #notify(): void {
    this.#idleTicks = 0
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
