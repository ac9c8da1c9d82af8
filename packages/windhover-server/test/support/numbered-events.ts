import { openStream, type OpenStream, type ReadEvent } from './open-stream.ts'
import { postJson } from './exchange.ts'

const path = '/sse/broadcast'

/**
 * Publishes numbered events to a server that may be killed meanwhile, each of them once. An event without an answer may
 * have been stored: what comes after the last answered one tells.
 */
export class NumberedPublisher {
  /** The number of events that are stored. */
  count = 0
  #lastId: string | undefined
  #isUnsure = false

  /** Publishes until there are so many, or one of them is not answered. */
  async publishUpTo(url: string, count: number): Promise<void> {
    if (this.#isUnsure) await this.#findUnanswered(url, this.#lastId!)
    this.#isUnsure = false
    while (this.count < count) {
      // oxlint-disable-next-line no-await-in-loop -- their order is what is looked at
      const id = await publish(url, 'number', this.count)
      this.#isUnsure = id === undefined
      if (id === undefined) return
      this.#lastId = id
      this.count += 1
    }
  }

  async #findUnanswered(url: string, lastId: string): Promise<void> {
    const marker = await publish(url, 'marker', this.count)
    const stream = await openStream(url + path, { 'Last-Event-ID': lastId })
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { event, id, data } = await stream.next()
      if (event === 'number' && data === String(this.count)) this.count += 1
      if (id === marker && event === 'marker') break
    }
    stream.close()
    this.#lastId = marker
  }
}

/** Publishes an event; returns its id, or `undefined` if there was no answer or a refusal. */
export async function publish(url: string, event: string, data: number): Promise<string | undefined> {
  const answer = await postJson(`${url}/api/broadcast`, JSON.stringify({ event, data })).catch(() => undefined)
  return answer?.status === 200 ? (JSON.parse(answer.body) as { id: string }).id : undefined
}

/** Reads numbered events over any number of connections, as EventSource does: each resumes after the last id. */
export class NumberedReader {
  readonly numbers: number[] = []
  readonly gaps: string[] = []
  #lastId = ''
  #stream: OpenStream | undefined

  /** Reads until a number came, or the stream ends. */
  async readUpTo(url: string, last: number): Promise<void> {
    this.#stream ??= await openStream(url + path, this.#lastId === '' ? {} : { 'Last-Event-ID': this.#lastId })
    while (this.numbers.at(-1) !== last) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const event = await this.#stream.next().catch(() => undefined)
      if (event === undefined) {
        this.#stream = undefined
        return
      }
      this.#take(event)
    }
  }

  /** Reads until a number came, over as many connections as that takes: a node that just started refuses for now. */
  async readAllUpTo(url: string, last: number): Promise<void> {
    // oxlint-disable-next-line no-await-in-loop -- one connection after the other
    while (this.numbers.at(-1) !== last) await this.readUpTo(url, last)
  }

  close(): void {
    this.#stream?.close()
  }

  #take({ event, id, data }: ReadEvent): void {
    if (id !== undefined && id !== '') this.#lastId = id
    if (event === 'gap') this.gaps.push(data)
    if (event === 'number') this.numbers.push(Number(data))
  }
}
