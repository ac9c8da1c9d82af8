/** A listener of a {@link Topic}. */
export interface TopicListener {
  /** Whether it has been taken out, and so must get no more calls. */
  readonly isGone: boolean
  /** Called with a topic once there is something new, and then no more until it listens again. */
  hear(topic: Topic<this>): void
}

/**
 * A channel for listeners that want all of its events. A listener that has heard of something new looks for the rest
 * itself, until it has everything and listens again. So a burst costs each listener one call, and not one per message.
 */
export class Topic<Listener extends TopicListener> {
  /** The place of the newest message. */
  newest = 0
  /** The number of listeners that listen, or will again. */
  size = 0
  #listening: Listener[] = []
  /** The number of those in {@link #listening} that are gone. */
  #goneCount = 0

  /** Calls a listener when the next message comes. It MUST NOT listen already. */
  listen(listener: Listener): void {
    this.#listening.push(listener)
  }

  /** Notes that a listener that listens now is gone. */
  forgetGone(): void {
    this.#goneCount += 1
    // Only if more are gone than listen, so that it costs O(1) on average.
    if (this.#goneCount * 2 <= this.#listening.length) return
    this.#listening = this.#listening.filter(({ isGone }) => !isGone)
    this.#goneCount = 0
  }

  /** Notes that a message stands at a place, and calls back for each that listened. */
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
