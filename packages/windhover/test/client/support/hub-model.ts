/** A message in the log of the model. */
export interface ModelMessage {
  /** Where it stands among all messages of all epochs. */
  readonly key: number
  readonly epoch: number
  readonly offset: number
  readonly channel: string
  readonly event: string
  readonly data: { readonly n: number; readonly bad?: true }
}

export interface ModelInterest {
  readonly channels: readonly string[]
  readonly events: readonly string[]
}

/** A reader of the model. Everything is handed on at once. */
export interface ModelReader extends ModelInterest {
  /** The place after which it goes on: a key. */
  at: number
  send(text: string): void
  close(): void
}

const offsetsPerEpoch = 1_000_000

/** Returns the key of a position as the wire has it; `undefined` for what is none. */
export function keyOf(id: string): number | undefined {
  const match = /^e(\d+)\.(\d+)/.exec(id)
  return match ? Number(match[1]) * offsetsPerEpoch + Number(match[2]) : undefined
}

function positionOf(key: number): { epoch: string; offset: number } {
  return { epoch: `e${Math.floor(key / offsetsPerEpoch)}`, offset: key % offsetsPerEpoch }
}

function idOf(key: number): string {
  const { epoch, offset } = positionOf(key)
  return `${epoch}.${offset}`
}

export function matches({ channels, events }: ModelInterest, { channel, event }: ModelMessage): boolean {
  return (channels.length === 0 || channels.includes(channel)) && (events.length === 0 || events.includes(event))
}

/**
 * A hub, as PROTOCOL.md has it and as short as it can be said: what is published, kept and lost, and what a reader is
 * sent. It knows neither bytes nor time.
 */
export class HubModel {
  /** Everything that was ever published, for those who check. */
  readonly published: ModelMessage[] = []
  readonly readers = new Set<ModelReader>()
  #kept: ModelMessage[] = []
  #epoch = 1
  #offset = 0
  /** The newest message of the epoch that is no longer kept: a key. */
  #evicted: ModelMessage[] = []

  get head(): number {
    return this.#epoch * offsetsPerEpoch + this.#offset
  }

  publish(channel: string, event: string, data: ModelMessage['data']): ModelMessage {
    this.#offset += 1
    const message = { key: this.head, epoch: this.#epoch, offset: this.#offset, channel, event, data }
    this.published.push(message)
    this.#kept.push(message)
    for (const reader of this.readers) {
      if (matches(reader, message)) this.#send(reader, message)
    }
    return message
  }

  /** Keeps the newest messages alone. */
  keep(count: number): void {
    const gone = Math.max(0, this.#kept.length - count)
    this.#evicted.push(...this.#kept.splice(0, gone))
  }

  /** A new life of the log, empty. Connected readers are told; a process that has just started has none. */
  beginLife(): void {
    const lastOfOld = this.head
    this.#epoch += 1
    this.#offset = 0
    this.#kept = []
    this.#evicted = []
    for (const reader of this.readers) this.#tellGap(reader, 'epoch', Math.max(reader.at, lastOfOld), this.head)
  }

  /** Lets each connected reader miss what comes now: it was too slow. */
  skip(count: number, publish: () => void): void {
    const readers = [...this.readers]
    this.readers.clear()
    const from = this.head
    for (let n = 0; n < count; n += 1) publish()
    for (const reader of readers) {
      this.readers.add(reader)
      this.#tellGap(reader, 'slow', Math.max(reader.at, from), this.head)
    }
  }

  /** Sends each reader the position that it is at, as in a silence. */
  tellPositions(): void {
    for (const reader of this.readers) {
      reader.at = this.head
      reader.send(`id: ${idOf(this.head)}\nevent: position\ndata:\n\n`)
    }
  }

  /** Begins to read. The `connected` event is sent, what was missed, and then what is new. */
  join(reader: ModelReader, lastEventId: string, last: number, more: object): void {
    const requested = keyOf(lastEventId)
    const hello = (id: number | undefined, resumed: boolean): void => {
      const idLine = id === undefined ? '' : `id: ${idOf(id)}\n`
      reader.send(`retry: 2000\n${idLine}event: connected\ndata: ${JSON.stringify({ ...more, resumed })}\n\n`)
    }
    if (lastEventId === '') {
      const first = last === 0 ? [] : this.#kept.filter((message) => matches(reader, message)).slice(-last)
      const start = first.length > 0 ? first[0]!.key - 1 : this.head
      reader.at = start
      hello(start, false)
    } else if (requested === undefined) {
      hello(undefined, false)
      this.#tellGap(reader, 'unknown', undefined, this.head)
    } else {
      const reason = this.#missed(reader, requested)
      if (reason === undefined) {
        reader.at = requested
        hello(requested, true)
      } else {
        hello(undefined, false)
        const resumedAt = (this.#kept[0]?.key ?? this.head + 1) - 1
        this.#tellGap(reader, reason, requested, resumedAt)
      }
    }
    for (const message of this.#kept) {
      if (message.key > reader.at && matches(reader, message)) this.#send(reader, message)
    }
    this.readers.add(reader)
  }

  #missed(reader: ModelReader, requested: number): 'epoch' | 'evicted' | undefined {
    if (Math.floor(requested / offsetsPerEpoch) !== this.#epoch || requested > this.head) return 'epoch'
    return this.#evicted.some((message) => message.key > requested && matches(reader, message)) ? 'evicted' : undefined
  }

  #tellGap(reader: ModelReader, reason: string, requested: number | undefined, resumedAt: number): void {
    reader.at = resumedAt
    const data = {
      reason,
      requested: requested === undefined ? null : positionOf(requested),
      resumedAt: positionOf(resumedAt),
    }
    reader.send(`id: ${idOf(resumedAt)}\nevent: gap\ndata: ${JSON.stringify(data)}\n\n`)
  }

  #send(reader: ModelReader, { key, channel, event, data }: ModelMessage): void {
    reader.at = key
    const own = key % 3 === 0 ? `.own-${key}` : ''
    reader.send(
      `time: ${key}\nchannel: ${channel}\nid: ${idOf(key)}${own}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
    )
  }
}
