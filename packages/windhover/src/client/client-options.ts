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
  /** What a hidden page does: go on, or end its streams after a while until it is seen again. Default: `keep`. */
  readonly whenHidden?: 'keep' | { readonly pauseAfterMs: number }
  /** How long it waits between tries. It never gives up by itself. */
  readonly retry?: RetryOptions
  /** Milliseconds for which a stream stays open after its last listener has gone. Default: 5,000. */
  readonly lingerMs?: number
  /** How many milliseconds before its end a credential is renewed. Default: 30,000, and half of its life at most. */
  readonly renewBeforeMs?: number
  /** Called with what listeners throw, data that is invalid, and refusals for good. Default: `reportError`, or the console. */
  readonly onError?: (error: unknown) => void
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
  /** Closes it. */
  readonly signal?: AbortSignal
  /** Keeps how far it was read, for a service that goes on there after a restart. Default: nothing is kept. */
  readonly store?: IdStore
}
