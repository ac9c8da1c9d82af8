import type { Msg } from '@nats-io/nats-core'

import type { EpochKeeper, SeenEpoch, VerifiedEpoch } from '../src/epoch-keeper.ts'
import type { LiveLink, NatsLink } from '../src/nats-link.ts'
import { decodeRecord, encodeRecord } from '../src/record.ts'

/** The stream of an epoch: its messages by sequence, and what is no longer kept of it. */
class FakeStream {
  readonly epoch: string
  readonly messages = new Map<number, Uint8Array>()
  /** The sequence of the oldest message, or of the next one. */
  first = 1
  last = 0
  /** The offset of the newest message. */
  head = 0
  isSealed = false

  constructor(epoch: string) {
    this.epoch = epoch
  }

  /** Returns the first message from a sequence on. */
  next(from: number): { readonly seq: number; readonly data: Uint8Array; readonly time: Date } | undefined {
    for (let seq = Math.max(from, this.first); seq <= this.last; seq += 1) {
      const data = this.messages.get(seq)
      if (data !== undefined) return { seq, data, time: new Date(1) }
    }
    return undefined
  }
}

interface FakeConsumer {
  readonly stream: FakeStream
  /** The sequence of the message that is sent next. */
  at: number
  inbox: string | undefined
}

/**
 * A server of NATS with the streams of one hub, of which a test decides everything. It decides when a request is looked
 * at and when its answer comes. It also decides which message a consumer sends, passes over, or denies.
 */
export class FakeBroker {
  /** Oldest first; the last is the one that the pointer names. */
  readonly epochs: FakeStream[] = []
  /** Why nodes have begun epochs. */
  readonly begun: string[] = []
  /** Messages that a purge has taken, by their position. */
  readonly purged = new Set<string>()
  #todo: (() => void)[] = []
  #live = this.#connect()

  constructor() {
    this.#begin()
  }

  get current(): FakeStream {
    return this.epochs.at(-1)!
  }

  /** How many consumers were made on the connection of now. */
  get consumerCount(): number {
    return this.#live.consumers.length
  }

  /** Whether something is on its way. */
  get isBusy(): boolean {
    return this.#todo.length > 0
  }

  get live(): LiveLink {
    return this.#live.link
  }

  /** The way of a node to this server. */
  get link(): NatsLink {
    const link = { need: () => this.live } as Partial<NatsLink>
    return Object.defineProperty(link, 'live', { get: () => this.live }) as NatsLink
  }

  get keeper(): EpochKeeper {
    return {
      toStream: (epoch: string) => `S_${epoch}`,
      toSubject: (epoch: string) => `s.${epoch}`,
      findInfo: (_: LiveLink, epoch: string) => this.#ask(() => ({ state: { first_seq: this.#find(epoch).first } })),
      verify: (_: LiveLink, seen: SeenEpoch | undefined, why?: string) => this.#ask(() => this.#verify(seen, why)),
    } as unknown as EpochKeeper
  }

  /** Lists the positions of all messages that are kept. */
  listKept(): string[] {
    return this.epochs.flatMap(({ messages }) => [...messages.values()].flatMap(listPlaces))
  }

  /** Lets one of the things that are on their way happen. */
  step(choice: number): void {
    this.#todo.splice(choice % this.#todo.length, 1)[0]?.()
  }

