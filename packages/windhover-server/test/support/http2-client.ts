import { readFileSync } from 'node:fs'
import { type ClientHttp2Session, type ClientHttp2Stream, connect, type OutgoingHttpHeaders } from 'node:http2'
import type { ClientSessionOptions, IncomingHttpHeaders, SecureClientSessionOptions } from 'node:http2'
import { connect as connectTls } from 'node:tls'

import { onTestFinished } from 'vitest'

/** What was answered over HTTP/2. */
export interface Http2Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A connection of HTTP/2 that a test asks over, closed after the test. */
export class Http2Client {
  readonly session: ClientHttp2Session
  /** Resolves once the connection is gone. */
  readonly closed: Promise<void>

  /** @param ca - the path of the certificate that is trusted. */
  constructor(url: string, ca: string, options: ClientSessionOptions & SecureClientSessionOptions = {}) {
    const { hostname: host, port } = new URL(url)
    const secure = { ca: readFileSync(ca), ...options }
    const socket = connectTls({ host, port: Number(port), ALPNProtocols: ['h2'], ...secure })
    this.session = connect(url, { ...secure, createConnection: () => socket })
    // One that the server ends; 'close' follows.
    this.session.on('error', () => {})
    this.closed = new Promise((resolve) => void this.session.once('close', resolve))
    onTestFinished(() => {
      this.session.destroy()
      // A session that was refused at the handshake leaves it open.
      socket.destroy()
    })
  }

  /** Asks, and resolves with the whole answer. */
  ask(path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<Http2Answer> {
    const stream = this.open(path, headers, body)
    return new Promise((resolve, reject) => {
      let text = ''
      let answered: IncomingHttpHeaders = {}
      stream.setEncoding('utf8').on('data', (part: string) => (text += part))
      stream.on('response', (head) => (answered = head))
      stream.on(
        'end',
        () =>
          answered[':status'] !== undefined &&
          resolve({ status: Number(answered[':status']), headers: answered, body: text }),
      )
      stream.on('error', reject)
      stream.on('close', () => reject(new Error(`closed with the code ${stream.rstCode}`)))
    })
  }

  /** Begins a request. */
  open(path: string, headers: OutgoingHttpHeaders = {}, body?: string): ClientHttp2Stream {
    const method = body === undefined ? 'GET' : 'POST'
    const stream = this.session.request(
      { ':path': path, ':method': method, ...headers },
      { endStream: body === undefined },
    )
    if (body !== undefined) stream.end(body)
    return stream
  }

  /** Opens a stream of events. */
  follow(path = '/sse/broadcast', headers: OutgoingHttpHeaders = {}): Http2Follower {
    return new Http2Follower(this.open(path, headers))
  }
}

/** A stream of events over HTTP/2. */
export class Http2Follower {
  readonly stream: ClientHttp2Stream
  /** Resolves with the code that the stream was closed with. */
  readonly closed: Promise<number>
  #text = ''

  constructor(stream: ClientHttp2Stream) {
    this.stream = stream
    stream.setEncoding('utf8').on('data', (part: string) => (this.#text += part))
    // One that the server resets; 'close' follows.
    stream.on('error', () => {})
    this.closed = new Promise((resolve) => void stream.once('close', () => resolve(stream.rstCode)))
  }

  /** Resolves with all that has come as soon as it matches. */
  waitFor(pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(this.#text)) return
        this.stream.off('data', look)
        resolve(this.#text)
      }
      this.stream.on('data', look)
      look()
      void this.closed.then((code) => reject(new Error(`closed (${code}) before ${String(pattern)}: ${this.#text}`)))
    })
  }
}
