import { WindhoverError } from '../errors.ts'
import type { AppendOptions, Located, Log, LogListener } from '../log/log.ts'
import { createMemoryLog, type MemoryLogOptions } from '../log/memory-log.ts'
import type { Entry, MessageDraft } from '../message.ts'
import { formatPosition, type Position } from '../position.ts'
import type { Idempotency, Stored } from '../store/store.ts'
import { readData } from '../wire/read-data.ts'

/** An event that was published. */
export interface PublishedEvent {
  readonly event: string
  /** Its data: the value if it is JSON, otherwise the text. */
  readonly data: unknown
  readonly channel: string
  /** Its id on the wire. */
  readonly id: string
  /** Its key, if the publisher gave one. */
  readonly key: string | undefined
  readonly retryMs: number | undefined
}

/** A log in memory that shows the published events, and can be away. */
export interface TestLog extends Log {
  /** Every published event, in order, including those that history no longer keeps. */
  readonly published: readonly PublishedEvent[]
  /** Refuses every append from now on with the code `unavailable`, as a log does while its store is away. */
  goAway(): void
  /** Takes appends again. */
  comeBack(): void
}

/**
 * Creates a log for tests.
 *
 * @throws WindhoverError as `createMemoryLog` does.
 */
export function createTestLog(options: MemoryLogOptions = {}): TestLog {
  return new RecordingLog(createMemoryLog(options))
}

class RecordingLog implements TestLog {
  readonly published: PublishedEvent[] = []
  readonly #inner: Log
  #isAway = false

  constructor(inner: Log) {
    this.#inner = inner
  }

  get epoch(): string {
    return this.#inner.epoch
  }

  get head(): number {
    return this.#inner.head
  }

  get oldest(): number {
    return this.#inner.oldest
  }

  restartAt(located: Exclude<Located, object>): number {
    return this.#inner.restartAt(located)
  }

  goAway(): void {
    this.#isAway = true
  }

  comeBack(): void {
    this.#isAway = false
  }

  async append(draft: MessageDraft, options?: AppendOptions): Promise<Position> {
    if (this.#isAway) throw awayError()
    const position = await this.#inner.append(draft, options)
    this.#record(draft, position)
    return position
  }

  async appendOnce(draft: MessageDraft, idempotency: Idempotency, options?: AppendOptions): Promise<Stored> {
    if (this.#isAway) throw awayError()
    const stored = await this.#inner.appendOnce!(draft, idempotency, options)
    if (!stored.isDuplicate) this.#record(draft, stored.position)
    return stored
  }

  at(place: number): Entry | undefined {
    return this.#inner.at(place)
  }

  placesOf(channel: string): ReturnType<Log['placesOf']> {
    return this.#inner.placesOf(channel)
  }

  get seams(): Log['seams'] {
    return this.#inner.seams
  }

  positionAt(place: number): Position {
    return this.#inner.positionAt(place)
  }

  locate(position: Position): Located {
    return this.#inner.locate(position)
  }

  lastEvicted(channels: readonly string[], events?: readonly string[]): number {
    return this.#inner.lastEvicted(channels, events)
  }

  replacements(): ReturnType<Log['replacements']> {
    return this.#inner.replacements()
  }

  tail(listener: LogListener): () => void {
    return this.#inner.tail(listener)
  }

  release(place: number): void {
    this.#inner.release(place)
  }

  measure(): ReturnType<NonNullable<Log['measure']>> {
    return this.#inner.measure!()
  }

  close(): Promise<void> {
    return this.#inner.close()
  }

  #record({ event, data, channel, key, retryMs, id }: MessageDraft, position: Position): void {
    this.published.push({ event, data: readData(data), channel, id: formatPosition(position, id), key, retryMs })
  }
}

function awayError(): WindhoverError {
  return new WindhoverError('unavailable', 'the log of this test is away')
}
