import { WindhoverError } from 'windhover'

import type { Random } from '../random.ts'
import type { Trace } from '../trace.ts'
import type { ClusterChecker } from './cluster-checker.ts'
import type { ClusterConfig } from './cluster-config.ts'
import type { ClusterHub } from './cluster-world.ts'
import { sleep } from '../sleep.ts'
import { StreamSink } from './stream-sink.ts'

/** What a client lives with. */
export interface ClientContext {
  readonly random: Random
  readonly config: ClusterConfig
  readonly trace: Trace
  /** The nodes of now; one that restarts is another hub then. */
  readonly hubs: readonly ClusterHub[]
  /** Whether clients stay, and take all at once. */
  readonly isCalm: () => boolean
  readonly isOver: () => boolean
}

/** A client that comes back with its last id whenever it has lost its connection, or leaves it. */
export class ClusterClient {
  readonly checker: ClusterChecker
  readonly #context: ClientContext
  /** The node that it stays with; `undefined` if it roams. */
  readonly #home: number | undefined
  joins = 0

  constructor(checker: ClusterChecker, home: number | undefined, context: ClientContext) {
    this.checker = checker
    this.#home = home
    this.#context = context
  }

  /** Lives until the run is over. */
  async run(): Promise<void> {
    const { random, isOver } = this.#context
    while (!isOver()) {
      const sink = this.#join()
      if (sink !== undefined) await this.#read(sink)
      await sleep(random.between(0, 30))
    }
  }

  #join(): StreamSink | undefined {
    const { random, hubs, trace, config } = this.#context
    const index = this.#home ?? random.whole(0, hubs.length - 1)
    const hub = hubs[index]!
    if (hub.refusalFor() !== undefined) return undefined
    const sink = new StreamSink(random.pick([1, 500, 100_000]))
    const { name, interest, lastEventId } = this.checker
    trace.note(name, `joins node ${index} with ${lastEventId}`)
    this.checker.connect()
    const { slowPolicy, keepAliveMs } = config
    try {
      hub.join({ path: '/stream', ...interest, lastEventId, slowPolicy, keepAliveMs, sink })
    } catch (error) {
      if (!(error instanceof WindhoverError) || error.code !== 'unavailable') throw error
      return undefined
    }
    this.joins += 1
    return sink
  }

  async #read(sink: StreamSink): Promise<void> {
    const { random, isCalm, isOver, trace } = this.#context
    const isCrawling = random.chance(0.2)
    let stays = this.#home === undefined ? random.whole(1, 60) : random.whole(100, 3000)
    while (!isOver() && (stays > 0 || isCalm())) {
      const count = isCalm() || !isCrawling ? Infinity : random.whole(0, 3)
      for (let n = 0; n < count; n += 1) {
        const frame = sink.shift()
        if (frame === undefined) break
        trace.note(this.checker.name, `< ${frame.text.replaceAll('\n', ' | ').slice(0, 200)}`)
        if (frame.comment === undefined) this.checker.accept(frame)
      }
      if (sink.hasEnded && sink.waiting === 0) break
      stays -= 1
      await sleep(random.between(0, 15))
    }
    sink.leave()
  }
}
