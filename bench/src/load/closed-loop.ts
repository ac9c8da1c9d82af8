import type { Dialect } from './dialect.ts'
import type { Filling } from './message.ts'
import { type Answer, Publisher } from './publisher.ts'

/** Options of {@link ClosedLoop}. */
export interface ClosedLoopOptions {
  readonly port: number
  readonly publishers: number
  /** The number of the first of them, which its messages carry. Default: 0. */
  readonly firstIndex?: number
  readonly dataBytes: number
  readonly filling?: Filling | undefined
  /** How the server is spoken to. Default: as ours. */
  readonly dialect?: Dialect | undefined
  /** Default: false. */
  readonly isSecure?: boolean | undefined
  /** Asked before each POST. */
  readonly shouldGoOn: () => boolean
  /** The channel of the next message; without it the server's default. */
  readonly nextChannel?: () => string
  readonly onAnswer?: (answer: Answer) => void
}

/** Publishers that each send the next message as soon as the one before is answered. */
export class ClosedLoop {
  readonly #options: ClosedLoopOptions
  readonly #publishers: readonly Publisher[]
  readonly #refused = new Set<number>()
  /** Resolves when every publisher stopped and has its last answer. */
  readonly done: Promise<unknown>

  constructor(options: ClosedLoopOptions) {
    const { port, dataBytes, dialect, filling, isSecure, publishers, firstIndex = 0 } = options
    this.#options = options
    this.#publishers = Array.from(
      { length: publishers },
      (_, index) => new Publisher({ port, index: firstIndex + index, dataBytes, dialect, filling, isSecure }),
    )
    this.done = Promise.all(this.#publishers.map((publisher) => this.#run(publisher)))
    // It is awaited later; until then a failure must not end the process.
    this.done.catch(() => {})
  }

  /** Messages that the server took. */
  get accepted(): number {
    return this.#publishers.reduce((sum, { accepted }) => sum + accepted, 0)
  }

  /** Answers other than a 2xx, in words. */
  get problems(): string[] {
    return this.#refused.size > 0 ? [`publishing was answered ${[...this.#refused].join(', ')}`] : []
  }

  close(): void {
    for (const publisher of this.#publishers) publisher.close()
  }

  async #run(publisher: Publisher): Promise<void> {
    const { shouldGoOn, nextChannel, onAnswer } = this.#options
    while (shouldGoOn()) {
      const answer = await publisher.publish(nextChannel?.())
      if (answer.status < 200 || answer.status > 299) this.#refused.add(answer.status)
      onAnswer?.(answer)
    }
  }
}
