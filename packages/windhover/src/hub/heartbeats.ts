import { WindhoverError } from '../errors.ts'
import { settleWithin } from '../log/settle-within.ts'
import type { State, StateEntry, StateListener } from '../store/state.ts'
import { startTimer } from '../timers.ts'
import { type Beat, countBeat, type NodeFacts, readBeat, writeBeat } from './beat.ts'
import type { ClusterCounts } from './cluster-counts.ts'
import type { Cluster, ClusterNode } from './cluster.ts'
import type { ReaderCounts } from './reader-counts.ts'
import { sumBeats } from './sum-beats.ts'

/** What the key of a heartbeat begins with. The name of the node follows. */
export const heartbeatPrefix = 'node:'

/** The time between two beats, in milliseconds. At random it is up to a quarter less or more, so that nodes do not beat together. */
const beatMs = 2_000

/** How long a beat counts, in milliseconds: a node of which three are missing is gone. */
const beatTtlMs = 3 * beatMs

/** The longest pause between two attempts to begin, in milliseconds. At random it is shorter, so that nodes do not try together. */
const maxPauseMs = 1_000

/** Where a node beats. */
export interface HeartbeatPlace {
  readonly name: string
  readonly state: State
  readonly readers: Pick<ReaderCounts, 'connectedCount' | 'connectedCounts'>
  /** Called with the reason why the state cannot be used, unless it is away. */
  readonly onError: (error: unknown) => void
}

/** Tells the other nodes how many readers this one has, and counts theirs. */
export class Heartbeats implements Cluster, StateListener {
  readonly #place: HeartbeatPlace
  readonly #key: string
  readonly #beats = new Map<string, Beat>()
  /** When this node last beat, and whether it has heard of that itself, as the others have. */
  #at: number | undefined
  #isHeard = true
  #tellHeard = (): void => {}
  #readFacts: (() => NodeFacts) | undefined
  #isKnown = false
  #isClosed = false
  #preparing: Promise<void> | undefined
  #beating: Promise<void> | undefined
  #reason: string | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #stop: (() => void) | undefined

  constructor(place: HeartbeatPlace) {
    this.#place = place
    this.#key = heartbeatPrefix + place.name
  }

  /** Begins to beat. A state that is away, or cannot be used, is tried again until it can. */
  start(): void {
    this.prepare().catch(() => undefined)
  }

  /** Joins the attempt that is under way, if there is one. If the state goes away later, the next beats see to it. */
  prepare(): Promise<void> {
    this.#preparing ??= this.#prepare().catch((error: unknown) => this.#onFailed(error))
    return this.#preparing
  }

  /** Counts the readers of all nodes: those of this one now, of the others by their last beat. */
  counts(): ClusterCounts | null {
    if (!this.#isKnown) return null
    const { name, readers } = this.#place
    const others = [...this.#beats].map(([key, beat]) => [key.slice(heartbeatPrefix.length), beat] as const)
    return sumBeats([[name, countBeat(readers)], ...others])
  }

  tell(read: () => NodeFacts): void {
    this.#readFacts = read
  }

  nodes(): readonly ClusterNode[] | null {
    if (!this.#isKnown) return null
    const { name, readers } = this.#place
    const own = toNode(name, countBeat(readers, this.#readFacts?.()), true)
    const others = Array.from(this.#beats, ([key, beat]) => toNode(key.slice(heartbeatPrefix.length), beat, false))
    return [own, ...others.toSorted((a, b) => (a.name < b.name ? -1 : 1))]
  }

  connected(): number | null {
    if (!this.#isKnown) return null
    let sum = this.#place.readers.connectedCount()
    for (const { connected } of this.#beats.values()) sum += connected
    return sum
  }

  /**
   * Tells the others that this node is gone. Never rejects: after three beats they know it anyway.
   *
   * @param maxWaitMs - the longest time that this takes, in milliseconds.
   */
  async close(maxWaitMs: number): Promise<void> {
    this.#isClosed = true
    this.#isKnown = false
    clearTimeout(this.#timer)
    this.#stop?.()
    if (this.#at === undefined) return
    const late = (): Error => new WindhoverError('unavailable', 'the state has not answered in time')
    await settleWithin(this.#leave(), maxWaitMs, late).catch(() => undefined)
  }

  onPut({ key, value }: StateEntry): void {
    const beat = readBeat(value)
    if (key !== this.#key) this.#beats.set(key, beat)
    else if (beat.at === this.#at && !this.#isClosed) {
      this.#isHeard = true
      this.#isKnown = true
      this.#tellHeard()
    }
  }

  onDelete(key: string): void {
    this.#beats.delete(key)
  }

  onReset(): void {
    this.#beats.clear()
  }

  async #prepare(): Promise<void> {
    clearTimeout(this.#timer)
    const stop = await this.#place.state.watch(heartbeatPrefix, this)
    if (this.#isClosed) return stop()
    this.#stop = stop
    const heard = new Promise<void>((resolve) => (this.#tellHeard = resolve))
    await this.#beat()
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => (timer = startTimer(resolve, beatMs)))
    await Promise.race([heard, late])
    clearTimeout(timer)
  }

  /** Tells each reason once, and tries again later. */
  #onFailed(error: unknown): never {
    this.#preparing = undefined
    if (!this.#isClosed) {
      const isAway = error instanceof WindhoverError && error.code === 'unavailable'
      const reason = String(error)
      if (!isAway && reason !== this.#reason) this.#place.onError(error)
      this.#reason = reason
      this.#timer = startTimer(() => this.start(), maxPauseMs * (0.25 + Math.random() * 0.75))
    }
    throw error
  }

  async #beat(): Promise<void> {
    // Whoever does not hear of its own beat does not hear of those of others either.
    if (!this.#isHeard) this.#isKnown = false
    this.#beating = this.#put()
    await this.#beating
    if (this.#isClosed) return
    this.#timer = startTimer(() => void this.#beat(), beatMs * (0.75 + Math.random() / 2))
  }

  async #put(): Promise<void> {
    const beat = countBeat(this.#place.readers, this.#readFacts?.())
    this.#at = beat.at
    this.#isHeard = false
    try {
      await this.#place.state.put(this.#key, writeBeat(beat), { ttlMs: beatTtlMs })
    } catch {
      // The next beat tells it again. Until then, the others may change unseen.
      this.#isKnown = false
    }
  }

  /** A beat that is under way comes first: after the deletion, it would be counted for three beats. */
  async #leave(): Promise<void> {
    await this.#beating
    await this.#place.state.delete(this.#key)
  }
}

function toNode(name: string, { connected, at, facts = {} }: Beat, isThis: boolean): ClusterNode {
  return { name, isThis, readers: connected, atMs: at, facts }
}
