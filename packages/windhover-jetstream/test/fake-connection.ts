import { JetStreamApiError } from '@nats-io/jetstream'
import type { Msg } from '@nats-io/nats-core'

import type { LiveLink, NatsLink } from '../src/nats-link.ts'
import { streamNotFound, wrongLastSequence } from '../src/to-unavailable.ts'
import type { FakeStream } from './fake-stream.ts'

/** The parts of a server that a {@link FakeConnection} speaks with. */
export interface FakeServer {
  /** Lets something happen later, when the test decides. */
  readonly later: (act: () => void) => void
  /** Finds a stream by its name, or by its epoch. */
  readonly find: (name: string) => FakeStream | undefined
  /** The pointer as it stands in its stream. */
  readonly pointer: () => string
  /** Takes a record that a node publishes, as the next of a stream. */
  readonly take: (stream: FakeStream, data: Uint8Array) => void
  /** A node makes another epoch. */
  readonly onBegun: (stream: string) => void
}

interface FakeConsumer {
  readonly stream: FakeStream
  /** The sequence of the message that is sent next. */
  at: number
  inbox: string | undefined
}

type Callback = (error: null, message: Msg) => void
type Query = { readonly seq: number; readonly next_by_subj?: string; readonly last_by_subj?: string }
type PublishOptions = { readonly expect: { readonly streamName: string; readonly lastSequence: number } }

/** One connection of a node, which lasts until it is cut. */
class FakeConnection {
  readonly consumers: FakeConsumer[] = []
  readonly callbacks = new Map<string, Callback>()
  readonly live: LiveLink
  isClosed = false
  readonly #server: FakeServer
  readonly #asked = new Set<() => void>()

  constructor(server: FakeServer) {
    this.#server = server
    const getMessage = (stream: string, query: Query) => this.ask(() => this.#getMessage(stream, query))
    this.live = {
      server: { server_id: 'S', version: '2.15.2', max_payload: 1_048_576 },
      connection: {
        isClosed: () => this.isClosed,
        subscribe: (inbox: string, { callback }: { readonly callback: Callback }) => {
          this.callbacks.set(inbox, callback)
          return { unsubscribe: () => this.callbacks.delete(inbox) }
        },
        publish: (subject: string, _: string, { reply }: { readonly reply: string }) => {
          this.consumers[Number(subject.split('.').at(-1))]!.inbox = reply
        },
      },
      manager: {
        direct: { getMessage },
        streams: {
          getMessage,
          info: (name: string) => this.ask(() => this.#info(name)),
          add: async ({ name }: { readonly name: string }) => {
            server.onBegun(name)
            throw new Error('the test lets no epoch begin')
          },
          update: async () => undefined,
        },
        consumers: {
          add: (name: string, { opt_start_seq: at = 1 }: { readonly opt_start_seq?: number }) =>
            this.ask(() => this.#addConsumer(name, at)),
          delete: async (_: string, name: string) => {
            this.consumers[Number(name)]!.inbox = undefined
          },
        },
      },
      client: {
        publish: (_: string, data: Uint8Array, { expect }: PublishOptions) =>
          this.ask(() => this.#publish(expect.streamName, data, expect.lastSequence)),
      },
    } as unknown as LiveLink
  }

  #info(name: string): unknown {
    const { epoch, first, last, messages, isSealed } = this.#need(name)
    // An empty stream tells 0 as its first sequence.
    const state = { first_seq: last === 0 ? 0 : first, last_seq: last, messages: messages.size }
    return { created: epoch, config: { sealed: isSealed }, state }
  }

  #getMessage(name: string, query: Query): unknown {
    const { find, pointer } = this.#server
    if (query.last_by_subj !== undefined) {
      return { seq: 1, data: new TextEncoder().encode(pointer()), time: new Date(1) }
    }
    const next = find(name)?.next(query.seq)
    return next === undefined || (query.next_by_subj === undefined && next.seq !== query.seq) ? null : next
  }

  #addConsumer(name: string, at: number): unknown {
    const stream = this.#need(name)
    const pending = [...stream.messages.keys()].filter((sequence) => sequence >= at).length
    this.consumers.push({ stream, at, inbox: undefined })
    return { name: String(this.consumers.length - 1), num_pending: pending }
  }

  #publish(name: string, data: Uint8Array, lastSequence: number): unknown {
    const stream = this.#need(name)
    if (stream.last !== lastSequence) throw toApiError(wrongLastSequence[0], 'wrong last sequence')
    this.#server.take(stream, data)
    return { stream: name, seq: stream.last, duplicate: false }
  }

  #need(name: string): FakeStream {
    const stream = this.#server.find(name)
    if (stream === undefined) throw toApiError(streamNotFound, 'stream not found')
    return stream
  }

  /** Looks at something after a while, and gives the answer after another one, unless the connection was cut. */
  ask<Answer>(look: () => Answer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const refuse = (): void => reject(new Error('the connection is closed'))
      if (this.isClosed) return refuse()
      this.#asked.add(refuse)
      const answer = (give: () => void): void =>
        this.#server.later(() => {
          this.#asked.delete(refuse)
          give()
        })
      this.#server.later(() => {
        if (this.isClosed) return
        try {
          const found = look()
          answer(() => resolve(found))
        } catch (error) {
          answer(() => reject(error as Error))
        }
      })
    })
  }

  /** Refuses what was asked and not answered yet. */
  close(): void {
    this.isClosed = true
    for (const refuse of this.#asked) refuse()
  }
}

/** The way of one node to a server: one connection after the other. */
export class FakeLink {
  readonly #server: FakeServer
  #connection: FakeConnection

  constructor(server: FakeServer) {
    this.#server = server
    this.#connection = new FakeConnection(server)
  }

  get live(): LiveLink {
    return this.#connection.live
  }

  /** As a node sees it. */
  get link(): NatsLink {
    const link = { need: () => this.live } as Partial<NatsLink>
    return Object.defineProperty(link, 'live', { get: () => this.live }) as NatsLink
  }

  /** Asks on the connection of now. */
  ask<Answer>(look: () => Answer): Promise<Answer> {
    return this.#connection.ask(look)
  }

  /** How many consumers were made on the connection of now. */
  get consumerCount(): number {
    return this.#connection.consumers.length
  }

  /** A consumer sends its next message, loses it, or tells that there is none. */
  send(choice: number, how: 'message' | 'nothing' | 'idle'): void {
    const { consumers, callbacks } = this.#connection
    const asked = consumers.filter(({ inbox }) => inbox !== undefined)
    const consumer = asked[choice % asked.length]
    if (consumer === undefined) return
    const callback = callbacks.get(consumer.inbox!)
    const headers = { code: 100, description: 'Idle Heartbeat', get: () => String(consumer.at - 1) }
    if (how === 'idle') return callback?.(null, { headers } as unknown as Msg)
    const next = consumer.stream.next(consumer.at)
    if (next === undefined) return
    consumer.at = next.seq + 1
    if (how === 'nothing') return
    const reply = `$JS.ACK.S.C.1.${next.seq}.${next.seq}.1000000.0`
    callback?.(null, { subject: 's', reply, data: next.data } as Msg)
  }

  /** Cuts the connection, of which nothing comes any more, and makes the next one. */
  cut(): void {
    this.#connection.close()
    this.#connection = new FakeConnection(this.#server)
  }
}

function toApiError(code: number, description: string): JetStreamApiError {
  return new JetStreamApiError({ code: 400, err_code: code, description })
}
