/** The message that was published under an idempotency key. */
export interface KeyedMessage {
  readonly place: number
  readonly fingerprint: string
}

/** The idempotency keys of kept messages, each for as long as its message is kept. */
export class KeptKeys {
  readonly #messages = new Map<string, KeyedMessage>()
  readonly #names = new Map<number, string>()

  /** The number of keys. */
  get size(): number {
    return this.#messages.size
  }

  /** Returns the kept message with a key, by the name of the key with its scope. */
  find(name: string): KeyedMessage | undefined {
    return this.#messages.get(name)
  }

  /** Notes a kept message, whose key no other has. */
  add(name: string, message: KeyedMessage): void {
    this.#messages.set(name, message)
    this.#names.set(message.place, name)
  }

  /** Forgets the key of the message at a place, if it has one. */
  evicted(place: number): void {
    const name = this.#names.get(place)
    if (name === undefined) return
    this.#names.delete(place)
    this.#messages.delete(name)
  }
}
