/** Who listens to a {@link Topic}. */
export interface TopicListener {
  /** Whether it has been taken out, so that nothing is to be said to it any more. */
  readonly isGone: boolean
  /** Called with a topic once there is something new, and no more until it listens again. */
  hear(topic: Topic<this>): void
}

/**
 * A channel for those that want all of its events. Who has heard that there is something new looks for itself what else has come, until it has
 * everything and listens again: so a burst costs each listener one call, and not one a message.
 */
export class Topic<Listener extends TopicListener> {
  /** The place of the newest message. */
  newest = 0
  /** How many there are that listen, or will again. */
  size = 0
  #listening: Listener[] = []
  /** How many of {@link #listening} are gone. */
  #goneCount = 0

  /** Calls a listener with what comes next. It MUST NOT listen already. */
  listen(listener: Listener): void {
    this.#listening.push(listener)
  }

  /** Notes that one is gone that listens now. */
  forgetGone(): void {
    this.#goneCount += 1
    // Only if more are gone than listen, so that it costs O(1) on average.
    if (this.#goneCount * 2 <= this.#listening.length) return
    this.#listening = this.#listening.filter(({ isGone }) => !isGone)
    this.#goneCount = 0
  }

  /** Says that a message stands at a place, and calls back for each that listened. */
  announce(place: number, callback: (listener: Listener) => void): void {
    this.newest = place
    if (this.#listening.length === 0) return
    const listening = this.#listening
    this.#listening = []
    this.#goneCount = 0
    for (const listener of listening) {
      if (listener.isGone) continue
      listener.hear(this)
      callback(listener)
    }
  }
}
