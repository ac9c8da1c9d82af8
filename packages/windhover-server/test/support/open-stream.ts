import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { createParser } from 'eventsource-parser'

/** One event as a reader gets it. */
export interface ReadEvent {
  readonly event: string | undefined
  readonly id: string | undefined
  readonly retry: number | undefined
  readonly data: string
}

/** A reader of one stream. */
export interface OpenStream {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** All that came so far, as it stood on the wire. */
  readonly text: () => string
  /** Resolves with the next event; rejects when the stream ends without one. */
  readonly next: () => Promise<ReadEvent>
  /** Resolves with the next comment. */
  readonly nextComment: () => Promise<string>
  /** Resolves once the stream has ended, with whether that was clean. */
  readonly closed: Promise<boolean>
  readonly close: () => void
}

/** Opens a stream and reads it with a parser of its own kind, each reader on its own connection. */
export async function openStream(url: string, headers: Readonly<Record<string, string>> = {}): Promise<OpenStream> {
  const request = get(url, { headers, agent: false })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject)
  })
  const events = new Queue<ReadEvent>()
  const comments = new Queue<string>()
  let text = ''
  let retry: number | undefined
  const parser = createParser({
    onRetry: (value) => (retry = value),
    onEvent: ({ event, id, data }) => {
      events.push({ event, id, retry, data })
      retry = undefined
    },
    onComment: (comment) => comments.push(comment),
  })
  response.setEncoding('utf8').on('data', (part: string) => {
    text += part
    parser.feed(part)
  })
  response.on('error', () => {})
  request.on('error', () => {})
  const closed = new Promise<boolean>((resolve) => response.once('close', () => resolve(response.complete)))
  void closed.then(() => events.end())
  return {
    status: response.statusCode!,
    headers: response.headers,
    text: () => text,
    next: () => events.next(),
    nextComment: () => comments.next(),
    closed,
    close: () => request.destroy(),
  }
}

class Queue<Item> {
  readonly #items: Item[] = []
  readonly #waiting: { resolve: (item: Item) => void; reject: (error: Error) => void }[] = []
  #ended = false

  push(item: Item): void {
    const waiting = this.#waiting.shift()
    if (waiting === undefined) this.#items.push(item)
    else waiting.resolve(item)
  }

  next(): Promise<Item> {
    if (this.#items.length > 0) return Promise.resolve(this.#items.shift()!)
    if (this.#ended) return Promise.reject(new Error('the stream has ended'))
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }))
  }

  end(): void {
    this.#ended = true
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('the stream has ended'))
  }
}
