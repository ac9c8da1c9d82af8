import type { Reader } from '../fanout/reader.ts'

/** The readers of each subject, in the order in which they joined. A reader without a subject costs nothing. */
export class SubjectIndex {
  /** A subject with one reader, as most have, needs no set. */
  readonly #readers = new Map<string, Reader | Set<Reader>>()

  /** The number of subjects that have a reader. */
  get size(): number {
    return this.#readers.size
  }

  /** Returns the readers of a subject. */
  of(subject: string): Iterable<Reader> {
    const readers = this.#readers.get(subject)
    if (readers === undefined) return []
    return readers instanceof Set ? readers : [readers]
  }

  /** Returns the number of readers of a subject. */
  count(subject: string): number {
    const readers = this.#readers.get(subject)
    return readers instanceof Set ? readers.size : readers === undefined ? 0 : 1
  }

  add(reader: Reader): void {
    const subject = reader.identity.who?.subject
    if (subject === undefined) return
    const readers = this.#readers.get(subject)
    if (readers === undefined) this.#readers.set(subject, reader)
    else if (readers instanceof Set) readers.add(reader)
    else this.#readers.set(subject, new Set([readers, reader]))
  }

  remove(reader: Reader): void {
    const subject = reader.identity.who?.subject
    if (subject === undefined) return
    const readers = this.#readers.get(subject)
    if (readers === reader) this.#readers.delete(subject)
    else if (readers instanceof Set && readers.delete(reader) && readers.size === 0) this.#readers.delete(subject)
  }
}
