import type { Socket } from 'node:net'

/** The time from the last byte for a connection to its end, whatever its client does, in milliseconds. */
export const closeTimeoutMs = 1_000

/**
 * Connections that were sent their last bytes. A client that was told goodbye may ignore it, and would hold its descriptor for as
 * long as it likes. So its connection is destroyed after {@link closeTimeoutMs}; one timer serves all.
 */
export class ConnectionEndings {
  /** When each is due, in the order in which they were ended. */
  readonly #dues = new Map<Socket, number>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Whether a connection was ended and is not gone yet. */
  has(socket: Socket): boolean {
    return this.#dues.has(socket)
  }

  /**
   * Writes the last bytes for a connection and ends it. What the client still sends is read and dropped: closing on unread bytes
   * resets the connection, and the client might lose the answer (RFC 9112, section 9.6).
   */
  end(socket: Socket, last: string): void {
    // A client that resets the connection meanwhile; 'close' follows.
    socket.on('error', ignore)
    this.expect(socket)
    socket.end(last)
    socket.resume()
  }

  /** Destroys a connection unless it ends by itself in {@link closeTimeoutMs}. */
  expect(socket: Socket): void {
    if (this.#dues.has(socket)) return
    socket.once('close', () => this.#dues.delete(socket))
    this.#dues.set(socket, performance.now() + closeTimeoutMs)
    this.#arm(closeTimeoutMs)
  }

  /** Destroys all that are left. */
  destroyAll(): void {
    for (const socket of this.#dues.keys()) socket.destroy()
  }

  #arm(delayMs: number): void {
    if (this.#timer !== undefined) return
    this.#timer = setTimeout(this.#look, Math.max(1, Math.ceil(delayMs)))
    // On Deno a timer may be a number.
    this.#timer.unref?.()
  }

  readonly #look = (): void => {
    this.#timer = undefined
    const nowMs = performance.now()
    for (const [socket, dueMs] of this.#dues) {
      if (dueMs > nowMs) return this.#arm(dueMs - nowMs)
      this.#dues.delete(socket)
      socket.destroy()
    }
  }
}

function ignore(): void {}
