import type { FakeLog, LogEntry } from './fake-log.ts'
import type { AnyStream } from './open-tab.ts'

/** Where somebody is. */
interface Point {
  readonly epoch: string
  readonly offset: number
}

/** What a name that is read means for what has to come. */
interface Naming {
  readonly channel: string
  /** All that comes after the first that came must come: it was not there from the beginning. */
  isCertain: boolean
}

/**
 * Listens to a stream and judges as it goes. Each message comes once and in order. Between two of them nothing is left out
 * that was read all the time, unless a gap was told.
 */
export class StreamRecord {
  readonly faults: string[] = []
  received = 0
  gaps = 0
  readonly #log: FakeLog
  readonly #name: string
  readonly #namings = new Map<string, Naming>()
  #events: readonly string[]
  /** Where it was by what it got. */
  #at: Point | undefined
  /** Where the log was when the stream was open first. Older messages may come, of where the leader was. */
  #opened: Point | undefined
  readonly #offs: (() => void)[]

  constructor(name: string, log: FakeLog, stream: AnyStream, channels: readonly string[], events: readonly string[]) {
    this.#name = name
    this.#log = log
    this.#events = events
    for (const channel of channels) this.#namings.set(channel, { channel, isCertain: true })
    this.#offs = [
      stream.onState(({ is }) => {
        // What comes from now on must not be missed.
        if (is === 'open') this.#opened ??= { epoch: log.epoch, offset: log.head }
      }),
      stream.onMessage(({ position, channel, name: event }) => {
        const [epoch = '', offset] = position!.split('.')
        this.#take({ epoch, offset: Number(offset), channel: channel!, event })
      }),
      stream.onGap(({ resumedAt }) => {
        this.gaps++
        this.#at = resumedAt ?? undefined
      }),
    ]
  }

  get last(): Point | undefined {
    return this.#at
  }

  name(channel: string): void {
    if (!this.#namings.has(channel)) this.#namings.set(channel, { channel, isCertain: false })
  }

  unname(channel: string): void {
    this.#namings.delete(channel)
  }

  stop(): void {
    for (const off of this.#offs) off()
  }

  #take(entry: LogEntry): void {
    this.received++
    const at = this.#at
    const naming = this.#namings.get(entry.channel)
    if (!naming) this.#fault(`${show(entry)} of ${entry.channel}, which is not read`)
    if (this.#events.length > 0 && !this.#events.includes(entry.event)) this.#fault(`${entry.event} is not read`)
    if (at && at.epoch !== entry.epoch) this.#fault(`${show(entry)} after ${show(at)} without a gap`)
    else if (at && entry.offset <= at.offset) this.#fault(`${show(entry)} after ${show(at)}`)
    const from = at ?? this.#opened
    if (from?.epoch === entry.epoch) {
      for (const missed of this.#between(from, entry)) this.#fault(`${show(missed)} is missing before ${show(entry)}`)
    }
    this.#at = entry
    if (naming) naming.isCertain = true
  }

  #between(from: Point, to: LogEntry): LogEntry[] {
    return this.#log.all.filter(
      ({ epoch, offset, channel, event }) =>
        epoch === to.epoch &&
        offset > from.offset &&
        offset < to.offset &&
        this.#namings.get(channel)?.isCertain === true &&
        (this.#events.length === 0 || this.#events.includes(event)),
    )
  }

  #fault(text: string): void {
    this.faults.push(`${this.#name}: ${text}`)
  }
}

function show({ epoch, offset }: Point): string {
  return `${epoch}.${offset}`
}
