import {
  AckPolicy,
  type ConsumerConfig,
  DeliverPolicy,
  type NextMsgRequest,
  ReplayPolicy,
  type StoredMsg,
  type StreamAPI,
} from '@nats-io/jetstream'
import { createInbox, type Msg, type MsgHdrs, nanos, type Subscription } from '@nats-io/nats-core'

import type { LiveLink } from './nats-link.ts'
import { hasCode, isUnheard, streamNotFound } from './to-unavailable.ts'

/** A message of a stream. */
export interface PulledMessage {
  readonly subject: string
  readonly sequence: number
  /** When the server stored it, in milliseconds since 1970. */
  readonly timeMs: number
  readonly data: Uint8Array
  /** The number of messages that its consumer had sent with it, so that one that got lost is seen. */
  readonly sentCount: number
  /** How many messages the stream still had after it when it was sent. */
  readonly pending: number
}

/** How many messages are asked for at once, which bounds what the server may have in flight. */
const batch = 64
const expiresMs = 5_000
const heartbeatMs = 1_000
/**
 * A server that sent nothing between so many checks, not even a heartbeat, is not listened to any longer. Checks are
 * counted, and not the time: a process that stood still has yet to hear what came meanwhile.
 */
const maxSilentChecks = 7
/** How long the server remembers a consumer that asks for nothing. */
const inactiveMs = 10_000

/** Receives what a {@link Pull} reads. */
export interface PullListener {
  onMessage(message: PulledMessage): void
  /**
   * There was nothing to send for a second. The numbers of messages to come that 2.9 tells may stay above 0 after
   * messages were replaced, so that nothing else tells the end for sure.
   *
   * @param sentCount - the number of messages that the consumer has sent.
   */
  onIdle(sentCount: number): void
  /** It cannot continue. Called once, unless it was stopped. */
  onEnd(reason: string): void
}

/**
 * Reads a stream from a sequence on, and waits for more: a pull consumer without acknowledgements, asked by
 * our own loop. The client's ordered consumer is not used: it goes silent for ever after its stream was deleted and
 * made again. What was in flight when a connection broke is missing here too, which the caller sees as a hole.
 */
export class Pull {
  /** How many messages there were to come when it began. */
  readonly pendingAtStart: number
  readonly #live: LiveLink
  readonly #subject: string
  readonly #listener: PullListener
  readonly #inbox = createInbox()
  readonly #subscription: Subscription
  readonly #forget: () => void
  #wanted = 0
  #silentChecks = 0
  #isEnded = false

