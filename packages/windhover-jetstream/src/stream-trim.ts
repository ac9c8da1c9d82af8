import type { LiveLink } from './nats-link.ts'
import type { RecordLog } from './record-log.ts'

/** How often leftovers are looked for, and the clocks are compared. */
const choresMs = 60_000

/**
 * Removes from the server what the bounds no longer allow: messages of the current stream, streams of epochs
 * that ended, and streams that nobody names. What counts is in the index at once; this follows.
 */
export class StreamTrim {
  readonly #log: RecordLog
  #purgedTo = 0
  #purgedEpoch = ''
  readonly #removed = new Set<string>()
  #choresMs = -Infinity

  constructor(log: RecordLog) {
    this.#log = log
  }

  /** @throws an error of NATS if something could not be removed now. */
  async run(live: LiveLink): Promise<void> {
    await this.#purge(live)
    await this.#removeEpochs(live)
    if (performance.now() - this.#choresMs < choresMs) return
    this.#choresMs = performance.now()
    await this.#log.write()
    await this.#log.keeper.reap(live, this.#log.nowMs)
  }

  /** Purges whole messages of the stream. The newest stays, since it tells new nodes where the epoch stands. */
  async #purge(live: LiveLink): Promise<void> {
    const { current } = this.#log.index
    const { verified } = this.#log
    if (current === undefined || verified?.pointer.epoch !== current.epoch) return
    const keepFrom = current.front?.sequence ?? current.lastSequence
    // Nothing lies before 1. nats-server 2.9 takes a purge up to there as one of everything.
    if (this.#purgedEpoch !== current.epoch) [this.#purgedEpoch, this.#purgedTo] = [current.epoch, 1]
    if (keepFrom <= Math.max(verified.firstSequence, this.#purgedTo)) return
    await live.manager.streams.purge(current.stream, { seq: keepFrom })
    this.#purgedTo = keepFrom
  }

  /** Removes the streams of epochs of which nothing is kept any more. */
  async #removeEpochs(live: LiveLink): Promise<void> {
    const { index, keeper, verified } = this.#log
    for (const { epoch } of verified?.pointer.earlier ?? []) {
      if (index.find(epoch) !== undefined || this.#removed.has(epoch)) continue
      await keeper.remove(live, epoch)
      this.#removed.add(epoch)
    }
  }
}
