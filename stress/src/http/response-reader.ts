import { Violation } from '../violation.ts'

/** Reads a response of a stream as it comes off the wire: the head, and then the body, in chunks or until the end. */
export class ResponseReader {
  status: number | undefined
  /** Whether the body came to its end: its last chunk, or where it has no chunks, the end of the connection. */
  isComplete = false
  #isChunked = false
  #rest = Buffer.alloc(0)
  readonly #onBody: (bytes: Uint8Array) => void

  readonly #mayHaveMore: boolean

  /** @param mayHaveMore - whether something else may be answered behind the stream; it is passed over. */
  constructor(onBody: (bytes: Uint8Array) => void, mayHaveMore: boolean) {
    this.#onBody = onBody
    this.#mayHaveMore = mayHaveMore
  }

  read(bytes: Uint8Array): void {
    if (this.isComplete && this.#mayHaveMore) return
    if (this.isComplete) throw fault(`bytes behind the end: ${JSON.stringify(Buffer.from(bytes).toString())}`)
    this.#rest = Buffer.concat([this.#rest, bytes])
    if (this.status === undefined && !this.#readHead()) return
    if (this.#isChunked) while (!this.isComplete && this.#readChunk());
    else this.#onBody(this.#rest.subarray(0, this.#rest.length))
    if (!this.#isChunked) this.#rest = Buffer.alloc(0)
  }

  /** The connection ended. */
  end(): void {
    if (this.status !== undefined && !this.#isChunked) this.isComplete = true
  }

  #readHead(): boolean {
    const end = this.#rest.indexOf('\r\n\r\n')
    if (end === -1) return false
    const head = this.#rest.subarray(0, end).toString('latin1')
    this.#rest = this.#rest.subarray(end + 4)
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]
    if (status === undefined) throw fault(`no response: ${head}`)
    this.status = Number(status)
    this.#isChunked = /\r\ntransfer-encoding: chunked(\r\n|$)/i.test(head)
    if (status === '200' && !/\r\ncontent-type: text\/event-stream; charset=utf-8(\r\n|$)/i.test(head))
      throw fault(`no stream: ${head}`)
    return true
  }

  #readChunk(): boolean {
    const line = this.#rest.indexOf('\r\n')
    if (line === -1) return false
    const text = this.#rest.subarray(0, line).toString('latin1')
    if (!/^[0-9a-f]+$/i.test(text)) throw fault(`no chunk: ${JSON.stringify(text)}`)
    const size = Number.parseInt(text, 16)
    const end = line + 2 + size
    if (this.#rest.length < end + 2) return false
    if (this.#rest.subarray(end, end + 2).toString('latin1') !== '\r\n') throw fault('a chunk without its end')
    const chunk = this.#rest.subarray(line + 2, end)
    this.#rest = this.#rest.subarray(end + 2)
    if (size > 0) this.#onBody(chunk)
    else {
      this.isComplete = true
      if (this.#rest.length > 0 && !this.#mayHaveMore) throw fault(`behind the last chunk: ${this.#rest.toString()}`)
    }
    return true
  }
}

function fault(what: string): Violation {
  return new Violation('framing', what)
}
