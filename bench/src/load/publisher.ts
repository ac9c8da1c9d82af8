import type { Socket } from 'node:net'

import type { Dialect } from './dialect.ts'
import { encodeData, type Filling, nowUs } from './message.ts'
import { openConnection } from './open-connection.ts'

/** What came of one POST. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly sentUs: number
  readonly answeredUs: number
}

/** Options of {@link Publisher}. */
export interface PublisherOptions {
  readonly port: number
  /** This publisher's number, which its messages carry. */
  readonly index: number
  readonly dataBytes: number
  readonly filling?: Filling | undefined
  /** How the server is spoken to. Default: as ours. */
  readonly dialect?: Dialect | undefined
  /** Default: false. */
  readonly isSecure?: boolean | undefined
}

/** One keep-alive connection that posts messages, one at a time. */
export class Publisher {
  readonly #options: PublisherOptions
  readonly #socket: Socket
  #received = ''
  #pending:
    | { readonly sentUs: number; readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }
    | undefined
  /** Messages whose answer was a 2xx. */
  accepted = 0
  #sequence = 0
  #ended: Error | undefined

  constructor(options: PublisherOptions) {
    this.#options = options
    const buffer = Buffer.allocUnsafe(16 * 1024)
    const onread = { buffer, callback: (length: number) => this.#take(buffer.toString('latin1', 0, length)) }
    this.#socket = openConnection({ port: options.port, noDelay: true, onread }, options.isSecure)
    this.#socket.on('error', (error) => {
      this.#ended = error
    })
    this.#socket.on('close', () => {
      this.#ended ??= new Error('The server closed a publishing connection')
      this.#pending?.reject(this.#ended)
    })
  }

  /** Posts the next message and waits for its answer. */
  publish(channel?: string): Promise<Answer> {
    const { port, index, dataBytes, dialect = {}, filling } = this.#options
    const { publishPath = '/api/broadcast', publishFields = '"event":"message"' } = dialect
    const sentUs = nowUs()
    const data = encodeData({ publisher: index, sequence: this.#sequence, sentUs }, dataBytes, filling)
    this.#sequence += 1
    const place = channel === undefined ? '' : `"channel":"${channel}",`
    const body = `{${publishFields},${place}"data":${data}}`
    this.#socket.write(
      `POST ${publishPath} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body}`,
      'latin1',
    )
    return new Promise<Answer>((resolve, reject) => {
      if (this.#ended === undefined) this.#pending = { sentUs, resolve, reject }
      else reject(this.#ended)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(text: string): boolean {
    this.#received += text
    const answer = readAnswer(this.#received)
    if (answer === undefined || this.#pending === undefined) return true
    this.#received = ''
    const { sentUs, resolve } = this.#pending
    this.#pending = undefined
    if (answer.status >= 200 && answer.status < 300) this.accepted += 1
    resolve({ ...answer, sentUs, answeredUs: nowUs() })
    return true
  }
}

/** A whole HTTP/1.1 answer, or undefined while some of it is missing. */
function readAnswer(text: string): { status: number; body: string } | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = text.slice(0, end)
  const body = text.slice(end + 4)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  const isWhole = length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length)
  return isWhole ? { status: Number(head.slice(9, 12)), body } : undefined
}
