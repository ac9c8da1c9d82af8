import type { ParsedEvent } from '../wire/parse-events.ts'
import type { RetryOptions } from './retry-wait.ts'
import type { IdStore } from './stored/id-store.ts'
import type { ClientSchemas, OnInvalid } from './validate-message.ts'

/** Says whether the credential that the server was given last is of no use any more. */
export interface CredentialRequest {
  /** Set if a new credential is needed, and not one that is kept. */
  readonly refresh: boolean
}

/** What `createClient` takes. Everything may be left out. */
export interface ClientOptions {
  /** Where the server is: `https://api.example.com`, with a path if it has one. Default: the origin of the page. */
  readonly url?: string
  /**
   * Returns the token that goes along as `Authorization: Bearer`, asked before every request. Default: none. What it throws
   * counts as a try that failed.
   */
  readonly token?: (request: CredentialRequest) => string | undefined | Promise<string | undefined>
  /** Returns a ticket (`POST /api/tickets`), which goes along in the address of a stream. Default: none. */
  readonly ticket?: (request: CredentialRequest) => string | Promise<string>
  /** Whether cookies go along, as `fetch` has it. Default: `same-origin`. */
  readonly credentials?: 'omit' | 'same-origin' | 'include'
  /** A catalog, whose schemas validate what arrives. Default: nothing is validated. */
  readonly schemas?: ClientSchemas
  /**
   * What becomes of a message that its schema refuses. `drop` leaves it out and `pass` hands it on as it is; both tell `onError`.
   * `throw` ends the stream as `failed`. Default: `drop`.
   */
  readonly onInvalid?: OnInvalid
  /**
   * What a hidden page does: go on, or end its streams after a while until it is seen again. A page in the cache of pages
   * (bfcache) ends them at once. Default: `keep`.
   */
  readonly whenHidden?: 'keep' | { readonly pauseAfterMs: number }
  /** How long it waits between tries. It never gives up by itself. */
  readonly retry?: RetryOptions
  /** Milliseconds for which a stream stays open after its last listener has gone. Default: 5,000. */
  readonly lingerMs?: number
  /** How many milliseconds before its end a credential is renewed. Default: 30,000, and half of its life at most. */
  readonly renewBeforeMs?: number
  /** Called with what listeners throw, data that is invalid, and refusals for good. Default: `reportError`, or the console. */
  readonly onError?: (error: unknown) => void
  /**
   * Reads each stream once for all tabs of the origin, wherever the browser has Web Locks and BroadcastChannel, which takes
   * HTTPS. Tabs whose clients give the same text read together, so give the id of the user. `true` is for streams that
   * are the same for everybody. With `token`, `ticket` or `credentials: 'include'` it shares nothing, and `onError` is told
   * so, since tabs of two users would get the messages of each other. A leader reads by its own credential for all of them.
   * Default: each stream reads by itself.
   */
  readonly share?: boolean | string
  /** Sends requests. Default: that of the runtime. React Native needs one that streams, such as that of `expo/fetch`. */
  readonly fetch?: typeof fetch
}

/** What `client.stream` takes. */
export interface StreamOptions<Name extends string = string> {
  /** Channels to read. Default: what the stream gives by itself. */
  readonly channels?: readonly string[]
  /** Events to read. Default: all that the stream has. */
  readonly events?: readonly Name[]
  /** Values for the `{names}` of the path. */
  readonly params?: Readonly<Record<string, string | number>>
  /** How many of the newest kept messages come first, if the stream allows it. Default: what the stream gives. */
  readonly last?: number
  /** The id behind which it begins. Default: with what is new. */
  readonly lastEventId?: string
  /**
   * Called with each event as it is on the wire, those of the protocol too, before any listener. While a promise that it
   * returns is pending, nothing more is read. Such a stream is not shared. For tools that show a stream; applications
   * listen by name. Default: none.
   */
  readonly onRaw?: (event: ParsedEvent) => void | Promise<void>
  /** Closes it. */
  readonly signal?: AbortSignal
  /** Keeps how far it was read, for a service that goes on there after a restart. Default: nothing is kept. */
  readonly store?: IdStore
  /**
   * `false`: it reads by itself although its client shares. A stream per request should. One with `last` or a `store` does so
   * anyway. A stream that joins others gets no first messages. Default: `true`.
   */
  readonly share?: boolean
}
