import type { ConnectionEnding } from '../connection/connection.ts'
import type { StreamMeasures } from './hub-measures.ts'

/** Every reason why a reader of a hub is gone. The reason `done` is of streams per request alone. */
export const readerEndings: readonly ConnectionEnding[] = [
  'gone',
  'shutdown',
  'slow',
  'busy',
  'expired',
  'kicked',
  'failed',
  'stalled',
]

/** The number of paths that are counted each for itself. A program may give each reader a path of its own. */
const maxPaths = 1_000

/** The name under which all further paths are counted. */
export const otherName = 'other'

interface Counts {
  begun: number
  resumed: number
  readonly gone: Map<ConnectionEnding, number>
}

/** Counts the readers that come and go, by the path of their stream. */
export class StreamCounts {
  readonly #paths = new Map<string, Counts>()

  /** Notes that a reader came. */
  onConnected(path: string, resumed: boolean): void {
    const counts = this.#countsOf(path)
    if (resumed) counts.resumed += 1
    else counts.begun += 1
  }

  /** Notes that a reader is gone. */
  onDisconnected(path: string, reason: ConnectionEnding): void {
    const { gone } = this.#countsOf(path)
    gone.set(reason, (gone.get(reason) ?? 0) + 1)
  }

  /** Returns the counts so far; they do not change any more. */
  measure(): ReadonlyMap<string, StreamMeasures> {
    return new Map(Array.from(this.#paths, ([path, counts]) => [path, { ...counts, gone: new Map(counts.gone) }]))
  }

  #countsOf(path: string): Counts {
    const known = this.#paths.get(path)
    if (known !== undefined) return known
    const name = this.#paths.size < maxPaths ? path : otherName
    const counts = this.#paths.get(name) ?? {
      begun: 0,
      resumed: 0,
      gone: new Map(readerEndings.map((one) => [one, 0])),
    }
    this.#paths.set(name, counts)
    return counts
  }
}
