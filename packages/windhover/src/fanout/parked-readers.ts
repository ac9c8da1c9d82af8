import type { Chunk } from '../chunk.ts'
import type { Watchdog } from '../connection/watchdog.ts'
import type { InFlight } from './in-flight.ts'
import type { Reader } from './reader.ts'

/** Options of {@link ParkedReaders}. */
export interface ParkedReadersOptions {
  readonly inFlight: InFlight
  readonly watchdog: Watchdog<Reader>
  /** Called when a reader's sink can take no more now. */
  readonly onParked: (reader: Reader) => void
}

/** The readers that can take no more now: they are watched, and what waits for them is bounded. */
export class ParkedReaders {
  readonly #options: ParkedReadersOptions
  readonly #readers = new Set<Reader>()

  constructor(options: ParkedReadersOptions) {
    this.#options = options
  }

  /** The number of these readers. */
  get size(): number {
    return this.#readers.size
  }

  values(): Iterable<Reader> {
    return this.#readers
  }

  /** Notes that a reader was parked, with the chunk that waits for it if there is one. */
  add(reader: Reader, chunk: Chunk | undefined): void {
    const { inFlight, watchdog, onParked } = this.#options
    watchdog.onParked(reader)
    if (reader.ending !== undefined) return
    this.#readers.add(reader)
    if (chunk !== undefined) inFlight.hold(reader, reader.waitingChunk ?? chunk)
    onParked(reader)
    for (let excess = inFlight.findExcess(); excess !== undefined; excess = inFlight.findExcess()) {
      excess.destroy('slow')
    }
  }

  /** Notes that a reader can take more again. */
  onReady(reader: Reader): void {
    this.#options.watchdog.onUnparked(reader)
    this.onGone(reader)
  }

  /** Notes that a reader was sent its last event. What waits for it still counts. */
  onClosing(reader: Reader): void {
    this.#readers.delete(reader)
    this.#options.watchdog.onClosing(reader)
  }

  /** Notes that nothing waits for a reader any more. */
  onGone(reader: Reader): void {
    this.#readers.delete(reader)
    this.#options.inFlight.release(reader)
  }
}