  /** Begins to read. */
  static async start(live: LiveLink, stream: string, from: number, listener: PullListener): Promise<Pull> {
    const config: Partial<ConsumerConfig> = {
      ack_policy: AckPolicy.None,
      replay_policy: ReplayPolicy.Instant,
      inactive_threshold: nanos(inactiveMs),
      mem_storage: true,
      num_replicas: 1,
      ...(from <= 1
        ? { deliver_policy: DeliverPolicy.All }
        : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from }),
    }
    const { name, num_pending: pending } = await live.manager.consumers.add(stream, config)
    return new Pull(live, stream, name, pending, listener)
  }

  private constructor(live: LiveLink, stream: string, name: string, pending: number, listener: PullListener) {
    this.pendingAtStart = pending
    this.#live = live
    this.#subject = `$JS.API.CONSUMER.MSG.NEXT.${stream}.${name}`
    this.#listener = listener
    this.#forget = () => void live.manager.consumers.delete(stream, name).catch(() => undefined)
    this.#subscription = live.connection.subscribe(this.#inbox, {
      callback: (error, message) => (error === null ? this.#take(message) : this.#end(error.message)),
    })
    this.#ask()
  }

  /** Ends it if the server is silent. Called about twice a second. */
  check(): void {
    this.#silentChecks += 1
    if (this.#silentChecks > maxSilentChecks) this.#end('the server sends nothing')
  }

  /** Stops it, and removes the consumer if the connection still lives. */
  stop(): void {
    if (this.#isEnded) return
    this.#isEnded = true
    if (this.#live.connection.isClosed()) return
    this.#subscription.unsubscribe()
    this.#forget()
  }

  #take(message: Msg): void {
    if (this.#isEnded) return
    this.#silentChecks = 0
    if (message.headers !== undefined && message.headers.code > 0) return this.#takeStatus(message.headers)
    this.#wanted -= 1
    this.#listener.onMessage(readMessage(message))
    // Asked again early, so that the server never waits for us.
    if (!this.#isEnded && this.#wanted <= batch / 2) this.#ask()
  }

  #takeStatus(headers: MsgHdrs): void {
    const { code, description } = headers
    if (code === 100) return this.#listener.onIdle(Number(headers.get('Nats-Last-Consumer')))
    // A request has ended by its time, or by its number.
    const isOver = code === 404 || code === 408 || (code === 409 && /complete|max/i.test(description))
    if (!isOver) return this.#end(`${code} ${description}`)
    this.#wanted -= Number(headers.get('Nats-Pending-Messages') || this.#wanted)
    if (this.#wanted <= batch / 2) this.#ask()
  }

  #ask(): void {
    this.#wanted += batch
    const request = { batch, expires: nanos(expiresMs), idle_heartbeat: nanos(heartbeatMs) }
    this.#live.connection.publish(this.#subject, JSON.stringify(request), { reply: this.#inbox })
  }

  #end(reason: string): void {
    if (this.#isEnded) return
    this.stop()
    this.#listener.onEnd(reason)
  }
}

/** Reads the place of a message from its reply subject, which is where JetStream puts it. */
function readMessage({ subject, reply = '', data }: Msg): PulledMessage {
  const tokens = reply.split('.')
  // `$JS.ACK.stream.consumer.delivered.sequence.sequence.time.pending`; newer servers may put a domain and the
  // hash of an account after `ACK`.
  const start = tokens.length >= 11 ? 7 : 5
  return {
    subject,
    sequence: Number(tokens[start]),
    // Nanoseconds, which a number does not hold.
    timeMs: Number(tokens[start + 2]!.slice(0, -6)),
    data,
    sentCount: Number(tokens[start + 1]),
    pending: Number(tokens[start + 3]),
  }
}

/** A message that was read alone. */
export type FoundMessage = Pick<PulledMessage, 'sequence' | 'timeMs' | 'data'>

/**
 * Reads one message again, from any replica. One that lags may not have it yet, and nobody hears of a stream that is
 * gone, so that the leader is asked then.
 *
 * @returns `undefined` if it is certainly gone.
 */
export async function readAgain(live: LiveLink, stream: string, sequence: number): Promise<FoundMessage | undefined> {
  const found = await live.manager.direct.getMessage(stream, { seq: sequence }).catch((error: unknown) => {
    if (isUnheard(error)) return null
    throw error
  })
  return found === null ? await askLeader(live, stream, { seq: sequence }) : toFound(found)
}

/** Returns the first message of a subject from a sequence on, by the leader of the stream; nothing if there is none. */
export async function findNext(
  live: LiveLink,
  stream: string,
  subject: string,
  from: number,
): Promise<FoundMessage | undefined> {
  // The client knows this query only for direct reads.
  const query: NextMsgRequest & { readonly seq: number } = { seq: from, next_by_subj: subject }
  return await askLeader(live, stream, query)
}

async function askLeader(
  { manager }: LiveLink,
  stream: string,
  query: Parameters<StreamAPI['getMessage']>[1],
): Promise<FoundMessage | undefined> {
  try {
    const found = await manager.streams.getMessage(stream, query)
    return found === null ? undefined : toFound(found)
  } catch (error) {
    if (hasCode(error, streamNotFound)) return undefined
    throw error
  }
}

function toFound({ seq, time, data }: StoredMsg): FoundMessage {
  return { sequence: seq, timeMs: time.getTime(), data }
}
