import type { Connection } from './connection.ts'

/**
 * The length of a part of time, in milliseconds. Ends within one part are looked at together, so that grants which end
 * together cost one look.
 */
const partMs = 1000

/**
 * Connections that end at their own time, by the second in which they end. A look costs one step for each connection
 * that is due, and one for each second in which something ends. Tokens of an hour make 3,600 at most, however many
 * connections have one.
 */
export class GrantEnds<Each extends Connection> {
  readonly #parts = new Map<number, Set<Each>>()
  #size = 0

  /** The number of connections. */
  get size(): number {
    return this.#size
  }

  /** Adds a connection, and returns the time of its look: up to a second before its `expiresAtMs`. */
  add(connection: Each): number {
    const part = partOf(connection)
    const connections = this.#parts.get(part)
    if (connections === undefined) this.#parts.set(part, new Set([connection]))
    else connections.add(connection)
    this.#size += 1
    return part * partMs
  }

  /** Returns whether a connection was added. */
  has(connection: Each): boolean {
    return this.#parts.get(partOf(connection))?.has(connection) === true
  }

  /** Removes a connection, if it was added. */
  remove(connection: Each): void {
    const part = partOf(connection)
    const connections = this.#parts.get(part)
    if (connections?.delete(connection) !== true) return
    this.#size -= 1
    if (connections.size === 0) this.#parts.delete(part)
  }

  /**
   * Calls back for each connection that is due, and yields between them.
   *
   * @param onLater - called with the times of those that are not due yet.
   */
  *takeDue(nowMs: number, onDue: (connection: Each) => void, onLater: (dueMs: number) => void): Generator<void> {
    for (const [part, connections] of this.#parts) {
      if (part * partMs > nowMs) onLater(part * partMs)
      else {
        for (const connection of connections) {
          this.remove(connection)
          onDue(connection)
          yield
        }
      }
      yield
    }
  }
}

function partOf({ expiresAtMs }: Connection): number {
  return Math.floor(expiresAtMs / partMs)
}
