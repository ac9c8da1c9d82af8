import type { Position } from '../position.ts'
import type { Following, StoredMessage, StoreListener } from './store.ts'

/** The step that follows a position. */
export type NextStep =
  | { readonly kind: 'messages'; readonly messages: readonly StoredMessage[] }
  | { readonly kind: 'lost'; readonly upTo: number }
  | { readonly kind: 'epoch'; readonly epoch: string; readonly oldHead: number }
  | { readonly kind: 'oldest'; readonly oldest: number }

/** The source from which a {@link Telling} takes its steps. */
export interface TellingSource {
  /**
   * Finds the step that follows a position, a bounded piece at a time. Returns `undefined` if there is none
   * yet, or the store is away: it then looks again after {@link Telling.wake}. It is never called while an
   * earlier call runs, and MUST NOT reject.
   *
   * @param oldest - the oldest offset that was told, so that a higher one is told next.
   */
  next(after: Position, oldest: number): Promise<NextStep | undefined>
}

/**
 * Tells one listener what a store has, from a position on. It tells one thing at a time, in order, and no messages
 * while the listener has no room.
 */
export class Telling implements Following {
  readonly #listener: StoreListener
  readonly #source: TellingSource
  #position: Position
  #oldest = 0
  #isFull = false
  #isStopped = false
  /** Whether something may have come since the source was last asked. */
  #isWoken = false
  #continue: (() => void) | undefined

  constructor(listener: StoreListener, start: Position, source: TellingSource) {
    this.#listener = listener
    this.#source = source
    this.#position = start
    listener.onStart(start)
    listener.onState('ready')
    void this.#run()
  }

  /** The position of the last step that was told. */
  get position(): Position {
    return this.#position
  }

  /** Checks whether there is more to tell. */
  wake(): void {
    this.#isWoken = true
    this.#continue?.()
  }

  resume(): void {
    this.#isFull = false
    this.wake()
  }

  stop(): void {
    this.#isStopped = true
    this.wake()
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      this.#isWoken = false
      const step = this.#isFull ? undefined : await this.#source.next(this.#position, this.#oldest)
      if (this.#isStopped) return
      if (step !== undefined) this.#tell(step)
      else if (!this.#isWoken) await new Promise<void>((resolve) => (this.#continue = resolve))
    }
  }

  #tell(step: NextStep): void {
    const { epoch } = this.#position
    if (step.kind === 'messages') {
      this.#position = { epoch, offset: step.messages.at(-1)!.offset }
      this.#isFull = !this.#listener.onMessages(epoch, step.messages)
    } else if (step.kind === 'lost') {
      this.#position = { epoch, offset: step.upTo }
      this.#listener.onLost(epoch, step.upTo)
    } else if (step.kind === 'epoch') {
      this.#position = { epoch: step.epoch, offset: 0 }
      this.#oldest = 0
      this.#listener.onEpoch(step.epoch, step.oldHead)
    } else {
      this.#oldest = step.oldest
      this.#listener.onOldest(epoch, step.oldest)
    }
  }
}
