import { WindhoverError } from 'windhover'

import type { RedisConnection } from './redis-connection.ts'
import { readServerFacts, type ServerFacts } from './server-facts.ts'
import { checkRights, findLastingRefusal, type NeededRights } from './server-rights.ts'

/** The connection that is tried, a call as all later ones, and the rights that they need. */
export interface FirstContactOptions {
  readonly connection: RedisConnection
  /** Throws `invalid_option` for what a server says of itself if it cannot be used. */
  readonly checkFacts: (facts: ServerFacts) => void
  readonly probe: () => Promise<unknown>
  readonly rights: NeededRights
}

/**
 * The first contact with a server, which decides whether it can be used at all. A reason that lasts is told as
 * `invalid_option`, so that a program ends with it in place of waiting for ever. A server that is away is no such
 * reason.
 */
export class FirstContact {
  readonly #options: FirstContactOptions
  readonly #tried: Promise<void>
  #resolveTried: () => void = () => undefined
  #checking: Promise<void> | undefined
  #isPassed = false
  #refusal: WindhoverError | undefined

  constructor(options: FirstContactOptions) {
    this.#options = options
    this.#tried = new Promise((resolve) => (this.#resolveTried = resolve))
  }

  /** Whether the server was found fit. */
  get isPassed(): boolean {
    return this.#isPassed
  }

  /** Whether the server cannot be used as it is set up, as far as the last attempt told. */
  get isRefused(): boolean {
    return this.#refusal !== undefined
  }

  /** Tries unless it has passed; called whenever the connection changes, and again and again after a refusal. */
  async attempt(): Promise<void> {
    if (this.#isPassed) return
    this.#checking ??= this.#check()
    await this.#checking
    this.#checking = undefined
  }

  /**
   * Resolves after the first attempt, whether it succeeded or not.
   *
   * @throws WindhoverError `invalid_option` if the server cannot be used.
   */
  async made(): Promise<void> {
    await this.#tried
    await this.#checking
    if (this.#refusal !== undefined) throw this.#refusal
  }

  /** Lets those go on that wait for it. */
  end(): void {
    this.#resolveTried()
  }

  async #check(): Promise<void> {
    const { connection, checkFacts, probe, rights } = this.#options
    try {
      if (connection.isReady) {
        checkFacts(await readServerFacts(connection))
        await checkRights(connection, rights)
        await probe()
        this.#isPassed = true
        this.#refusal = undefined
      } else this.#refusal = findLastingRefusal(connection.problem, rights)
    } catch (error) {
      const isFinal = error instanceof WindhoverError && error.code === 'invalid_option'
      this.#refusal = isFinal ? error : findLastingRefusal(error, rights)
    }
    this.#resolveTried()
  }
}
