import type { FastifyBaseLogger } from 'fastify'
import type { Store } from 'windhover/store'

/** The time between two questions, in milliseconds. Settings change seldom, and a failover is no reason to hurry. */
const pauseMs = 10_000

/** What a store says of itself, by name. */
export type Facts = Readonly<Record<string, string>>

/**
 * Asks a store about itself, at the start, when it comes back and every 10 s, and logs what it says and what changes.
 * A `risk` that it tells is a warning.
 */
export class StoreFacts {
  readonly #describe: () => Promise<Facts>
  readonly #log: Pick<FastifyBaseLogger, 'info' | 'warn'>
  #facts: Facts = {}
  #risk: string | undefined
  #isAsking = false
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(store: Pick<Store, 'describe'>, log: Pick<FastifyBaseLogger, 'info' | 'warn'>) {
    this.#describe = async () => (await store.describe?.()) ?? {}
    this.#log = log
  }

  /** What it said last, for everybody: without its versions, which would tell of known holes. */
  get shown(): Facts | undefined {
    const names = Object.keys(this.#facts).filter((name) => !name.endsWith('version'))
    return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, this.#facts[name]!]))
  }

  /** What it may lose that a setting would keep. */
  get risk(): string | undefined {
    return this.#risk
  }

  /** Asks at once, and from then on until {@link stop}. */
  start(): void {
    void this.ask()
    this.#timer ??= setInterval(() => void this.ask(), pauseMs).unref()
  }

  /** Ends asking. */
  stop(): void {
    clearInterval(this.#timer)
  }

  /** Asks once. A store that is away keeps what it said last. */
  async ask(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    try {
      this.#take(await this.#describe())
    } catch {
      // Who watches its state tells that it is away.
    } finally {
      this.#isAsking = false
    }
  }

  #take({ risk, ...facts }: Facts): void {
    const before = this.#facts
    this.#facts = facts
    const changed = Object.keys({ ...before, ...facts }).filter((name) => facts[name] !== before[name])
    if (changed.length > 0) {
      const isFirst = Object.keys(before).length === 0
      const told = changed.map((name) => `${name} ${facts[name] ?? 'unknown'}`).join(', ')
      this.#log.info(
        { store: facts },
        isFirst ? `the store tells of itself: ${told}` : `the store has changed: ${told}`,
      )
    }
    if (risk !== undefined && risk !== this.#risk) this.#log.warn(`the store is at risk: ${risk}`)
    this.#risk = risk
  }
}
