import { Agent, get, request } from 'node:http'
import { type ClientHttp2Session, connect } from 'node:http2'

import type { Ports } from './served-process.ts'
import { within } from './within.ts'

const channel = 'healthy-readers'

/** A stream that is read, and how far it came. */
class Reading {
  readonly #name: string
  #text = ''
  #count = 0
  #failure: Error | undefined
  #wake: (() => void) | undefined

  constructor(name: string) {
    this.#name = name
  }

  read(text: string): void {
    const blocks = (this.#text + text).split('\n\n')
    this.#text = blocks.pop()!
    for (const block of blocks) {
      const data = /^event: healthy\ndata: (\d+)$/m.exec(block)?.[1]
      if (data === undefined) continue
      this.#count += 1
      if (Number(data) !== this.#count) this.fail(`got ${data} in the place of ${this.#count}`)
    }
    this.#wake?.()
  }

  fail(what: string): void {
    this.#failure ??= new Error(`${this.#name} ${what}`)
    this.#wake?.()
  }

  /** Resolves once a number of messages was read. */
  async until(count: number): Promise<void> {
    while (this.#count < count && this.#failure === undefined) {
      // oxlint-disable-next-line no-await-in-loop -- it waits for what comes next
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
    if (this.#failure !== undefined) throw this.#failure
  }
}

/** Clients that do nothing wrong, beside those that do: a reader over each version of HTTP, a publisher, and GETs. */
export class Healthy {
  readonly #ports: Ports
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #session: ClientHttp2Session
  readonly #first = new Reading('the healthy reader over HTTP/1')
  readonly #second = new Reading('the healthy reader over HTTP/2')
  readonly #patienceMs: number
  #published = 0
  #endFirst = (): void => {}

  private constructor(ports: Ports, patienceMs: number) {
    this.#ports = ports
    this.#patienceMs = patienceMs
    this.#session = connect(`http://127.0.0.1:${ports.http2}`)
    this.#session.on('error', (error) => this.#second.fail(`lost its connection: ${error.message}`))
  }

  /** @param patienceMs - how long they wait for what must come, in milliseconds. */
  static async start(ports: Ports, patienceMs: number): Promise<Healthy> {
    const healthy = new Healthy(ports, patienceMs)
    await within('the start of healthy readers', Promise.all([healthy.#readFirst(), healthy.#readSecond()]))
    return healthy
  }

  /** Publishes one message, and waits until each reader has it and each GET is answered. */
  async check(): Promise<void> {
    const number = (this.#published += 1)
    const patienceMs = this.#patienceMs
    await within('a healthy publish', this.#publish(number), patienceMs)
    const readers = Promise.all([this.#first.until(number), this.#second.until(number)])
    await within('the healthy readers', readers, patienceMs)
    await within('a healthy GET', Promise.all([this.#get(), this.#head()]), patienceMs)
  }

  close(): void {
    this.#endFirst()
    this.#session.destroy()
    this.#agent.destroy()
  }

  #readFirst(): Promise<void> {
    return new Promise((resolve, reject) => {
      const path = `/sse/broadcast?channel=${channel}`
      const asked = get({ port: this.#ports.ready, host: '127.0.0.1', path, agent: false }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`a healthy reader got ${response.statusCode}`))
        response.setEncoding('utf8').on('data', (text: string) => this.#first.read(text))
        response.on('error', () => {})
        response.on('close', () => this.#first.fail('was ended'))
        resolve()
      })
      asked.on('error', reject)
      this.#endFirst = () => asked.destroy()
    })
  }

  #readSecond(): Promise<void> {
    return new Promise((resolve, reject) => {
      const stream = this.#session.request({ ':path': `/stream?channel=${channel}` })
      stream.setEncoding('utf8').on('data', (text: string) => this.#second.read(text))
      stream.on('response', ({ ':status': status }) => {
        if (status === 200) resolve()
        else reject(new Error(`a healthy reader got ${status}`))
      })
      stream.on('error', reject)
      stream.on('close', () => this.#second.fail('was ended'))
    })
  }

  async #publish(number: number): Promise<void> {
    const body = JSON.stringify({ event: 'healthy', channel, data: number })
    const status = await this.#send('POST', '/api/broadcast', body)
    if (status !== 200) throw new Error(`a healthy publish got ${status}`)
  }

  async #get(): Promise<void> {
    const status = await this.#send('GET', '/api/connected', '')
    if (status !== 200) throw new Error(`a healthy GET got ${status}`)
  }

  #head(): Promise<void> {
    return new Promise((resolve, reject) => {
      const stream = this.#session.request({ ':method': 'HEAD', ':path': '/stream' })
      stream.on('response', () => resolve())
      stream.on('error', reject)
      stream.resume()
    })
  }

  #send(method: string, path: string, body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const headers =
        body === '' ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
      const target = { port: this.#ports.ready, host: '127.0.0.1', agent: this.#agent, method, path, headers }
      const asked = request(target, (response) => {
        response.resume().on('end', () => resolve(response.statusCode!))
        response.on('error', reject)
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }
}