  /** Stores a record of so many messages, as another node does. Each says where it is. */
  append(count: number): void {
    const { current } = this
    const data = Array.from({ length: count }, (_, n) => `${current.epoch}.${current.head + 1 + n}`)
    this.#store(
      encodeRecord(
        current.head + 1,
        data.map((text) => ({ channel: 'c', event: 'e', data: text })),
      ),
      count,
    )
  }

  /** Stores something that is no record. */
  spoil(): void {
    this.#store(new TextEncoder().encode('no record'), 0)
  }

  /** Removes the oldest records. Another node writes where the epoch stands if none is left. */
  purge(count: number): void {
    const { current } = this
    for (let left = count; left > 0 && current.first <= current.last; left -= 1) {
      for (const place of listPlaces(current.messages.get(current.first)!)) this.purged.add(place)
      current.messages.delete(current.first)
      current.first += 1
    }
    if (count > 0 && current.last > 0 && current.messages.size === 0) this.#store(encodeRecord(current.head + 1, []), 0)
  }

  /** Begins an epoch, after the newest records of the old one were lost. */
  end(lost: number): void {
    const { current } = this
    for (let left = lost; left > 0 && current.last >= current.first; left -= 1) {
      current.messages.delete(current.last)
      current.last -= 1
    }
    this.#begin()
  }

  /** A consumer sends its next message, loses it, or tells that there is none. */
  send(choice: number, how: 'message' | 'nothing' | 'idle'): void {
    const asked = this.#live.consumers.filter(({ inbox }) => inbox !== undefined)
    const consumer = asked[choice % asked.length]
    if (consumer === undefined) return
    const callback = this.#live.callbacks.get(consumer.inbox!)
    const headers = { code: 100, description: 'Idle Heartbeat' }
    if (how === 'idle') return callback?.(null, { headers } as Msg)
    const next = consumer.stream.next(consumer.at)
    if (next === undefined) return
    consumer.at = next.seq + 1
    if (how === 'nothing') return
    const reply = `$JS.ACK.S.C.1.${next.seq}.${next.seq}.1000000.0`
    callback?.(null, { subject: 's', reply, data: next.data } as Msg)
  }

  /** Cuts the connection, of which nothing comes any more, and makes the next one. */
  cut(): void {
    this.#live.isClosed = true
    const todo = this.#todo
    this.#todo = []
    this.#live = this.#connect()
    for (const settle of todo) settle()
  }

  #begin(): void {
    if (this.epochs.length > 0) this.current.isSealed = true
    this.epochs.push(new FakeStream(this.epochs.length.toString(16).padStart(16, '0')))
  }

  #find(epochOrStream: string): FakeStream {
    return this.epochs.find(({ epoch }) => epochOrStream.endsWith(epoch))!
  }

  #store(data: Uint8Array, count: number): void {
    const { current } = this
    current.last += 1
    current.head += count
    current.messages.set(current.last, data)
  }

  #verify(seen: SeenEpoch | undefined, why: string | undefined): VerifiedEpoch {
    if (why !== undefined && seen?.epoch === this.current.epoch) {
      this.begun.push(why)
      this.#begin()
    }
    const { epoch, first, last, messages } = this.current
    const earlier = this.epochs.slice(0, -1).map((ended) => ({ epoch: ended.epoch, lastSequence: ended.last }))
    const pointer = { v: 1 as const, epoch, created: '', serverId: '', earlier }
    return { pointer, firstSequence: last === 0 ? 0 : first, lastSequence: last, isEmpty: messages.size === 0 }
  }

  /** Looks at something after a while, and gives the answer after another one, unless the connection was cut. */
  #ask<Answer>(look: () => Answer): Promise<Answer> {
    const live = this.#live
    return new Promise((resolve, reject) => {
      const refuse = (): void => reject(new Error('the connection is closed'))
      if (live.isClosed) return refuse()
      this.#todo.push(() => {
        if (live.isClosed) return refuse()
        const answer = look()
        this.#todo.push(() => (live.isClosed ? refuse() : resolve(answer)))
      })
    })
  }

  #connect() {
    const consumers: FakeConsumer[] = []
    const callbacks = new Map<string, (error: null, message: Msg) => void>()
    const getMessage = (stream: string, query: { readonly seq: number; readonly next_by_subj?: string }) =>
      this.#ask(() => {
        const next = this.#find(stream).next(query.seq)
        return next === undefined || (query.next_by_subj === undefined && next.seq !== query.seq) ? null : next
      })
    const live = { consumers, callbacks, isClosed: false, link: {} as LiveLink }
    live.link = {
      connection: {
        isClosed: () => live.isClosed,
        subscribe(inbox: string, { callback }: { readonly callback: (error: null, message: Msg) => void }) {
          callbacks.set(inbox, callback)
          return { unsubscribe: () => callbacks.delete(inbox) }
        },
        publish(subject: string, _: string, { reply }: { readonly reply: string }) {
          consumers[Number(subject.split('.').at(-1))]!.inbox = reply
        },
      },
      manager: {
        direct: { getMessage },
        streams: { getMessage },
        consumers: {
          add: (name: string, { opt_start_seq: at = 1 }: { readonly opt_start_seq?: number }) =>
            this.#ask(() => {
              const stream = this.#find(name)
              const pending = [...stream.messages.keys()].filter((sequence) => sequence >= at).length
              consumers.push({ stream, at, inbox: undefined })
              return { name: String(consumers.length - 1), num_pending: pending }
            }),
          async delete(_: string, name: string) {
            consumers[Number(name)]!.inbox = undefined
          },
        },
      },
      client: { publish: () => Promise.reject(new Error('another node has written')) },
    } as unknown as LiveLink
    return live
  }
}

/** Lists where the messages of a record are, which is what they say. */
function listPlaces(data: Uint8Array): string[] {
  return decodeRecord(data, 0).messages.map(({ message }) => message.data)
}
