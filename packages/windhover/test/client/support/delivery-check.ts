import type { ClientGap } from 'windhover/client'

import { type HubModel, keyOf, matches, type ModelInterest, type ModelMessage } from './hub-model.ts'

/**
 * Holds what a client hands on against all that was published: what matches the interest comes once and in order, or a gap
 * told that it may be missing. It follows the place that the client has read to: whatever that place passes was handed on.
 */
export class DeliveryCheck {
  readonly #hub: HubModel
  readonly #isLeftOut: (message: ModelMessage) => boolean
  #interest: ModelInterest | undefined
  /** How far everything is accounted for: a key; `undefined` for a client that begins with what is new. */
  #at: number | undefined
  #isPaused = false
  handedOn = 0
  gaps = 0

  /** @param isLeftOut - whether a message is one that the client leaves out by itself. */
  constructor(hub: HubModel, isLeftOut: (message: ModelMessage) => boolean) {
    this.#hub = hub
    this.#isLeftOut = isLeftOut
  }

  /** The client asks for what follows an id, with this interest from now on. */
  asked(lastEventId: string, interest: ModelInterest): void {
    if (lastEventId === '') this.#at = undefined
    else if (!this.#isPaused) this.#passTo(keyOf(lastEventId)!, 'asked for what follows')
    this.#interest = interest
  }

  message(id: string, data: ModelMessage['data']): void {
    const key = keyOf(id)!
    const message = this.#hub.published.find((one) => one.key === key)
    if (message === undefined || data.n !== message.data.n) throw new Error(`${id} was never published like this`)
    if (this.#isLeftOut(message)) throw new Error(`${id} should have been left out`)
    if (this.#at !== undefined && key <= this.#at) throw new Error(`${id} came a second time, or out of order`)
    this.#passTo(key - 1, `handed on ${id}`)
    this.#at = key
    this.handedOn += 1
  }

  gap({ requested, resumedAt }: ClientGap): void {
    if (requested !== null) {
      const from = keyOf(`${requested.epoch}.${requested.offset}`)!
      if (this.#at !== undefined && from > this.#at) this.#passTo(from, 'told a gap from')
    }
    if (resumedAt !== null) this.#at = keyOf(`${resumedAt.epoch}.${resumedAt.offset}`)!
    this.gaps += 1
  }

  /** Nobody looks at what comes until {@link resume}. */
  pause(lastEventId: string): void {
    this.reached(lastEventId)
    this.#isPaused = true
  }

  resume(lastEventId: string): void {
    this.#isPaused = false
    this.#at = keyOf(lastEventId)
  }

  /** The client says that it has read up to an id. */
  reached(lastEventId: string): void {
    if (lastEventId !== '') this.#passTo(keyOf(lastEventId)!, 'read up to')
  }

  #passTo(key: number, what: string): void {
    if (this.#at === undefined || this.#interest === undefined) {
      this.#at = key
      return
    }
    if (key < this.#at - 1) throw new Error(`${what} ${key}, but was at ${this.#at} before`)
    for (const message of this.#hub.published) {
      if (message.key <= this.#at || message.key > key) continue
      if (matches(this.#interest, message) && !this.#isLeftOut(message)) {
        throw new Error(`${what} ${key}, but ${message.key} was neither handed on nor told as missing`)
      }
    }
    this.#at = Math.max(this.#at, key)
  }
}

const next: Readonly<Record<string, readonly string[]>> = {
  idle: ['connecting', 'closed'],
  connecting: ['connecting', 'open', 'waiting', 'paused', 'idle', 'closed', 'failed'],
  open: ['connecting', 'waiting', 'paused', 'idle', 'closed', 'failed'],
  waiting: ['connecting', 'paused', 'idle', 'closed'],
  paused: ['connecting', 'idle', 'closed'],
  closed: ['connecting', 'idle'],
  failed: ['connecting', 'idle', 'closed'],
}

/** Fails for a change of state that the guide does not have. */
export function checkChange(before: string, after: string): void {
  if (!next[before]?.includes(after)) throw new Error(`${before} became ${after}`)
}
