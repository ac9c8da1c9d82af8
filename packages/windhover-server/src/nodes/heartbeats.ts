import type { Hub } from 'windhover'
import { maxStateValueBytes, type State, type StateEntry, type StateListener } from 'windhover/store'

/** What the key of a heartbeat begins with. The name of the node follows. */
export const heartbeatPrefix = 'node:'

/** The time between two beats, in milliseconds. At random it is up to a quarter less or more, so that nodes do not beat together. */
const beatMs = 2_000

/** How long a beat counts, in milliseconds: a node of which three are missing is gone. */
const beatTtlMs = 3 * beatMs

/** The most channels of one beat. */
const maxChannels = 100

/** What a node tells of its readers. */
interface Beat {
  /** In milliseconds since 1970. */
  readonly at: number
  readonly connected: number
  readonly streams: Readonly<Record<string, number>>
  readonly channels: Readonly<Record<string, number>>
}

/** The readers of all nodes. */
export interface ClusterCounts {
  readonly connected: number
  readonly streams: ReadonlyMap<string, number>
  /** Of each node the channels with most readers; those with more first. */
  readonly channels: ReadonlyMap<string, number>
  /** The number of readers by node. */
  readonly nodes: ReadonlyMap<string, number>
  /** When the oldest of these counts was made, in milliseconds since 1970. */
  readonly asOf: number
}

/** Where a node beats. */
export interface HeartbeatPlace {
  readonly name: string
  readonly state: State
  readonly hub: Pick<Hub, 'connectedCount' | 'connectedCounts'>
}

/** Tells the other nodes how many readers this one has, and counts theirs. */
export class Heartbeats implements StateListener {
  readonly #place: HeartbeatPlace
  readonly #key: string
  readonly #beats = new Map<string, Beat>()
  /** When this node last beat, and whether it has heard of that itself, as the others have. */
  #at: number | undefined
  #isHeard = true
  #tellHeard = (): void => {}
  #isKnown = false
  #isClosed = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #stop: (() => void) | undefined

  constructor(place: HeartbeatPlace) {
    this.#place = place
    this.#key = heartbeatPrefix + place.name
  }

  /**
   * Resolves once the others are known, and know of this node. If the state goes away meanwhile, the next beats see to it.
   *
   * @throws WindhoverError `unavailable` if it is away.
   */
  async prepare(): Promise<void> {
    this.#stop = await this.#place.state.watch(heartbeatPrefix, this)
    const heard = new Promise<void>((resolve) => (this.#tellHeard = resolve))
    await this.#beat()
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, beatMs).unref()))
    await Promise.race([heard, late])
    clearTimeout(timer)
  }

  /** Counts the readers of all nodes: those of this one now, of the others by their last beat. `undefined` while they are not known. */
  counts(): ClusterCounts | undefined {
    if (!this.#isKnown) return undefined
    const beats = [[this.#key, this.#count()] as const, ...this.#beats]
    return {
      connected: beats.reduce((sum, [, { connected }]) => sum + connected, 0),
      streams: sumUp(beats.map(([, { streams }]) => streams)),
      channels: sumUp(beats.map(([, { channels }]) => channels)),
      nodes: new Map(beats.map(([key, { connected }]) => [key.slice(heartbeatPrefix.length), connected])),
      asOf: Math.min(...beats.map(([, { at }]) => at)),
    }
  }

  /** Counts the readers of all nodes in all, which costs less; `null` while they are not known. */
  connected(): number | null {
    if (!this.#isKnown) return null
    let sum = this.#place.hub.connectedCount()
    for (const { connected } of this.#beats.values()) sum += connected
    return sum
  }

  /** Tells the others that this node is gone. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#stop?.()
    await this.#place.state.delete(this.#key).catch(() => undefined)
  }

  onPut({ key, value }: StateEntry): void {
    const beat = JSON.parse(value) as Beat
    if (key !== this.#key) this.#beats.set(key, beat)
    else if (beat.at === this.#at) {
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

  async #beat(): Promise<void> {
    // Whoever does not hear of its own beat does not hear of those of others either.
    if (!this.#isHeard) this.#isKnown = false
    const beat = this.#count()
    this.#at = beat.at
    this.#isHeard = false
    try {
      await this.#place.state.put(this.#key, toValue(beat), { ttlMs: beatTtlMs })
    } catch {
      // The next beat tells it again. Until then, the others may change unseen.
      this.#isKnown = false
    }
    if (this.#isClosed) return
    this.#timer = setTimeout(() => void this.#beat(), beatMs * (0.75 + Math.random() / 2)).unref()
  }

  #count(): Beat {
    const { hub } = this.#place
    const { streams, channels } = hub.connectedCounts({ maxChannels })
    return {
      at: Date.now(),
      connected: hub.connectedCount(),
      streams: Object.fromEntries(streams),
      channels: Object.fromEntries(channels),
    }
  }
}

/** Writes a beat. Clients choose the names of channels, which may be so long that not all of them fit. */
function toValue(beat: Beat): string {
  const value = JSON.stringify(beat)
  const channels = Object.entries(beat.channels)
  if (Buffer.byteLength(value) <= maxStateValueBytes || channels.length === 0) return value
  return toValue({ ...beat, channels: Object.fromEntries(channels.slice(0, channels.length >> 1)) })
}

function sumUp(counts: readonly Readonly<Record<string, number>>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const [name, count] of counts.flatMap((one) => Object.entries(one)))
    sums.set(name, (sums.get(name) ?? 0) + count)
  return new Map([...sums].sort(([, one], [, other]) => other - one))
}
