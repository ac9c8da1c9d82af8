import type { Position } from '../../position.ts'
import { nameIdempotency } from '../name-idempotency.ts'
import type { StoreBatch, StoreDraft, Stored } from '../store.ts'
import type { NextStep } from '../telling.ts'
import type { DiskSettings } from './disk-store-options.ts'
import { KeptEpoch, type MissingMessages, type ReadBounds } from './kept-epoch.ts'
import { KeptEpochs } from './kept-epochs.ts'
import { indexRecord } from './record-index.ts'
import { encodeRecord } from './record.ts'
import { describeDamage, recoverDirectory } from './recover-directory.ts'
import type { SegmentWriter } from './segment-writer.ts'
import { setAside } from './set-aside.ts'
import { createSegment, openWriter, startEpoch, writeEpoch } from './start-epoch.ts'
import { unavailableError } from './unavailable-error.ts'

/** Callbacks for what a {@link DiskLog} loses. */
export interface DiskLogListener {
  /** Called with the reason whenever a new epoch had to begin. */
  onLoss(reason: string): void
  /** Called with a sentence whenever messages of an epoch that is over are missing. */
  onDamage(sentence: string): void
}

/**
 * The log in one directory. Its caller calls {@link append}, {@link sync}, {@link endEpoch},
 * {@link giveUp} and {@link close} one after the other.
 */
export class DiskLog {
  readonly #settings: DiskSettings
  readonly #listener: DiskLogListener
  readonly #epochs: KeptEpochs
  #writer: SegmentWriter
  /** The reason why the epoch must end before anything else is written: something of it may be lost. */
  #loss: string | undefined
  /** The length of the record that could not be written last. */
  #refusedBytes = 0

  private constructor(
    settings: DiskSettings,
    listener: DiskLogListener,
    state: { readonly epochs: KeptEpochs; readonly writer: SegmentWriter },
  ) {
    this.#settings = settings
    this.#listener = listener
    this.#epochs = state.epochs
    this.#writer = state.writer
  }

  /**
   * Opens a directory that exists.
   *
   * @throws WindhoverError `invalid_option` for files of another version.
   */
  static async open(settings: DiskSettings, listener: DiskLogListener): Promise<DiskLog> {
    const { directory, bounds } = settings
    const { ended, current, loss, damage, broken } = await recoverDirectory(settings)
    const kept = ended.map(({ found, head }) => new KeptEpoch(directory, bounds, found, head))
    let state: { readonly epochs: KeptEpochs; readonly writer: SegmentWriter }
    if (current === undefined) {
      const { epoch, writer } = await startEpoch(settings, ended)
      state = { epochs: new KeptEpochs(kept, epoch), writer }
    } else {
      await writeEpoch(settings, { epoch: current.epoch, closedAt: null, ended })
      const epochs = new KeptEpochs(kept, new KeptEpoch(directory, bounds, current))
      state = { epochs, writer: await openWriter(settings, current) }
    }
    // Not before epoch.json tells of the loss: a directory without its broken files looks whole.
    for (const segment of broken) await setAside(directory, segment)
    state.epochs.trim(Date.now())
    for (const sentence of damage) listener.onDamage(sentence)
    if (loss !== undefined) listener.onLoss(loss)
    return new DiskLog(settings, listener, state)
  }

  get head(): Position {
    const { epoch, index } = this.#epochs.current
    return { epoch, offset: index.head }
  }

  /** The position before the oldest kept message. */
  get start(): Position {
    this.#epochs.trim(Date.now())
    return this.#epochs.start
  }

