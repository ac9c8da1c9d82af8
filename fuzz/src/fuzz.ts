import fc from 'fast-check'

import { exchange, type Sending } from './exchange.ts'
import { Healthy } from './healthy.ts'
import type { Plant } from './plants.ts'
import { type Holdings, ServedProcess } from './served-process.ts'
import { http1, http1Adapter } from './targets/http1-bytes.ts'
import { http2 } from './targets/http2-frames.ts'
import { batch, fields, publish } from './targets/requests.ts'
import type { Target } from './targets/target.ts'
import { defaultPatienceMs } from './within.ts'

/** Everything that is fuzzed. */
export const targets: readonly Target[] = [http1, http2, fields, publish, batch, http1Adapter]

/** What a run is to do. */
export interface FuzzOptions {
  readonly seed: number
  readonly forMs: number
  /** After how many turns it ends, each of one target and 60 connections. Default: when its time is over. */
  readonly turns?: number
  /** Only this target. Default: each in turn. */
  readonly target?: string
  /** Where in the run of this target a failure was found, to see it again. */
  readonly path?: string
  /** How long a failure is made smaller, in milliseconds. Default: 10,000; 0 leaves it as it was found. */
  readonly shrinkMs?: number
  /** How long healthy clients wait, and all may take to be let go of at the end, in milliseconds. Default: 15,000. */
  readonly patienceMs?: number
  /** A fault that the server is given on purpose. */
  readonly plant?: Plant
}

/** What a run came to. */
export interface FuzzResult {
  /** How many connections there were for each target. */
  readonly runs: Readonly<Record<string, number>>
  readonly failure: FuzzFailure | undefined
}

/** What went wrong, and how to see it again. */
export interface FuzzFailure {
  readonly message: string
  readonly target?: string
  readonly seed?: number
  readonly path?: string
  readonly sending?: Sending
}

/** How many connections a target has in its turn. */
const turnRuns = 60

/** How long a failure is made smaller, in milliseconds, unless it is said. */
const defaultShrinkMs = 10_000

/** Sends what clients may send, and more, and looks after each connection whether anybody else is harmed. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const run = new FuzzRun(options)
  try {
    return await run.run()
  } finally {
    await run.end()
  }
}

class FuzzRun {
  readonly #options: FuzzOptions
  readonly #runs: Record<string, number> = {}
  #served: ServedProcess | undefined
  #healthy: Healthy | undefined
  #before: Holdings | undefined

  constructor(options: FuzzOptions) {
    this.#options = options
  }

  get #patienceMs(): number {
    return this.#options.patienceMs ?? defaultPatienceMs
  }

  async run(): Promise<FuzzResult> {
    const { seed, forMs, turns = Infinity, target, path } = this.#options
    const chosen = targets.filter(({ name }) => target === undefined || name === target)
    await this.#serve()
    const endMs = performance.now() + forMs
    let failure: FuzzFailure | undefined
    for (let turn = 0; failure === undefined && turn < turns && performance.now() < endMs; turn += 1) {
      const ownSeed = path === undefined ? seed * 1000 + Math.floor(turn / chosen.length) : seed
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      failure = await this.#fuzz(chosen[turn % chosen.length]!, ownSeed, endMs, path)
    }
    return { runs: this.#runs, failure: failure ?? (await this.#findLeft().catch(toFailure)) }
  }

  /** Leaves nothing open, whatever happened. */
  async end(): Promise<void> {
    this.#healthy?.close()
    await this.#served?.kill()
  }

  async #fuzz(target: Target, seed: number, endMs: number, path?: string): Promise<FuzzFailure | undefined> {
    let untilMs = endMs
    let hasFailed = false
    const property = fc.asyncProperty(target.sendings, async (sending) => {
      // Whatever is left passes: no try is cut short, and a counterexample stays as small as it is by then.
      if (performance.now() > untilMs) return
      try {
        await this.#try(target, sending)
      } catch (error) {
        if (!hasFailed) untilMs = performance.now() + (this.#options.shrinkMs ?? defaultShrinkMs)
        hasFailed = true
        throw error
      }
    })
    const { counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
      seed,
      numRuns: turnRuns,
      ...(path === undefined ? {} : { path }),
    })
    if (counterexample === null) return undefined
    return {
      message: errorInstance instanceof Error ? errorInstance.message : String(errorInstance),
      target: target.name,
      seed,
      path: counterexamplePath ?? '',
      sending: counterexample[0],
    }
  }

  async #try(target: Target, sending: Sending): Promise<void> {
    const [served, healthy] = await this.#serve()
    this.#runs[target.name] = (this.#runs[target.name] ?? 0) + 1
    let answered: string
    try {
      answered = await exchange(served.ports[target.port], sending, () => healthy.check())
    } catch (error) {
      // Another process for the next try: this one is gone, or serves nobody any more.
      const exit = await served.findExit()
      await this.#drop()
      throw exit === undefined ? error : new Error(exit, { cause: error })
    }
    const failed = target.findFailed(answered)
    if (failed !== undefined) throw new Error(`answered with 500: ${failed.slice(0, 1000)}`)
  }

  /** Starts what is not there. */
  async #serve(): Promise<[ServedProcess, Healthy]> {
    if (this.#served === undefined || this.#healthy === undefined) {
      this.#served = await ServedProcess.start(this.#options.plant)
      this.#before = await this.#served.count()
      this.#healthy = await Healthy.start(this.#served.ports, this.#patienceMs)
    }
    return [this.#served, this.#healthy]
  }

  async #drop(): Promise<void> {
    await this.end()
    this.#served = this.#healthy = undefined
  }

  /** Every client is gone: the server holds nothing of theirs, and ends when it is told to. */
  async #findLeft(): Promise<FuzzFailure | undefined> {
    const [served, healthy] = await this.#serve()
    healthy.close()
    served.forsake()
    const before = this.#before!
    const endMs = performance.now() + this.#patienceMs
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      const { sockets, files, readers } = await served.count()
      if (sockets <= before.sockets && files <= before.files && readers === 0) break
      if (performance.now() > endMs) {
        const left = JSON.stringify({ sockets, files, readers })
        return { message: `every client is gone, and left are ${left}, where ${JSON.stringify(before)} were before` }
      }
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const exit = await served.close()
    return exit === '0' ? undefined : { message: `the server, told to close, ended with ${exit}: ${served.exit}` }
  }
}

function toFailure(error: unknown): FuzzFailure {
  return { message: error instanceof Error ? error.message : String(error) }
}
