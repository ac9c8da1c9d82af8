import type { Identity } from '../access/access.ts'
import type { EventDeclarations, EventInput } from '../catalog/define-events.ts'

/** How one event of a request's stream is sent. */
export interface SendOptions {
  /**
   * What the client brings back as `Last-Event-ID` once it has seen the event: 1-128 visible ASCII
   * characters, but not `stop`, which is the protocol's. Default: none, and the client keeps the one before.
   */
  readonly id?: string
  /** Milliseconds that the client waits before it reconnects, a whole number of 0 or more. Default: not sent. */
  readonly retryMs?: number
}

/** One event, as a generator yields it. */
export type StreamEvent<Events extends EventDeclarations = EventDeclarations> = {
  [Name in keyof Events & string]: {
    readonly event: Name
    readonly data: EventInput<Events, Name>
  } & SendOptions
}[keyof Events & string]

/** The names in the braces of a path: `room` of `/sse/rooms/{room}`. */
export type PathParameter<Path extends string> = string extends Path
  ? string
  : Path extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PathParameter<Rest>
    : never

/** The argument of the code behind one request. */
export interface RequestContext<
  Events extends EventDeclarations = EventDeclarations,
  Query = unknown,
  Path extends string = string,
> {
  /**
   * The query: the result of the stream's schema, or without one the text of each value (a list if one is given twice).
   * `lastEventId` is not in it.
   */
  readonly query: Query
  /** The values of the path's parameters, percent-decoded. */
  readonly params: Readonly<Record<PathParameter<Path>, string>>
  /**
   * Reads a header of the request, such as `cookie`, by its name in any case. To refuse a request, look at it
   * before the handler does: the code runs after the answer's head.
   */
  readonly header: (name: string) => string | undefined
  /**
   * The identity of the client, as the stream's door found it out, or whoever serves a stream without one; `undefined` if
   * nobody did.
   */
  readonly identity: Identity | undefined
  /**
   * The id of the last event that the client has seen, to continue after; `undefined` on a first visit, or if
   * it can be no id of this stream.
   */
  readonly lastEventId: string | undefined
  /**
   * Aborts when the stream has ended: the client left, the time is over, or the server closes. Its reason is
   * a WindhoverError with the code `closed`. Hand it to whatever waits, such as timers, queries and `fetch`.
   */
  readonly signal: AbortSignal
  /** Names this connection: 32 hexadecimal digits, as in its `connected` event. */
  readonly clientId: string
  /**
   * Sends an event, after those before it. Resolves once the client can take more, so code that awaits it has
   * one event in memory. An event that is not granted to the client is validated, and left out. A stream on which 1,000 are waiting ends with the reason `slow`. A failure that
   * nobody awaits ends the stream as an error of `run` does.
   *
   * @throws WindhoverError (as a rejection) `closed` when the stream has ended; `unknown_event`,
   *   `invalid_data`, `invalid_id`, `invalid_option` or `too_large` for what cannot be sent.
   */
  readonly send: <Name extends keyof Events & string>(
    event: Name,
    data: EventInput<Events, Name>,
    options?: SendOptions,
  ) => Promise<void>
}

/** The code behind a stream: an async generator of its events, or an async function that calls `send`. */
export type RunRequest<Events extends EventDeclarations, Query, Path extends string> = (
  context: RequestContext<Events, Query, Path>,
) => AsyncIterable<StreamEvent<Events>> | Promise<void>
