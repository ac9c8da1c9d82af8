import type { TurnBudget } from './turn-budget.ts'

/** Options of a {@link SendLine}. */
export interface SendLineOptions {
  /** Aborts when the stream has ended; what still stands in line then rejects with its reason. */
  readonly signal: AbortSignal
  readonly budget: TurnBudget
  /** Whether the connection may be written to now; after `false`, {@link SendLine.unpark} is called once it may. */
  readonly isReady: () => boolean
  readonly write: (text: string) => void
  /** More stand in line than may; it ends the stream. */
  readonly onTooLong: () => void
}

/** How many events may stand in line. */
const maxWaiting = 1000

/**
 * Events on their way to one client, in the order in which they were sent: one is written, and the others
 * wait until the client took it.
 */
export class SendLine {
  readonly #options: SendLineOptions
  /** Settles when the last in line is out. */
  #last: Promise<void> = Promise.resolve()
  #waiting = 0
  #isParked = false
  #wake: (() => void) | undefined

  constructor(options: SendLineOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.#wake?.())
  }

  /** Writes an event after those before it; resolves when the client can take more. */
  async send(text: string | Promise<string>): Promise<void> {
    // It may fail while others are before it.
    if (typeof text !== 'string') text.catch(ignore)
    if (this.#waiting >= maxWaiting) this.#options.onTooLong()
    this.#options.signal.throwIfAborted()
    this.#waiting += 1
    const sent = this.#sendAfter(this.#last, text)
    this.#last = sent.catch(ignore)
    try {
      await sent
    } finally {
      this.#waiting -= 1
    }
  }

  /** Resolves when all that stands in line now is out. */
  settled(): Promise<void> {
    return this.#last
  }

  /** The client can take no more now. */
  park(): void {
    this.#isParked = true
  }

  /** The client can take more again. */
  unpark(): void {
    this.#isParked = false
    this.#wake?.()
  }

  async #sendAfter(before: Promise<void>, encoded: string | Promise<string>): Promise<void> {
    await before
    const text = await encoded
    await this.#untilReady()
    // Asked in the turn of the write: other streams of the connection may have filled it since.
    while (!this.#options.isReady()) {
      this.#isParked = true
      // oxlint-disable-next-line no-await-in-loop -- asks again once there may be room
      await this.#untilReady()
    }
    this.#options.write(text)
    await this.#untilReady()
  }

  /** Resolves when the client can take more, and other streams had their turn. */
  async #untilReady(): Promise<void> {
    const { signal, budget } = this.#options
    for (;;) {
      signal.throwIfAborted()
      if (!this.#isParked && budget.hasTime()) return
      // oxlint-disable-next-line no-await-in-loop -- asks again after each turn
      await (this.#isParked ? this.#untilWoken() : budget.nextTurn())
    }
  }

  #untilWoken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }
}

function ignore(): void {}
