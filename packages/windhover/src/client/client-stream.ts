import type { ClientGap } from './client-gap.ts'
import type { Message, MessageMeta } from './client-types.ts'
import type { StreamState } from './stream-state.ts'

/** Names that a stream reads. A change is taken up 20 ms later, together with others, and loses nothing. */
export type ChosenNames<Name extends string = string> = Pick<
  Set<Name>,
  'add' | 'delete' | 'clear' | 'has' | 'size' | typeof Symbol.iterator
>

/** Ends what a call began. A second call does nothing. */
export type Off = () => void

/** What a `for await` gives besides messages. */
export interface GapMessage {
  readonly name: 'gap'
  readonly data: ClientGap
}

/** How to wait for a stream. */
export interface OpenedOptions {
  /** Ends the waiting with its reason. Default: none. */
  readonly signal?: AbortSignal
  /** Milliseconds to wait at most. Default: as long as it takes. */
  readonly timeoutMs?: number
}

/**
 * A stream that keeps itself open: it connects with the first listener, and resumes where it was, for as long as somebody
 * listens.
 */
export interface ClientStream<Data = Record<string, unknown>> {
  readonly state: StreamState
  /** The id that the next request resumes by; empty before the first event. */
  readonly lastEventId: string
  /** The channels that are read; none for what the stream gives by itself. */
  readonly channels: ChosenNames
  /** The events that are read; none for all. */
  readonly events: ChosenNames<keyof Data & string>
  /** Calls back with each message of a name. An error that the listener throws goes to `onError` of the client. */
  on<Name extends keyof Data & string>(name: Name, listener: (data: Data[Name], meta: MessageMeta) => void): Off
  /** Calls back with each message, whatever its name. */
  onMessage(listener: (message: Message<Data>) => void): Off
  /** Calls back when messages may be missing. */
  onGap(listener: (gap: ClientGap) => void): Off
  /** Calls back with each change of the state. Listening to it alone opens no connection. */
  onState(listener: (state: StreamState) => void): Off
  /**
   * Calls back once after all messages that came together, and after each change of the state. So a store that is filled
   * by listeners is looked at once for many messages. It alone opens no connection.
   */
  subscribe(listener: () => void): Off
  /**
   * Resolves when the stream is open, and opens it for that.
   *
   * @throws WindhoverClientError the error of a stream that was refused; `closed` or `timeout` for one that is not open.
   */
  opened(options?: OpenedOptions): Promise<void>
  /** Requests it again at once, behind the last id, whatever its state. */
  readonly reconnect: () => void
  /** Ends it, and every `for await` of it. `reconnect()` would open it again. */
  readonly close: () => void
  /**
   * Gives messages and gaps in their order, from the first `next()` on. At most 1,000 wait for a loop that is slow. Then they are dropped, and the
   * loop gets a `gap` with the reason `slow`. The loop ends when the stream is closed.
   *
   * @throws WindhoverClientError the error of a stream that was refused.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Message<Data> | GapMessage, void>
}
