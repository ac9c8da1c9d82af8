import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import type { Following, StoreListener } from './store.ts'
import { Telling, type TellingSource } from './telling.ts'

/** The one listener of a store, and its telling. */
export class Follower {
  #current: { readonly telling: Telling; readonly listener: StoreListener } | undefined

  /**
   * Starts to tell a listener, as `follow` of a store does once it knows where the telling begins.
   *
   * @throws WindhoverError `invalid_option` while another listener is told.
   */
  follow(listener: StoreListener, start: Position, source: TellingSource): Following {
    if (this.#current !== undefined) throw new WindhoverError('invalid_option', 'follow: another listener is told')
    const telling = new Telling(listener, start, source)
    this.#current = { telling, listener }
    return {
      resume: () => telling.resume(),
      stop: () => {
        telling.stop()
        if (this.#current?.telling === telling) this.#current = undefined
      },
    }
  }

  /** Whether there is a listener. */
  get isTelling(): boolean {
    return this.#current !== undefined
  }

  /** Checks whether there is more to tell. */
  wake(): void {
    this.#current?.telling.wake()
  }

  /** Tells the listener, if there is one, the state of the store. */
  tellState(state: 'ready' | 'waiting', reason?: string): void {
    this.#current?.listener.onState(state, reason)
  }

  /** Stops the telling. */
  stop(): void {
    this.#current?.telling.stop()
    this.#current = undefined
  }
}
