import { Agent, type IncomingMessage, request } from 'node:http'

import { parsePosition } from 'windhover'

import type { ClusterPublish, ClusterTruth } from '../nodes/cluster-truth.ts'
import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import { demand } from '../violation.ts'
import type { ServerNode } from './server-node.ts'

/** What is needed of a node. */
type Address = Pick<ServerNode, 'name' | 'port'>

/** How long a publisher waits for an answer, in milliseconds. */
const maxAnswerMs = 4_000

/** How many publishes of one publisher wait for their answers. */
const maxWaiting = 30

/** What a publisher lives with. */
export interface ChaosPublisherOptions {
  readonly name: string
  readonly nodes: readonly Address[]
  readonly random: Random
  readonly truth: ClusterTruth
  readonly channels: readonly string[]
  readonly events: readonly string[]
  readonly note: (who: string, what: string) => void
  readonly nowMs: () => number
  readonly onAnswer: (node: Address, askedMs: number) => void
  readonly onRefusal: () => void
  readonly fail: (error: unknown) => void
}

/** Publishes to any node, and repeats with the same idempotency key, on whatever node, until it has an answer. */
export class ChaosPublisher {
  readonly #options: ChaosPublisherOptions
  readonly #agent = new Agent({ keepAlive: true })
  #waiting = 0
  #isOver = false

  constructor(options: ChaosPublisherOptions) {
    this.#options = options
  }

  /** Publishes for as long as a condition holds. */
  async publishWhile(holds: () => boolean): Promise<void> {
    const { random, channels, events, fail } = this.#options
    while (holds()) {
      for (let count = random.pick([1, 1, 2, 5, 12]); count > 0 && this.#waiting < maxWaiting; count -= 1) {
        this.publish(random.pick(channels), random.pick(events)).catch(fail)
      }
      await sleep(random.between(5, 40))
    }
  }

  /** Publishes one message; resolves when it is answered. */
  async publish(channel: string, event: string): Promise<ClusterPublish> {
    const { random, truth, name, nodes, onAnswer, onRefusal, nowMs } = this.#options
    const publish = truth.call(channel, event)
    const idempotencyKey = `${name}-${truth.publishes.length}`
    const body = `{"event":"${event}","data":${publish.data},"channel":"${channel}","idempotencyKey":"${idempotencyKey}"}`
    this.#waiting += 1
    while (!this.#isOver) {
      const node = random.pick(nodes)
      const askedMs = nowMs()
      const id = await this.#ask(node, body, random.chance(0.02))
      if (id !== undefined) {
        const position = parsePosition(id)
        demand(position !== undefined, 'publish-answer', () => `${publish.data} was answered with ${id}`)
        truth.answer(publish, position)
        onAnswer(node, askedMs)
        break
      }
      if (node.port !== undefined) onRefusal()
      await sleep(random.between(10, 200))
    }
    this.#waiting -= 1
    return publish
  }

  /** Gives up whatever waits. */
  end(): void {
    this.#isOver = true
    this.#agent.destroy()
  }

  /** Returns the id that a node answered, or `undefined` if it refused for now or did not answer. */
  #ask({ port, name: nodeName }: Address, body: string, leaves: boolean): Promise<string | undefined> {
    const { note, name } = this.#options
    if (port === undefined) return Promise.resolve(undefined)
    return new Promise((resolve, reject) => {
      const call = request({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/broadcast',
        agent: this.#agent,
        headers: { 'content-type': 'application/json' },
        timeout: maxAnswerMs,
      })
      call.on('timeout', () => call.destroy())
      call.on('error', (error) => {
        note(name, `${body} at ${nodeName}: ${error.message}`)
        resolve(undefined)
      })
      // It never hears what became of this one, and asks again.
      if (leaves) call.on('finish', () => setImmediate(() => call.destroy()))
      call.on('response', (response) => void this.#read(response, body, nodeName).then(resolve, reject))
      call.end(body)
    })
  }

  async #read(response: IncomingMessage, body: string, nodeName: string): Promise<string | undefined> {
    const { note, name } = this.#options
    let text: string
    try {
      text = (await response.toArray()).join('')
    } catch {
      // Cut off within the answer, which is none then.
      return undefined
    }
    const { statusCode = 0 } = response
    note(name, `${body} at ${nodeName}: ${statusCode} ${text}`)
    demand([200, 503].includes(statusCode), 'publish-answer', () => `${body} was answered ${statusCode}: ${text}`)
    return statusCode === 200 ? (JSON.parse(text) as { id: string }).id : undefined
  }
}
