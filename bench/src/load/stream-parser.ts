import { createGunzip, type Gunzip } from 'node:zlib'

/** What a message on the wire held. */
export interface WireEvent {
  readonly id: string
  readonly event: string
  readonly data: string
  /** Whether it says when it was published, and on which channel. */
  readonly hasMeta: boolean
  /** The wait before coming back that came with it, in milliseconds; undefined for none. */
  readonly retryMs: number | undefined
}

/**
 * Reads a whole HTTP/1.1 answer with an event stream in it: head, chunks where there are any, events. For the few sampled readers only,
 * so it is plain rather than fast. It does not use `windhover/client`: what measures must
 * not share faults or costs with what is measured, and it reads off a socket what other servers write too.
 */
export class StreamParser {
  readonly #onEvent: (event: WireEvent) => void
  status = 0
  #isChunked = false
  /** Inflates the body; undefined if it comes as it is. */
  #gunzip: Gunzip | undefined
  #raw = ''
  #body = ''
  /** Bytes of the current chunk that are still to come, with its CRLF; -1 before a chunk's head. */
  #left = -1

  constructor(onEvent: (event: WireEvent) => void) {
    this.#onEvent = onEvent
  }

  /** Takes what arrived, as latin1 text: the stamps are ASCII, and one character is one byte. */
  push(text: string): void {
    if (this.status !== 0) return this.#take(text)
    this.#raw += text
    const end = this.#raw.indexOf('\r\n\r\n')
    if (end < 0) return
    const head = this.#raw.slice(0, end)
    const rest = this.#raw.slice(end + 4)
    this.#raw = ''
    this.status = Number(head.slice(9, 12))
    this.#isChunked = /\r\ntransfer-encoding: *chunked/i.test(head)
    if (/\r\ncontent-encoding: *gzip/i.test(head)) this.#gunzip = this.#createGunzip()
    this.#take(rest)
  }

  #take(text: string): void {
    if (!this.#isChunked) this.#takeBody(text)
    else this.#takeChunks(text)
    this.#readEvents()
  }

  #takeBody(text: string): void {
    if (this.#gunzip === undefined) this.#body += text
    else this.#gunzip.write(Buffer.from(text, 'latin1'))
  }

  #createGunzip(): Gunzip {
    return createGunzip()
      .on('data', (bytes: Buffer) => {
        this.#body += bytes.toString('latin1')
        this.#readEvents()
      })
      .on('error', (error) => {
        throw error
      })
  }

  #takeChunks(text: string): void {
    let rest = this.#raw + text
    this.#raw = ''
    while (rest !== '') {
      if (this.#left < 0) {
        const end = rest.indexOf('\r\n')
        if (end < 0) break
        this.#left = Number.parseInt(rest.slice(0, end), 16) + 2
        rest = rest.slice(end + 2)
      }
      const taken = Math.min(this.#left, rest.length)
      // The last two bytes of what is left are the chunk's own CRLF.
      this.#takeBody(rest.slice(0, Math.max(0, Math.min(taken, this.#left - 2))))
      this.#left -= taken
      rest = rest.slice(taken)
      if (this.#left === 0) this.#left = -1
    }
    this.#raw = rest
  }

  #readEvents(): void {
    let from = 0
    for (;;) {
      const end = this.#body.indexOf('\n\n', from)
      if (end < 0) break
      this.#readEvent(this.#body.slice(from, end))
      from = end + 2
    }
    this.#body = this.#body.slice(from)
  }

  #readEvent(block: string): void {
    let id = ''
    let event = 'message'
    const data: string[] = []
    let retryMs: number | undefined
    let hasTime = false
    let hasChannel = false
    for (const line of block.split('\n')) {
      const colon = line.indexOf(':')
      const value = line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
      if (line.startsWith('data:')) data.push(value)
      else if (line.startsWith('id:')) id = value
      else if (line.startsWith('event:')) event = value
      else if (line.startsWith('retry:')) retryMs = Number(value)
      else if (line.startsWith('time:')) hasTime = value !== ''
      else if (line.startsWith('channel:')) hasChannel = value !== ''
    }
    if (data.length > 0) this.#onEvent({ id, event, data: data.join('\n'), hasMeta: hasTime && hasChannel, retryMs })
  }
}
