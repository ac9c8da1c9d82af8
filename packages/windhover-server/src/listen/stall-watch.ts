import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { closeTimeoutMs } from './connection-endings.ts'
import { Looks } from './looks.ts'
import { countTakenBytes } from './taken-bytes.ts'

/** A connection of Node's HTTP server, with the response that is being written to it: a field that has no public name. */
interface AnsweredSocket extends Socket {
  readonly _httpMessage?: (ServerResponse & { readonly _last?: boolean }) | null
}

/** How much of a connection was taken, and for how long it has not moved, in milliseconds that count. */
interface Standstill {
  takenBytes: number
  standsMs: number
}

/** The longest time between two looks, in milliseconds: a refusal gets two of them (see {@link closeTimeoutMs}). */
const longestLookMs = closeTimeoutMs / 2

/** Returns the time between two looks at clients that may take nothing for so many milliseconds. */
export function lookEveryMs(stallTimeoutMs: number): number {
  return Math.max(1, Math.min(longestLookMs, Math.ceil(stallTimeoutMs / 4)))
}

/**
 * Destroys connections whose client takes nothing of the response that waits for it. Such a client costs a descriptor and the
 * bytes of the response, and Node itself waits for it without end.
 */
export class StallWatch {
  readonly #stallTimeoutMs: number
  /** Connections with a response that is not out yet. */
  readonly #standstills = new Map<AnsweredSocket, Standstill>()
  readonly #looks: Looks

  /** @param stallTimeoutMs - how long a client may take nothing; 0 for as long as it likes, unless it was refused. */
  constructor(stallTimeoutMs: number) {
    this.#stallTimeoutMs = stallTimeoutMs === 0 ? Infinity : stallTimeoutMs
    this.#looks = new Looks(lookEveryMs(this.#stallTimeoutMs), (countedMs) => this.#look(countedMs))
  }

  /** A request came on a connection, so that a response will be written to it. */
  watch(socket: Socket): void {
    if (this.#standstills.has(socket)) return
    const takenBytes = countTakenBytes(socket)
    if (takenBytes === undefined) return
    this.#standstills.set(socket, { takenBytes, standsMs: 0 })
    this.#looks.arm()
  }

  #look(countedMs: number): boolean {
    for (const [socket, standstill] of this.#standstills) {
      if (!this.#keeps(socket, standstill, countedMs)) this.#standstills.delete(socket)
    }
    return this.#standstills.size > 0
  }

  /** Whether a connection is still to be watched. */
  #keeps(socket: AnsweredSocket, standstill: Standstill, countedMs: number): boolean {
    const response = socket._httpMessage
    const takenBytes = countTakenBytes(socket)
    // The connection is gone, or all responses are out. A stream that was released from Node is its hub's to watch.
    if (socket.destroyed || !response || takenBytes === undefined) return false
    if (socket.writableLength === 0 || takenBytes !== standstill.takenBytes) {
      standstill.takenBytes = takenBytes
      standstill.standsMs = 0
    } else if (countedMs > 0) {
      standstill.standsMs += countedMs
      if (standstill.standsMs >= this.#findTimeout(response)) socket.destroy()
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
