import type { StateEntry, StateListener } from 'windhover/store'

import type { RedisConnection } from './redis-connection.ts'
import { type ChangePlace, isAfter, type StateCall } from './state-call.ts'
import type { RawEntry } from './stream-entry.ts'

const blockMs = 1_000
const maxEntries = 1_000

/** How often a node that watches looks for entries whose time is over, and for news that its read does not bring. */
const maxLookMs = 500
const minLookMs = 20

/** One change, as the script noted it. */
interface Change {
  readonly place: ChangePlace
  /** `p` for put, `d` for deleted, `n` for the first of a generation. */
  readonly kind: string
  readonly entry: StateEntry
}

/** One watcher. */
interface Watch {
  readonly prefix: string
  readonly listener: StateListener
  /** Up to here it was told everything. */
  after: ChangePlace | undefined
  /** Changes that came while its first entries were read. */
  early: Change[] | undefined
  /** Whether it may have missed changes. */
  isStale: boolean
}

/** Tells watchers what changes: one blocked read for all of them, which goes on for as long as there are some. */
export class StateWatches {
  readonly #call: StateCall
  readonly #reading: RedisConnection
  readonly #watches = new Set<Watch>()
  /** The last change that was read; `undefined` if it is not known where to begin. */
  #place: ChangePlace | undefined
  /** Where the last look found the read, although there was more. */
  #lagsAt: ChangePlace | undefined
  #isRunning = false
  #isReading = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #waiting: (() => void)[] = []

  constructor(call: StateCall, reading: RedisConnection) {
    this.#call = call
    this.#reading = reading
  }

  /** Tells the entries under a prefix, and every change from then on; returns a function that stops it. */
  async add(prefix: string, listener: StateListener): Promise<() => void> {
    const watch: Watch = { prefix, listener, after: undefined, early: [], isStale: false }
    this.#watches.add(watch)
    try {
      await this.#tellFirst(watch)
    } catch (error) {
      this.#watches.delete(watch)
      throw error
    }
    if (!this.#isRunning && this.#watches.has(watch)) {
      this.#place = watch.after
      this.#schedule(minLookMs)
      void this.#run()
    }
    return () => void this.#watches.delete(watch)
  }

  /** Lets a read go on that waits for a connection. */
  wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** Stops all watchers. */
  close(): void {
    this.#watches.clear()
    clearTimeout(this.#timer)
    this.wake()
  }

  async #tellFirst(watch: Watch): Promise<void> {
    let answer = await this.#call.run(['list', watch.prefix])
    // Others were told everything again meanwhile, so that these entries are old.
    while (this.#place !== undefined && Number(this.#place.generation) > Number(answer.place.generation)) {
      answer = await this.#call.run(['list', watch.prefix])
    }
    tellAll(watch, answer.entries)
    watch.after = answer.place
    const { early } = watch
    watch.early = undefined
    for (const change of early!) tellChange(watch, change)
  }

  async #run(): Promise<void> {
    this.#isRunning = true
    while (this.#watches.size > 0) {
      try {
        this.#place ??= await this.#startAgain()
        for (const watch of this.#watches) if (watch.isStale) await this.#tellAgain(watch)
        await this.#read(this.#place)
      } catch {
        // The next look, or a connection that is ready again, wakes it.
        if (this.#watches.size > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve))
      }
    }
    this.#isRunning = false
    this.#place = undefined
    clearTimeout(this.#timer)
  }

  async #startAgain(): Promise<ChangePlace> {
    const { place } = await this.#call.run(['look'])
    for (const watch of this.#watches) if (watch.early === undefined) watch.isStale = true
    return place
  }

  async #tellAgain(watch: Watch): Promise<void> {
    const { place, entries } = await this.#call.run(['list', watch.prefix])
    if (!this.#watches.has(watch)) return
    watch.listener.onReset()
    tellAll(watch, entries)
    watch.after = place
    watch.isStale = false
  }

  /** Reads new changes, waiting for a second at most. */
  async #read(place: ChangePlace): Promise<void> {
    const command = ['XREAD', 'COUNT', String(maxEntries), 'BLOCK', String(blockMs), 'STREAMS', this.#call.changes]
    this.#isReading = true
    const call = this.#reading.read([...command, `${place.generation}-${place.number}`], blockMs)
    const reply = (await call.finally(() => (this.#isReading = false))) as [unknown, RawEntry[]][] | null
    for (const raw of reply?.[0]![1] ?? []) {
      const change = readChange(raw)
      const isNext =
        change.place.generation === this.#place?.generation && change.place.number === this.#place.number + 1
      // A hole, or a state that lost something: whatever was missed is read whole.
      this.#place = isNext ? change.place : undefined
      if (!isNext) return
      this.#call.note(change.place)
      for (const watch of this.#watches) tellChange(watch, change)
    }
  }

  #schedule(ms: number): void {
    clearTimeout(this.#timer)
    // Random, so that nodes do not all look at the end of the same entry.
    if (this.#watches.size > 0) this.#timer = setTimeout(() => void this.#look(), ms + Math.random() * minLookMs)
  }

  async #look(): Promise<void> {
    const answer = await this.#call.run(['look']).catch(() => undefined)
    const nextEndMs = answer === undefined || answer.nextEndMs === -1 ? maxLookMs : answer.nextEndMs
    // After a failover the connection of the read may be to a server that nobody writes to any more.
    const lags = this.#isReading && answer !== undefined && this.#place !== undefined
    const lagsAt = lags && isAfter(answer.place, this.#place!) ? this.#place : undefined
    const isElsewhere = lagsAt !== undefined && lagsAt === this.#lagsAt
    this.#lagsAt = lagsAt
    if (isElsewhere) this.#reading.renew()
    this.wake()
    this.#schedule(Math.min(Math.max(nextEndMs, minLookMs), maxLookMs))
  }
}

function tellAll({ listener }: Watch, entries: readonly StateEntry[]): void {
  for (const entry of entries) listener.onPut(entry)
}

function tellChange(watch: Watch, change: Change): void {
  const { kind, entry, place } = change
  if (watch.early !== undefined) watch.early.push(change)
  else if (watch.after !== undefined && isAfter(place, watch.after) && entry.key.startsWith(watch.prefix)) {
    if (kind === 'p') watch.listener.onPut(entry)
    else if (kind === 'd') watch.listener.onDelete(entry.key)
  }
}

function readChange([id, fields]: RawEntry): Change {
  const [generation, number] = String(id).split('-') as [string, string]
  const [kind, key, , value] = fields.map(String)
  return { place: { generation, number: Number(number) }, kind: kind!, entry: { key: key!, value: value! } }
}
