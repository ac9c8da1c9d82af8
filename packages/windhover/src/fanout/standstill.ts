/**
 * How long a connection was seen to take nothing. Only time that was watched counts: a look that comes late finds a process that
 * was paused or busy, and what the client took meanwhile has yet to be heard of. Such a look takes a new sample and counts nothing; the next one counts, however late.
 */
export class Standstill {
  #pendingBytes: number
  #lookedMs: number
  #stoodMs = 0
  #wasExcused = false

  /** @param pendingBytes - what waits for the client now; while it stays the same, the client takes nothing. */
  constructor(pendingBytes: number, nowMs: number) {
    this.#pendingBytes = pendingBytes
    this.#lookedMs = nowMs
  }

  /** Looks again; returns for how many milliseconds the client has been seen to take nothing. */
  look(pendingBytes: number, nowMs: number, isLate: boolean): number {
    const isExcused = isLate && !this.#wasExcused
    if (pendingBytes !== this.#pendingBytes) this.#stoodMs = 0
    else if (!isExcused) this.#stoodMs += nowMs - this.#lookedMs
    this.#wasExcused = isExcused
    this.#pendingBytes = pendingBytes
    this.#lookedMs = nowMs
    return this.#stoodMs
  }
}

/** How many looks a stalled connection gets within its time. */
export const looksPerStall = 4

/** Whether a look came so much too late that what it finds says nothing: by half of the time that it was set for. */
export function isLateLook(nowMs: number, dueMs: number, waitMs: number): boolean {
  return nowMs - dueMs > waitMs / 2
}
