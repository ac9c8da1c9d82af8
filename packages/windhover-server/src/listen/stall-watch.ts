import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { closeTimeoutMs } from './connection-endings.ts'
import { countTakenBytes } from './taken-bytes.ts'

/** A connection of Node's HTTP server, with the response that is being written to it: a field that has no public name. */
interface AnsweredSocket extends Socket {
  readonly _httpMessage?: (ServerResponse & { readonly _last?: boolean }) | null
}

/** How much of a connection was taken, and for how many looks in a row it has not moved. */
interface Standstill {
  takenBytes: number
  looks: number
}

/** The longest time between two looks, in milliseconds: a refusal gets two of them (see {@link closeTimeoutMs}). */
const longestLookMs = closeTimeoutMs / 2

/**
 * Destroys connections whose client takes nothing of the response that waits for it. Such a client costs a descriptor and the
 * bytes of the response, and Node itself waits for it without end.
 *
 * Time is counted in looks, and a late look does not count: if this process was paused, the clients are not to blame. One timer
 * serves all connections.
 */
export class StallWatch {
  readonly #stallTimeoutMs: number
  readonly #lookMs: number
  /** Connections with a response that is not out yet. */
  readonly #standstills = new Map<AnsweredSocket, Standstill>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #dueMs = 0
  #wasLate = false

  /** @param stallTimeoutMs - how long a client may take nothing; 0 for as long as it likes, unless it was refused. */
  constructor(stallTimeoutMs: number) {
    this.#stallTimeoutMs = stallTimeoutMs === 0 ? Infinity : stallTimeoutMs
    this.#lookMs = Math.max(1, Math.min(longestLookMs, Math.ceil(this.#stallTimeoutMs / 4)))
  }

  /** A request came on a connection, so that a response will be written to it. */
  watch(socket: Socket): void {
    if (this.#standstills.has(socket)) return
    const takenBytes = countTakenBytes(socket)
    if (takenBytes === undefined) return
    this.#standstills.set(socket, { takenBytes, looks: 0 })
    this.#arm()
  }

  #arm(): void {
    if (this.#timer !== undefined) return
    this.#dueMs = performance.now() + this.#lookMs
    this.#timer = setTimeout(this.#look, this.#lookMs)
    this.#timer.unref?.()
  }

  readonly #look = (): void => {
    this.#timer = undefined
    const isLate = performance.now() - this.#dueMs >= this.#lookMs
    // Two late looks in a row are a busy process: time goes on there, or nobody would ever be dropped.
    const counts = !isLate || this.#wasLate
    this.#wasLate = isLate
    for (const [socket, standstill] of this.#standstills) {
      if (!this.#keeps(socket, standstill, counts)) this.#standstills.delete(socket)
    }
    if (this.#standstills.size > 0) this.#arm()
  }

  /** Whether a connection is still to be watched. */
  #keeps(socket: AnsweredSocket, standstill: Standstill, counts: boolean): boolean {
    const response = socket._httpMessage
    const takenBytes = countTakenBytes(socket)
    // The connection is gone, or all responses are out. A stream that was released from Node is its hub's to watch.
    if (socket.destroyed || !response || takenBytes === undefined) return false
    if (socket.writableLength === 0 || takenBytes !== standstill.takenBytes) {
      standstill.takenBytes = takenBytes
      standstill.looks = 0
    } else if (counts) {
      standstill.looks += 1
      if (standstill.looks * this.#lookMs >= this.#findTimeout(response)) socket.destroy()
    }
    return true
  }

  #findTimeout(response: NonNullable<AnsweredSocket['_httpMessage']>): number {
    // Whoever writes a body bit by bit may watch it, as streams do, and then knows better why it ends.
    if (!response.writableEnded) return 2 * this.#stallTimeoutMs
    const isRefusal = response.statusCode >= 400 && response._last === true
    return isRefusal ? Math.min(closeTimeoutMs, this.#stallTimeoutMs) : this.#stallTimeoutMs
  }
}
