import { Agent, get } from 'node:http'

import { nowUs } from './message.ts'

/** Options of {@link GetProbe}. */
export interface GetProbeOptions {
  readonly port: number
  readonly path: string
  readonly perSecond: number
  /** Whether requests go over connections that stay; otherwise each has a new one. */
  readonly isKept: boolean
}

/** More than are ever waited for at a time at a pace of 20 a second, while none takes a second. */
const keptConnections = 20

/** Gets a page at a steady pace, whether the one before was answered or not. */
export class GetProbe {
  readonly #options: GetProbeOptions
  readonly #agent: Agent
  #timer: NodeJS.Timeout | undefined
  readonly #pending = new Set<Promise<void>>()
  readonly #reasons = new Set<string>()
  /** When each request was sent that has been answered in full, and how long that took. */
  readonly answers: { readonly sentUs: number; readonly tookMs: number }[] = []

  constructor(options: GetProbeOptions) {
    this.#options = options
    this.#agent = new Agent({ keepAlive: options.isKept, maxFreeSockets: keptConnections })
  }

  /** Begins, with the connections open that stay. */
  async start(): Promise<void> {
    if (this.#options.isKept) {
      for (let index = 0; index < keptConnections; index += 1) this.#request()
      await Promise.all(this.#pending)
    }
    this.#timer = setInterval(() => this.#request(), 1000 / this.#options.perSecond)
  }

  /** Why requests failed, in words. */
  get problems(): string[] {
    return [...this.#reasons].map((reason) => `GET ${this.#options.path} failed: ${reason}`)
  }

  /** Sends no more, and resolves once all that were sent have been answered. */
  async finish(): Promise<void> {
    clearInterval(this.#timer)
    await Promise.all(this.#pending)
    this.#agent.destroy()
  }

  #request(): void {
    const { port, path } = this.#options
    const sentUs = nowUs()
    const done = new Promise<void>((resolve) => {
      const fail = (reason: string): void => {
        this.#reasons.add(reason)
        resolve()
      }
      const request = get({ port, host: '127.0.0.1', path, agent: this.#agent }, (response) => {
        response.resume()
        response.on('end', () => {
          if (response.statusCode !== 200) return fail(`it was answered ${response.statusCode}`)
          this.answers.push({ sentUs, tookMs: (nowUs() - sentUs) / 1000 })
          resolve()
        })
        response.on('error', (error) => fail(error.message))
      })
      request.on('error', (error) => fail(error.message))
    })
    this.#pending.add(done)
    void done.then(() => this.#pending.delete(done))
  }
}