  /**
   * Stores drafts as one record.
   *
   * @throws WindhoverError `unavailable`, with `mayHaveHappened` if a part of the record may have stayed.
   */
  async append(drafts: readonly StoreDraft[]): Promise<Stored[]> {
    await this.#prepare()
    const timeMs = Date.now()
    this.#epochs.trim(timeMs)
    const { epoch, offset: head } = this.head
    const fresh: StoreDraft[] = []
    const keyed = new Map<string, Stored>()
    const stored = drafts.map((draft): Stored => {
      const { idempotency } = draft
      const name = idempotency === undefined ? undefined : nameIdempotency(idempotency)
      const known = name === undefined ? undefined : (keyed.get(name) ?? this.#epochs.findKeyed(name))
      if (known !== undefined) return known
      fresh.push(draft)
      const position = { epoch, offset: head + fresh.length }
      if (name !== undefined) {
        keyed.set(name, { position, isDuplicate: true, fingerprint: idempotency!.fingerprint })
      }
      return { position, isDuplicate: false }
    })
    if (fresh.length > 0) await this.#write(fresh, timeMs)
    return stored
  }

  /**
   * Reads kept messages after a position.
   *
   * @throws MissingMessages if one is no longer as it was written.
   */
  async read(after: Position, max: ReadBounds): Promise<StoreBatch | 'epoch' | 'evicted'> {
    this.#epochs.trim(Date.now())
    return await this.#epochs.read(after, max)
  }

  /**
   * Finds the next step for a listener.
   *
   * @throws MissingMessages if it can no longer be read.
   */
  async next(after: Position, toldOldest: number): Promise<NextStep | undefined> {
    this.#epochs.trim(Date.now())
    return await this.#epochs.next(after, toldOldest)
  }

  /** Holds nothing for a listener that has gone. */
  holdNothing(): void {
    this.#epochs.current.holdNothing()
  }

  /**
   * Makes every answered append outlive a loss of power. If that fails, a new epoch begins in the same act.
   *
   * @throws WindhoverError `unavailable` if nothing can be written.
   */
  async sync(): Promise<void> {
    await this.#settleLoss()
    try {
      await this.#writer.sync()
    } catch (error) {
      this.#loss = describeFailedSync(error)
      await this.#settleLoss()
    }
  }

  /**
   * Finds out whether the append that failed last would be taken now, without an append.
   *
   * @throws WindhoverError `unavailable` if it would not.
   */
  async tryAppend(): Promise<void> {
    await this.#prepare()
    await this.#writer.tryRoom(this.#refusedBytes).catch((error: unknown) => {
      throw unavailableError(error, false)
    })
  }

  /** Ends the epoch, of which something may be lost. Its kept messages are told before those of the next one. */
  async endEpoch(reason: string): Promise<void> {
    this.#loss = reason
    await this.#settleLoss()
  }

  /** Gives up messages that can no longer be read, with all that follow them in their epoch, which ends there. */
  async giveUp({ epoch, first, message }: MissingMessages): Promise<void> {
    const { current } = this.#epochs
    const kept = this.#epochs.find(epoch)
    // They were given up already, or evicted meanwhile.
    if (kept === undefined || first > kept.index.head || first < kept.index.oldest) return
    const broken = kept.cut(first - 1)
    if (kept === current) this.#loss = `corruption: ${message}`
    else this.#listener.onDamage(describeDamage(epoch, message))
    await this.#settleLoss()
    for (const segment of broken) await setAside(this.#settings.directory, segment).catch(() => undefined)
  }

  /** Closes the file. From then on `epoch.json` tells that nothing is missing. */
  async close(): Promise<void> {
    const isWhole = await this.sync().then(
      () => !this.#writer.isTorn,
      () => false,
    )
    await this.#writer.close()
    if (!isWhole) return
    const { epoch, offset } = this.head
    await writeEpoch(this.#settings, { epoch, closedAt: offset, ended: this.#epochs.ended })
  }

  async #write(drafts: readonly StoreDraft[], timeMs: number): Promise<void> {
    const record = { first: this.head.offset + 1, timeMs, drafts }
    const bytes = encodeRecord(record)
    const at = await this.#writer.write(bytes).catch((error: unknown) => {
      this.#refusedBytes = bytes.length
      throw unavailableError(error, this.#writer.isTorn)
    })
    if (this.#settings.durability === 'always') await this.#syncRecord()
    this.#epochs.current.add(indexRecord(record, { segment: this.#writer.first, at, length: bytes.length }), bytes)
    this.#epochs.trim(timeMs)
    await this.#epochs.removeEvicted()
  }

  /** Syncs the record that was written last. If that fails, the epoch ends before it, and it is never told. */
  async #syncRecord(): Promise<void> {
    try {
      await this.#writer.sync()
    } catch (error) {
      this.#loss = describeFailedSync(error)
      const isOver = await this.#settleLoss().then(
        () => true,
        () => false,
      )
      throw unavailableError(error, !isOver)
    }
  }

  /** Begins what an append needs before it knows its offsets: the next epoch, or the next segment. */
  async #prepare(): Promise<void> {
    await this.#settleLoss()
    if (this.#writer.length < this.#settings.segmentBytes) return
    await this.sync()
    // If that failed, an epoch has begun, and with it a segment.
    if (this.#writer.length === 0) return
    const { epoch, offset } = this.head
    try {
      const writer = await createSegment(this.#settings, { epoch, first: offset + 1 })
      await this.#writer.close()
      this.#writer = writer
    } catch (error) {
      throw unavailableError(error, false)
    }
    await this.#epochs.current.addSegment(offset + 1)
  }

  /** Ends the epoch if something of it may be lost. While that fails, nothing is written. */
  async #settleLoss(): Promise<void> {
    if (this.#loss === undefined) return
    const { epoch, offset } = this.head
    try {
      const next = await startEpoch(this.#settings, [...this.#epochs.ended, { epoch, head: offset }])
      await this.#writer.close().catch(() => undefined)
      this.#epochs.begin(next.epoch)
      this.#writer = next.writer
    } catch (error) {
      throw unavailableError(error, false)
    }
    this.#listener.onLoss(this.#loss)
    this.#loss = undefined
  }
}

/** The kernel takes the pages of a failed sync for written: a second one would succeed without them. */
function describeFailedSync(error: unknown): string {
  return `the disk did not take what was written: ${error instanceof Error ? error.message : String(error)}`
}
