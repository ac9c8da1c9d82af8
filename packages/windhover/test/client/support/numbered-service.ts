import { setTimeout as wait } from 'node:timers/promises'

import { onTestFinished } from 'vitest'

import { createClient } from '../../../src/client/index.ts'
import type { Client, ClientOptions } from '../../../src/client/index.ts'
import type { Untyped } from '../../../src/client/client-types.ts'
import { createHandler } from '../../../src/http/fetch.ts'
import { createHub, type Hub, type HubOptions } from '../../../src/index.ts'

/** What becomes of the next load. */
export interface LoadScript {
  /** Milliseconds before its position is read, between that and its state, and before it is answered. Default: none. */
  readonly delaysMs?: readonly [number, number, number]
  /** `cut` gives no answer, and a number a refusal with that status. */
  readonly fault?: 'cut' | number
}

/**
 * A service that counts: each number is committed to its state, and published later, as `number`. It is reached by `fetch` alone, in
 * this process. Its state may be loaded from `/numbers`.
 */
export class NumberedService {
  readonly #options: HubOptions
  readonly #bodies = new Set<() => void>()
  #hub: Hub
  #isUp = true
  committed = 0
  published = 0
  /** What becomes of loads, one after the other, and then nothing. */
  readonly scripts: LoadScript[] = []
  loads = 0
  streams = 0
  /** The headers of each request for the state. */
  readonly loadHeaders: Headers[] = []

  constructor(options: HubOptions = {}) {
    this.#options = { retryMs: 1, reloadSpreadMs: 2, ...options }
    this.#hub = createHub(this.#options)
    onTestFinished(async () => {
      this.cut()
      await this.#hub.close()
    })
  }

  get hub(): Hub {
    return this.#hub
  }

  /** Makes a client of it, which retries at once. */
  client(options: ClientOptions = {}): Client<Untyped> {
    const client = createClient({
      url: 'http://service',
      retry: { minMs: 1, maxMs: 4 },
      lingerMs: 0,
      fetch: (input, init) => this.fetch(new Request(input, init)),
      ...options,
    })
    onTestFinished(() => client.close())
    return client
  }

  commit(count = 1): void {
    this.committed += count
  }

  /** Publishes numbers that are committed, and no others. */
  async publish(count = 1): Promise<void> {
    const last = Math.min(this.committed, this.published + count)
    const promises: Promise<unknown>[] = []
    while (this.published < last) promises.push(this.#hub.publish('number', { n: (this.published += 1) }))
    await Promise.all(promises)
  }

  /** Commits numbers, and publishes all that there are. */
  async add(count = 1): Promise<void> {
    this.commit(count)
    await this.publish(Infinity)
  }

  /** Ends every connection, as a network does. */
  cut(): void {
    for (const end of this.#bodies) end()
    this.#bodies.clear()
  }

  /** Whether connections are possible. */
  set isUp(isUp: boolean) {
    this.#isUp = isUp
    if (!isUp) this.cut()
  }

  /** Begins another life: the numbers are kept, and the messages are gone. */
  async restart(): Promise<void> {
    const old = this.#hub
    this.#hub = createHub(this.#options)
    this.cut()
    await old.close()
  }

  async fetch(request: Request): Promise<Response> {
    if (!this.#isUp) throw new TypeError('fetch failed')
    const { pathname } = new URL(request.url)
    if (pathname === '/numbers') return this.#load(request)
    this.streams += 1
    const answer = await createHandler(this.#hub, { path: '/sse' })(request)
    return new Response(this.#cuttable(answer.body!), answer)
  }

  async #load({ headers, signal }: Request): Promise<Response> {
    this.loads += 1
    this.loadHeaders.push(headers)
    const { delaysMs = [0, 0, 0], fault } = this.scripts.shift() ?? {}
    if (delaysMs[0] > 0) await wait(delaysMs[0])
    const { epoch, offset } = this.#hub.position()
    if (delaysMs[1] > 0) await wait(delaysMs[1])
    const numbers = Array.from({ length: this.committed }, (_, index) => index + 1)
    if (delaysMs[2] > 0) await wait(delaysMs[2])
    signal.throwIfAborted()
    if (fault === 'cut' || !this.#isUp) throw new TypeError('fetch failed')
    if (fault !== undefined) return Response.json({ status: fault, code: 'broken' }, { status: fault })
    return Response.json(numbers, { headers: { 'Windhover-Position': `${epoch}.${offset}` } })
  }

  #cuttable(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
    const reader = body.getReader()
    let end: () => void
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          end = () => {
            void reader.cancel()
            controller.error(new TypeError('terminated'))
          }
          this.#bodies.add(end)
        },
        pull: async (controller) => {
          const { done, value } = await reader.read()
          if (!this.#bodies.has(end)) return
          if (!done) return controller.enqueue(value)
          this.#bodies.delete(end)
          controller.close()
        },
        cancel: async (reason) => {
          this.#bodies.delete(end)
          await reader.cancel(reason)
        },
      },
      { highWaterMark: 0 },
    )
  }
}
