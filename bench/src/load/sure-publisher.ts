import { request } from 'node:http'

import { encodeData, nowUs } from './message.ts'
import { wait } from './wait.ts'

/** Publishes message after message, and each until the server has it: under a key of its own, so that it is there once. */
export class SurePublisher {
  readonly #port: number
  readonly #dataBytes: number
  #isOver = false
  /** Messages that the server has. */
  accepted = 0
  /** Answers other than 2xx and 503, which says that the server is about to end. */
  readonly refusals: Set<number> = new Set()

  constructor(port: number, dataBytes: number) {
    this.#port = port
    this.#dataBytes = dataBytes
  }

  /** Publishes at a pace until it is told to end. */
  async run(perSecond: number): Promise<void> {
    while (!this.#isOver) {
      /* oxlint-disable no-await-in-loop -- one after the other */
      const fromUs = nowUs()
      await this.#publish()
      await wait(Math.max(0, 1000 / perSecond - (nowUs() - fromUs) / 1000))
      /* oxlint-enable no-await-in-loop */
    }
  }

  end(): void {
    this.#isOver = true
  }

  async #publish(): Promise<void> {
    const data = encodeData({ publisher: 0, sequence: this.accepted, sentUs: nowUs() }, this.#dataBytes)
    const body = `{"event":"message","idempotencyKey":"${this.accepted}","data":${data}}`
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- again until it is there
      const status = await this.#post(body)
      if (status >= 200 && status <= 299) break
      if (status !== 0 && status !== 503) this.refusals.add(status)
      // oxlint-disable-next-line no-await-in-loop
      await wait(50)
    }
    this.accepted += 1
  }

  /** Returns the status; 0 if there was no answer. */
  #post(body: string): Promise<number> {
    return new Promise((resolve) => {
      const post = request({
        port: this.#port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/broadcast',
        agent: false,
        headers: { 'Content-Type': 'application/json', 'Content-Length': body.length },
      })
      post.on('response', (response) => {
        response.resume()
        resolve(response.statusCode!)
      })
      post.on('error', () => resolve(0))
      post.end(body)
    })
  }
}
