import type { FastifyBaseLogger } from 'fastify'

import type { ServerOptions } from '../options/server-options.ts'
import type { Commit, HotPart } from './hot-part.ts'
import { readyWithin } from './ready-within.ts'
import type { ReloadOutcome } from './reload-outcome.ts'
import { takeHot } from './take-hot.ts'

/** New options that every part is ready for. */
export interface PreparedReload extends ReloadOutcome {
  /** Makes them hold, at once. @throws WindhoverError `closed` if the server closes: they are abandoned then. */
  readonly commit: () => ReloadOutcome
  /** Leaves all as it was. One of the two has to be called: until then no other reload begins. */
  readonly abandon: () => void
}

/** What a reloader is made with. */
export interface ReloaderOptions {
  /** The options that hold. */
  readonly options: ServerOptions
  /** Refuses options that no server could be made with. @throws WindhoverError `invalid_option`. */
  readonly check: (options: ServerOptions) => Promise<void> | void
  readonly log: Pick<FastifyBaseLogger, 'error'>
}

/** Gives new options to the parts of a server that can take them: to all, or to none. One after the other. */
export class Reloader {
  readonly #check: ReloaderOptions['check']
  readonly #log: ReloaderOptions['log']
  readonly #parts: HotPart[] = []
  #options: ServerOptions
  #last: Promise<void> = Promise.resolve()

  constructor({ options, check, log }: ReloaderOptions) {
    this.#options = options
    this.#check = check
    this.#log = log
  }

  /** Adds parts. They take new options in this order. */
  add(parts: readonly HotPart[]): void {
    this.#parts.push(...parts)
  }

  /**
   * Gets ready for new options, after a reload that runs.
   *
   * @param read - returns them. Default: those that hold, so that their files are read again.
   * @throws WindhoverError `invalid_option` for what cannot be; what `read` throws; `unavailable` if it is not
   *   ready in 30 seconds. Nothing has changed then.
   */
  async prepare(read: () => Promise<ServerOptions> | ServerOptions = () => this.#options): Promise<PreparedReload> {
    const before = this.#last
    let end = (): void => {}
    this.#last = new Promise((resolve) => (end = resolve))
    await before
    try {
      return await readyWithin(this.#prepare(read, end))
    } catch (error) {
      end()
      throw error
    }
  }

  async #prepare(read: () => Promise<ServerOptions> | ServerOptions, end: () => void): Promise<PreparedReload> {
    const next = await read()
    await this.#check(next)
    const { options, changed, needsRestart } = takeHot(this.#options, next)
    const commits = await Promise.all(this.#parts.map(async (part) => part.prepare(options)))
    return {
      changed,
      needsRestart,
      commit: () => {
        this.#options = options
        const files = commits.flatMap((commit) => this.#commit(commit))
        end()
        return { changed: [...new Set([...changed, ...files])], needsRestart }
      },
      abandon: end,
    }
  }

  #commit(commit: Commit): readonly string[] {
    try {
      return (commit() as readonly string[] | undefined) ?? []
    } catch (error) {
      // A fault of ours, which must not keep the other parts from the options that this one has.
      this.#log.error({ err: error }, 'a part of the server did not take new options')
      return []
    }
  }
}
