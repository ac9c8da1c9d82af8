import type { ClientOptions } from '../client-options.ts'
import type { ClientSource, InputByName } from '../client-types.ts'
import type { CallOptions, Published, PublishDetails } from '../publish-types.ts'
import type { RetryOptions } from '../retry-wait.ts'

/** An event that a publisher was given. */
export interface QueuedEvent {
  readonly event: string
  readonly data: unknown
  readonly details: PublishDetails
}

/** How a publisher holds and sends its events. */
export interface PublisherOptions {
  /** Most events that it holds, with the one that is being sent. Default: 1,000. */
  readonly maxQueue?: number
  /** Most bytes of JSON that the data of these events may have. Default: 8 MiB. */
  readonly maxQueueBytes?: number
  /** Milliseconds after which a request without an answer is given up and sent again. Default: 30,000. */
  readonly timeoutMs?: number
  /** How long it waits between tries. It never gives up by itself. */
  readonly retry?: RetryOptions
  /**
   * Called with each error. An event that `willRetry` is sent again. Any other was refused, and its promise rejects with the
   * same error, which nobody has to catch then. Default: none.
   */
  readonly onError?: (error: unknown, event: QueuedEvent, willRetry: boolean) => void
}

/** Where a publisher sends to, if there is no client: `fetch`, `url`, `token` and `credentials` as a client has them. */
export type PublisherServer = Pick<ClientOptions, 'url' | 'token' | 'credentials' | 'fetch'>

/** Publishes events in their order, each exactly once, whatever the network and the server go through. */
export interface Publisher<Source extends ClientSource> {
  /** How many events wait, or are being sent. */
  readonly size: number
  /**
   * Takes an event, and sends it once all before it are sent. The data is read at once: it may be changed afterwards.
   *
   * @returns what became of it, once it is in the log.
   * @throws WindhoverClientError `queue_full` or `closed`, if it was not taken; what the server said, if it was refused.
   *   The events behind it are sent all the same. The reason of `signal`, after which it is in the log or not.
   */
  publish<Name extends keyof InputByName<Source> & string>(
    event: Name,
    data: InputByName<Source>[Name],
    details?: PublishDetails & CallOptions,
  ): Promise<Published>
  /** Resolves when all that was taken up to now is in the log, or was refused. */
  flush(): Promise<void>
  /**
   * Takes no more. Without `flush` it also ends the request that is under way, and what waits rejects with `closed`.
   *
   * @returns when nothing waits any more.
   */
  close(options?: { readonly flush?: boolean }): Promise<void>
}
