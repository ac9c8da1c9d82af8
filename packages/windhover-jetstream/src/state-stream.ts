import { RetentionPolicy, StorageType } from '@nats-io/jetstream'

import { findLast } from './find-last.ts'
import { toToken } from './jetstream-options.ts'
import { measureClock } from './measure-clock.ts'
import type { LiveLink } from './nats-link.ts'
import { Pull, type PulledMessage } from './pull.ts'
import { hasCode, isUnheard, streamNotFound, wrongLastSequence } from './to-unavailable.ts'

/** The newest message under a key. */
export interface KeptState {
  readonly sequence: number
  readonly timeMs: number
  /** Undefined if the entry was deleted. */
  readonly value: string | undefined
  /** Milliseconds after `timeMs` at which it is over; undefined for never. */
  readonly ttlMs: number | undefined
}

/** The content of a message. */
type Content = Pick<KeptState, 'value' | 'ttlMs'>

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * A stream that keeps the newest message of each key. A deletion is a message too, so that everyone is told. The times
 * of entries are kept by the nodes: servers before 2.11 know none for single messages.
 */
export class StateStream {
  readonly #name: string
  readonly #prefix: string
  readonly #clock: string
  readonly #replicas: number

  constructor(hub: string, replicas: number) {
    const token = toToken(hub)
    this.#name = `WHS_${token}`
    this.#prefix = `whs.${token}.k.`
    this.#clock = `whs.${token}.clock`
    this.#replicas = replicas
  }

  /** Makes the stream, unless it is there; returns how far the clock of the server is ahead of ours. */
  async open(live: LiveLink): Promise<number> {
    await live.manager.streams.add({
      name: this.#name,
      subjects: [`${this.#prefix}*`, this.#clock],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      num_replicas: this.#replicas,
      max_msgs_per_subject: 1,
      allow_direct: true,
    })
    return await measureClock(live, this.#name, this.#clock)
  }

  /** Returns the newest message under a key. */
  async find(live: LiveLink, key: string): Promise<KeptState | undefined> {
    const found = await findLast(live, this.#name, this.#toSubject(key))
    return found && toKept(found.sequence, found.timeMs, found.data)
  }

  /**
   * Puts a message under a key.
   *
   * @param after - the sequence that the newest message under the key must have, 0 for none; undefined for any.
   * @returns whether it was so.
   */
  async put({ client }: LiveLink, key: string, content: Content, after: number | undefined): Promise<boolean> {
    const expect = { streamName: this.#name, ...(after === undefined ? {} : { lastSubjectSequence: after }) }
    try {
      await client.publish(this.#toSubject(key), JSON.stringify(content), { expect })
      return true
    } catch (error) {
      if (hasCode(error, ...wrongLastSequence)) return false
      throw error
    }
  }

  /** Removes a message, unless it was replaced by then. */
  async remove({ manager }: LiveLink, sequence: number): Promise<void> {
    await manager.streams.deleteMessage(this.#name, sequence, false).catch(() => undefined)
  }

  /**
   * Reads all messages and those that come, until it is stopped. A message that was replaced before it was sent is
   * passed over. One that was sent and got lost ends the reading, since it may be the last under its key. The servers
   * of a cluster lose what is between them when they lose each other, and no connection of ours breaks then.
   */
  async pull(
    live: LiveLink,
    onKept: (key: string, kept: KeptState) => void,
    onLoaded: () => void,
    onEnd: () => void,
  ): Promise<Pull> {
    let isLoaded = false
    let count = 0
    let reading: Pull | undefined
    const endLossy = (): void => {
      reading?.stop()
      onEnd()
    }
    const load = (): void => {
      if (isLoaded) return
      isLoaded = true
      onLoaded()
    }
    const onMessage = ({ subject, sequence, timeMs, data, sentCount, pending }: PulledMessage): void => {
      count += 1
      if (sentCount !== count) return endLossy()
      const key = this.#toKey(subject)
      if (key !== undefined) onKept(key, toKept(sequence, timeMs, data))
      if (pending === 0) load()
    }
    const onIdle = (sentCount: number): void => (sentCount === count ? load() : endLossy())
    reading = await Pull.start(live, this.#name, 1, { onMessage, onIdle, onEnd })
    if (reading.pendingAtStart === 0) load()
    return reading
  }

  /** Reads all messages. */
  async readAll(live: LiveLink): Promise<Map<string, KeptState>> {
    const all = new Map<string, KeptState>()
    let pull: Pull | undefined
    try {
      await new Promise<void>((resolve, reject) => {
        const onEnd = (): void => reject(new Error('the stream of the state cannot be read now'))
        // A connection that ends tells nobody else.
        void live.connection.closed().then(onEnd)
        this.pull(live, (key, kept) => all.set(key, kept), resolve, onEnd).then((started) => (pull = started), reject)
      })
    } finally {
      pull?.stop()
    }
    return all
  }

  /** Returns whether there is no such stream. */
  isMissing(error: unknown): boolean {
    return hasCode(error, streamNotFound) || isUnheard(error)
  }

  #toSubject(key: string): string {
    // Never empty, which no part of a subject may be.
    return `${this.#prefix}k${Buffer.from(key).toString('base64url')}`
  }

  #toKey(subject: string): string | undefined {
    if (!subject.startsWith(this.#prefix)) return undefined
    return Buffer.from(subject.slice(this.#prefix.length + 1), 'base64url').toString()
  }
}

function toKept(sequence: number, timeMs: number, data: Uint8Array): KeptState {
  const { value, ttlMs } = JSON.parse(decoder.decode(data)) as Content
  return { sequence, timeMs, value, ttlMs }
}
