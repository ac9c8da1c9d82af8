/** The number of looks that a stalled connection gets within its time. */
export const looksPerStall = 4

/**
 * The time for which a connection was seen to take nothing. Only time that was watched counts. A look that comes late
 * finds a process that was paused or busy, and has yet to hear what the client took meanwhile. Such a look takes a new
 * sample and counts nothing. If the next one is late as well, it counts as one that came in time. Otherwise a process
 * that is always late would never drop a client.
 */
export class Standstill {
  readonly #lookMs: number
  #pendingBytes: number
  #lookedMs: number
  #stoodMs = 0
  #wasExcused = false

  /**
   * @param pendingBytes - the bytes that wait for the client now; while they stay the same, the client takes nothing.
   * @param stallTimeoutMs - the longest time that it may take nothing, in milliseconds.
   */
  constructor(pendingBytes: number, nowMs: number, stallTimeoutMs: number) {
    this.#pendingBytes = pendingBytes
    this.#lookedMs = nowMs
    this.#lookMs = stallTimeoutMs / looksPerStall
  }

  /** Looks again at a client that is given nothing, since others have to take theirs first: time counts from now on. */
  rest(nowMs: number): void {
    this.#stoodMs = 0
    this.#lookedMs = nowMs
  }

  /** Looks again; returns the number of milliseconds for which the client has been seen to take nothing. */
  look(pendingBytes: number, nowMs: number, isLate: boolean): number {
    const isExcused = isLate && !this.#wasExcused
    if (pendingBytes !== this.#pendingBytes) this.#stoodMs = 0
    else if (!isExcused) this.#stoodMs += Math.min(nowMs - this.#lookedMs, isLate ? this.#lookMs : Infinity)
    this.#wasExcused = isExcused
    this.#pendingBytes = pendingBytes
    this.#lookedMs = nowMs
    return this.#stoodMs
  }
}

/** Whether a look came so late that it proves nothing: by more than half of the time that it was set for. */
export function isLateLook(nowMs: number, dueMs: number, waitMs: number): boolean {
  return nowMs - dueMs > waitMs / 2
}
