import { type Position, WindhoverError } from 'windhover'
import { measureDraft, type StoreBatch, type StoredMessage } from 'windhover/store'

import type { AppendCall } from './append-call.ts'
import type { RedisConnection } from './redis-connection.ts'
import type { StoreKeys } from './store-keys.ts'
import { type RawEntry, readEntry, type StreamEntry } from './stream-entry.ts'
import type { StreamStart } from './stream-reader.ts'

/** The most entries that are read at once. */
export const maxEntries = 1_000

/** Reads what a store has kept: messages, and the names of epochs. */
export class StoredHistory {
  readonly #connection: RedisConnection
  readonly #keys: StoreKeys
  readonly #call: AppendCall

  constructor(connection: RedisConnection, keys: StoreKeys, call: AppendCall) {
    this.#connection = connection
    this.#keys = keys
    this.#call = call
  }

  /** Reads as `read` of a store does. */
  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    const { epoch, generation, head } = await this.#call.run([])
    if (after.epoch !== epoch || after.offset > head) return 'epoch'
    if (after.offset === head) return { epoch, messages: [] }
    const count = String(Math.min(max.messages, maxEntries))
    const [from, to] = [`${generation}-${after.offset + 1}`, `${generation}-${head}`]
    const messages: StoredMessage[] = []
    let bytes = 0
    for (const { content } of await this.#range(from, to, count)) {
      if (typeof content === 'string') continue
      bytes += measureDraft(content)
      if (messages.length > 0 && bytes > max.bytes) break
      messages.push(content)
    }
    return messages[0]?.offset === after.offset + 1 ? { epoch, messages } : 'evicted'
  }

  /** Finds where a listener begins. What it has seen is noted first, so that a loss is found. */
  async findStart(from: Position | 'oldest' | 'head'): Promise<StreamStart> {
    if (typeof from !== 'string') {
      const generation = await this.#findGeneration(from.epoch)
      if (generation !== '') this.#call.note(generation, from.offset)
      await this.#call.run([])
      return { position: from, generation }
    }
    const { epoch, generation, head } = await this.#call.run([])
    const [first] = from === 'head' ? [] : await this.#range('-', '+', '1')
    if (first === undefined) return { position: { epoch, offset: head }, generation }
    const { content } = first
    if (typeof content === 'string') return { position: { epoch: content, offset: 0 }, generation: first.generation }
    const name = await this.findEpoch(first.generation)
    return { position: { epoch: name, offset: content.offset - 1 }, generation: first.generation }
  }

  /**
   * Finds the name of an epoch.
   *
   * @throws WindhoverError `unavailable` if it is not known.
   */
  async findEpoch(generation: string): Promise<string> {
    const epoch = await this.#connection.call(['HGET', this.#keys.state, `e:${generation}`])
    if (typeof epoch === 'string') return epoch
    throw new WindhoverError('unavailable', 'the name of an epoch is not known now')
  }

  async #findGeneration(epoch: string): Promise<string> {
    const fields = (await this.#connection.call(['HGETALL', this.#keys.state])) as string[]
    const index = fields.findIndex((name, n) => n % 2 === 0 && name.startsWith('e:') && fields[n + 1] === epoch)
    return index === -1 ? '' : fields[index]!.slice('e:'.length)
  }

  async #range(from: string, to: string, count: string): Promise<StreamEntry[]> {
    const entries = await this.#connection.read(['XRANGE', this.#keys.stream, from, to, 'COUNT', count])
    return (entries as RawEntry[]).map(readEntry)
  }
}
