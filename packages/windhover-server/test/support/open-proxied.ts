import { once } from 'node:events'
import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2'
import { request } from 'node:https'
import type { Readable } from 'node:stream'
import { connect } from 'node:tls'

import { onTestFinished } from 'vitest'

import { proxiedName } from './deployed-proxies.ts'

/** A reader behind a proxy of `deploy/proxies`. */
export interface ProxiedReader {
  /** Resolves once a text has come; rejects if the stream ends before. */
  readonly waitFor: (text: string) => Promise<void>
  /** Resolves once a text has come so often. */
  readonly waitForTimes: (text: string, times: number) => Promise<void>
  /** Resolves once the stream has ended, whoever ended it. */
  readonly closed: Promise<void>
}

/** Opens readers behind one proxy, over TLS and in the name that it serves. */
export class ProxiedReaders {
  readonly #port: number
  readonly #leave: (() => void)[] = []

  constructor(url: string) {
    this.#port = Number(new URL(url).port)
    onTestFinished(() => this.leave())
  }

  /** Opens readers that share connections of HTTP/2, up to a hundred each. */
  async openShared(count: number): Promise<readonly ProxiedReader[]> {
    const sessions = await Promise.all(Array.from({ length: Math.ceil(count / 100) }, () => this.#connect()))
    return Array.from({ length: count }, (_, index) => {
      const stream = sessions[Math.floor(index / 100)]!.request({ ':path': '/sse/broadcast' })
      return toReader(stream)
    })
  }

  /** Opens readers that have a connection of HTTP/1.1 each. Fifty come at a time: more would keep a server in this very process from its turn. */
  async openAlone(count: number): Promise<readonly ProxiedReader[]> {
    const readers: ProxiedReader[] = []
    while (readers.length < count) {
      const coming = Array.from({ length: Math.min(50, count - readers.length) }, () => this.#openOne())
      // oxlint-disable-next-line no-await-in-loop -- one wave after the other
      readers.push(...(await Promise.all(coming)))
    }
    return readers
  }

  /** Ends all of them, as a browser does that is closed. */
  leave(): void {
    for (const leave of this.#leave.splice(0)) leave()
  }

  async #openOne(): Promise<ProxiedReader> {
    const asking = request({
      host: '127.0.0.1',
      port: this.#port,
      servername: proxiedName,
      headers: { Host: proxiedName },
      path: '/sse/broadcast',
      rejectUnauthorized: false,
      agent: false,
    })
    asking.end()
    this.#leave.push(() => asking.destroy())
    const [response] = (await once(asking, 'response')) as [Readable]
    asking.on('error', () => {})
    return toReader(response)
  }

  async #connect(): Promise<ClientHttp2Session> {
    const session = connectHttp2(`https://${proxiedName}:${this.#port}`, {
      createConnection: () =>
        connect({
          host: '127.0.0.1',
          port: this.#port,
          servername: proxiedName,
          ALPNProtocols: ['h2'],
          rejectUnauthorized: false,
        }),
    })
    this.#leave.push(() => session.destroy())
    await once(session, 'connect')
    session.on('error', () => {})
    return session
  }
}

function toReader(stream: Readable): ProxiedReader {
  let text = ''
  const looks = new Set<() => void>()
  stream.setEncoding('utf8').on('data', (part: string) => {
    text += part
    for (const look of looks) look()
  })
  stream.on('error', () => {})
  const closed = new Promise<void>((resolve) => stream.once('close', resolve))
  const waitForTimes = (wanted: string, times: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (text.split(wanted).length <= times) return
        looks.delete(look)
        resolve()
      }
      looks.add(look)
      look()
      void closed.then(() => reject(new Error(`the stream ended without ${wanted}: ${text.slice(-500)}`)))
    })
  return { closed, waitForTimes, waitFor: (wanted) => waitForTimes(wanted, 1) }
}
