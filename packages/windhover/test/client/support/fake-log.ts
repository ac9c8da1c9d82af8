import type { Tab, TabWorld } from './tab-world.ts'

/** A message of the log. */
export interface LogEntry {
  readonly epoch: string
  readonly offset: number
  readonly channel: string
  readonly event: string
}

interface Reader {
  readonly tab: Tab
  readonly channels: readonly string[]
  readonly events: readonly string[]
  hasNews: boolean
  write(text: string): void
  end(): void
}

/** A server of PROTOCOL.md with one log, as far as readers see it, for the tabs of a world. */
export class FakeLog {
  readonly readers = new Set<Reader>()
  /** All that was ever published. */
  readonly all: LogEntry[] = []
  epoch = 'e1'
  head = 0
  evicted = 0
  isDown = false
  /** Whether it is of a hub. Otherwise it is made per request, and has ids of its own. */
  hasPositions = true
  /** Channels that nobody may read: a request for one is a 403. */
  readonly forbidden = new Set<string>()
  /** Requests so far. */
  requests = 0
  readonly #world: TabWorld

  constructor(world: TabWorld) {
    this.#world = world
    const beat = (): void => {
      for (const reader of this.readers) {
        reader.write(reader.hasNews ? `event: position\nid: ${this.epoch}.${this.head}\ndata:\n\n` : ': keep-alive\n\n')
        reader.hasNews = false
      }
      world.after(1900, undefined, beat)
    }
    beat()
  }

  publish(channel: string, event: string): LogEntry {
    const entry: LogEntry = { epoch: this.epoch, offset: ++this.head, channel, event }
    this.all.push(entry)
    for (const reader of this.readers) {
      if (matches(reader, entry)) reader.write(this.#write(entry))
      else reader.hasNews = true
    }
    return entry
  }

  /** All connections break. */
  cut(): void {
    for (const reader of this.readers) reader.end()
  }

  /** Begins another life: what was is lost. */
  restart(): void {
    this.cut()
    this.epoch = `e${Number(this.epoch.slice(1)) + 1}`
    this.head = 0
    this.evicted = 0
  }

  /** Ends all streams for good. */
  close(reason: string): void {
    for (const reader of this.readers) {
      reader.write(`event: closing\nid: stop\ndata: ${JSON.stringify({ reason, reconnect: false })}\n\n`)
      reader.end()
    }
  }

  fetchOf(tab: Tab): typeof fetch {
    const world = this.#world
    const request = (url: string, init: { headers: Record<string, string>; signal: AbortSignal }): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const { signal } = init
        const aborted = (): DOMException => new DOMException('aborted', 'AbortError')
        if (signal.aborted) return reject(aborted())
        signal.addEventListener('abort', () => reject(aborted()))
        world.after(1 + world.random() * 10, undefined, () => {
          if (signal.aborted || !tab.isAlive) return
          this.requests++
          const reply = (status: number, body: unknown): void => {
            const headers = { get: () => (status === 200 ? 'text/event-stream' : null) }
            const answer = { status, headers, body, text: () => Promise.resolve('{}') }
            world.after(world.random() * 5, tab, () => resolve(answer))
          }
          if (this.isDown) return void world.after(1, tab, () => reject(new TypeError('no answer')))
          const query = url.split('?')[1]?.split('&') ?? []
          const names = (key: string): string[] =>
            query.filter((part) => part.startsWith(`${key}=`)).map((part) => part.slice(key.length + 1))
          const channels = names('channel')
          if (channels.some((channel) => this.forbidden.has(channel))) return reply(403, null)
          reply(200, this.#open(tab, channels, names('event'), init.headers['last-event-id'] ?? '', signal))
        })
      })
    return request as unknown as typeof fetch
  }

  #write(entry: LogEntry): string {
    const text = toText(entry)
    return this.hasPositions ? text : text.replace(/^id:.*$/m, `id: of-its-own-${entry.offset}`)
  }

  #open(tab: Tab, channels: string[], events: string[], asked: string, signal: AbortSignal): unknown {
    const world = this.#world
    const parts: string[] = []
    let isEnded = false
    let lastMs = 0
    let wake = (): void => {}
    const arrive = (act: () => void): void => {
      lastMs = Math.max(lastMs, world.nowMs + world.random() * 4)
      world.after(lastMs - world.nowMs, tab, () => {
        act()
        wake()
      })
    }
    const end = (): void => {
      if (this.readers.delete(reader)) arrive(() => (isEnded = true))
    }
    const reader: Reader = {
      tab,
      channels,
      events,
      hasNews: false,
      write(text) {
        const bytes = new TextEncoder().encode(text)
        const at = world.pick(3) === 0 ? world.pick(bytes.length) : bytes.length
        for (const part of [bytes.slice(0, at), bytes.slice(at)]) {
          if (part.length > 0) arrive(() => parts.push(part as unknown as string))
        }
      },
      end,
    }
    signal.addEventListener('abort', () => world.after(world.random() * 5, undefined, end))
    tab.onGone.add(() => this.readers.delete(reader))
    this.readers.add(reader)
    reader.write(this.#greet(reader, asked))
    const read = async (): Promise<unknown> => {
      while (parts.length === 0 && !isEnded) await new Promise<void>((resolve) => (wake = resolve))
      const value = parts.shift()
      return value === undefined ? { done: true } : { done: false, value }
    }
    return { getReader: () => ({ read, cancel: () => Promise.resolve() }), cancel: () => Promise.resolve() }
  }

  #greet(reader: Reader, asked: string): string {
    const [epoch = '', number] = asked.split('.')
    const requested = { epoch, offset: Number(number) }
    const connected = (id: string, resumed: boolean): string =>
      `retry: 200\n${id && `id: ${id}\n`}event: connected\ndata: ${JSON.stringify({ keepAliveMs: 2000, resumed })}\n\n`
    if (asked === '') return connected(this.hasPositions ? `${this.epoch}.${this.head}` : '', false)
    const isKnown = epoch === this.epoch && requested.offset <= this.head
    const from = isKnown ? requested.offset : 0
    const missed = this.all.filter(
      (entry) => entry.epoch === this.epoch && entry.offset > from && matches(reader, entry),
    )
    const isLost = missed.some(({ offset }) => offset <= this.evicted)
    const start = isKnown && !isLost ? from : Math.max(from, this.evicted)
    const replay = missed
      .filter(({ offset }) => offset > start)
      .map(toText)
      .join('')
    if (isKnown && !isLost) return connected(asked, true) + replay
    const resumedAt = { epoch: this.epoch, offset: start }
    const gap = { reason: isKnown ? 'evicted' : 'epoch', requested, resumedAt }
    return `${connected('', false)}id: ${this.epoch}.${start}\nevent: gap\ndata: ${JSON.stringify(gap)}\n\n${replay}`
  }
}

function matches({ channels, events }: Pick<Reader, 'channels' | 'events'>, { channel, event }: LogEntry): boolean {
  return (channels.length === 0 || channels.includes(channel)) && (events.length === 0 || events.includes(event))
}

function toText({ epoch, offset, channel, event }: LogEntry): string {
  return `time: 1\nchannel: ${channel}\nid: ${epoch}.${offset}\nevent: ${event}\ndata: ${offset}\n\n`
}
