import type { Sink } from '../connection/sink.ts'
import type { PlainResponse } from '../stream/refuse.ts'

/** The outcome of a request to a stream: an answer, the head of a stream alone, or a way in. */
export type Admission = AnswerAdmission | HeadAdmission | StreamAdmission

/** The answer to a request with a whole response; a refusal, for now or for good, is one too. */
export interface AnswerAdmission {
  readonly kind: 'answer'
  readonly response: PlainResponse
}

/** The answer to a request for the head of a stream, without a body. */
export interface HeadAdmission {
  readonly kind: 'head'
  readonly status: number
  /** Headers beside those of every stream. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The admission of a request: it is answered with the head of a stream, and its connection joins. */
export interface StreamAdmission {
  readonly kind: 'stream'
  readonly status: number
  /** Headers beside those of every stream: how the body is encoded. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Starts the stream on a connection: its first event is written before this returns. Called once at most, in the turn
   * of the head. A client that left before is not let in: nothing was reserved for it, so nothing has to be given back.
   *
   * Should not throw, since the head is out: a stream that cannot start ends with `closing`. If it throws all the same,
   * the sink is destroyed.
   *
   * @param sink - the way out, once the head is on its way; it has no listener yet.
   */
  join(sink: Sink): void
}
