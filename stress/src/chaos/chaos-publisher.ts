import { Agent } from 'node:http'

import { parsePosition } from 'windhover'

import type { ClusterPublish, ClusterTruth } from '../nodes/cluster-truth.ts'
import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import { demand } from '../violation.ts'
import { callNode, type NodeAddress } from './node-call.ts'

/** How many publishes of one publisher wait for their answers. */
const maxWaiting = 30

/** What a publisher lives with. */
export interface ChaosPublisherOptions {
  readonly name: string
  readonly nodes: readonly NodeAddress[]
  readonly random: Random
  readonly truth: ClusterTruth
  readonly channels: readonly string[]
  readonly events: readonly string[]
  readonly note: (who: string, what: string) => void
  readonly nowMs: () => number
  readonly onAnswer: (node: NodeAddress, askedMs: number) => void
  readonly onRefusal: () => void
  readonly fail: (error: unknown) => void
}

/** What a publish came to: it stands somewhere, its key is that of another message, or nobody knows. */
type Outcome = 'stored' | 'mismatch' | 'unknown'

/**
 * Publishes to any node, and repeats with the same idempotency key, on whatever node or on two at once, until it has an answer. Now and
 * then it repeats what was answered, and publishes another message under the same key, which must be refused.
 */
export class ChaosPublisher {
  readonly #options: ChaosPublisherOptions
  readonly #agent = new Agent({ keepAlive: true })
  readonly #keys = new WeakMap<ClusterPublish, string>()
  #waiting = 0
  #isOver = false
  /** How often it asked again under the key of a message that was answered. */
  repeats = 0
  /** How many messages were refused, since another has their key. */
  mismatches = 0

  constructor(options: ChaosPublisherOptions) {
    this.#options = options
  }

  /** Publishes for as long as a condition holds. */
  async publishWhile(holds: () => boolean): Promise<void> {
    const { random, channels, events, fail } = this.#options
    while (holds()) {
      for (let count = random.pick([1, 1, 2, 5, 12]); count > 0 && this.#waiting < maxWaiting; count -= 1) {
        this.#insist(random.pick(channels), random.pick(events)).catch(fail)
      }
      await sleep(random.between(5, 40))
    }
  }

  /** Publishes one message; resolves when it is answered. */
  async publish(channel: string, event: string): Promise<ClusterPublish> {
    const { truth, name } = this.#options
    const publish = truth.call(channel, event)
    this.#keys.set(publish, `${name}-${truth.publishes.length}`)
    await this.#send(publish, 'must be new')
    return publish
  }

  /** Publishes the same once more, whether it was answered or not; resolves when that is answered. */
  async repeat(publish: ClusterPublish): Promise<void> {
    this.repeats += 1
    await this.#send(publish, 'must be new')
  }

  /** Publishes another message under the key of one that was answered. It is stored only if the store has lost that one. */
  async publishOther(publish: ClusterPublish): Promise<void> {
    const { truth } = this.#options
    const other = truth.call(publish.channel, publish.event, publish)
    this.#keys.set(other, this.#keys.get(publish)!)
    await this.#send(other, 'may be refused')
  }

  /** Gives up whatever waits. */
  end(): void {
    this.#isOver = true
    this.#agent.destroy()
  }

  async #insist(channel: string, event: string): Promise<void> {
    const { random } = this.#options
    const publish = await this.publish(channel, event)
    if (!random.chance(0.1)) return
    await sleep(random.between(0, 1_000))
    await this.repeat(publish)
    if (random.chance(0.3)) await this.publishOther(publish)
  }

  async #send(publish: ClusterPublish, key: 'must be new' | 'may be refused'): Promise<void> {
    const { random, nodes } = this.#options
    const { event, channel, data } = publish
    const body = `{"event":"${event}","data":${data},"channel":"${channel}","idempotencyKey":"${this.#keys.get(publish)}"}`
    this.#waiting += 1
    for (let isFirst = true; !this.#isOver; isFirst = false) {
      const count = random.chance(0.05) ? 2 : 1
      const asked = Array.from({ length: count }, () => this.#ask(random.pick(nodes), publish, body))
      const outcomes = await Promise.all(asked)
      if (outcomes.includes('mismatch')) {
        demand(key === 'may be refused', 'publish-answer', () => `${body} was answered 422, and its key is its own`)
        this.mismatches += 1
        // What had no answer before may have been stored when the store had lost the other one.
        if (publish.outcome === 'waiting') publish.outcome = isFirst && count === 1 ? 'refused' : 'unknown'
        break
      }
      if (outcomes.includes('stored')) break
      await sleep(random.between(10, 200))
    }
    this.#waiting -= 1
  }

  async #ask(node: NodeAddress, publish: ClusterPublish, body: string): Promise<Outcome> {
    const { note, name, random, truth, onAnswer, onRefusal, nowMs } = this.#options
    if (node.port === undefined) return 'unknown'
    const askedMs = nowMs()
    const answer = await callNode(node.port, { agent: this.#agent, body, leaves: random.chance(0.02) })
    const isAnswered = typeof answer !== 'string'
    note(name, `${body} at ${node.name}: ${isAnswered ? `${answer.status} ${answer.text}` : answer}`)
    if (!isAnswered || answer.status === 503) {
      onRefusal()
      return 'unknown'
    }
    const { status, text } = answer
    if (status === 422 && text.includes('idempotency_mismatch')) return 'mismatch'
    const id = status === 200 ? (JSON.parse(text) as { id: string }).id : ''
    const position = parsePosition(id)
    demand(position !== undefined, 'publish-answer', () => `${body} was answered ${status}: ${text}`)
    truth.answer(publish, position)
    onAnswer(node, askedMs)
    return 'stored'
  }
}
