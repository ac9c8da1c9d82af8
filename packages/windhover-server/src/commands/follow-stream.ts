import { createClient, type ParsedEvent, type StreamState, type WindhoverClientError } from 'windhover/client'

import { redact } from '../telemetry/redact.ts'
import { CommandFailure } from './command-failure.ts'
import { describeUnreachable } from './describe-unreachable.ts'
import { type Asked, fetchFrom } from './fetch-from.ts'
import { describeRefusal } from './read-refusal.ts'
import { serverNameOf, socketPathOf } from './server-address.ts'

/** Which stream to follow, from where, and until when. */
export interface FollowOptions {
  readonly url: URL
  /** The headers that show a credential. */
  readonly credential: Readonly<Record<string, string>>
  /** Resumes after this id. Default: starts with what is published from now on. */
  readonly lastEventId?: string
  /** Ends the following. */
  readonly signal: AbortSignal
  /** Called with a sentence for what happens to the connection. */
  readonly onNotice: (notice: string) => void
  /** Called with each event as it came. Nothing more is read until the promise resolves; `false` ends the following. */
  readonly onEvent: (event: ParsedEvent) => Promise<boolean>
}

/**
 * Follows a stream over any number of connections. Resolves when the server says that it must not come back (204, or
 * `closing` with `reconnect: false`), when `onEvent` has enough, or when the signal ends it.
 *
 * @throws CommandFailure when the first connection fails, or for an answer that must not be tried again.
 */
export function followStream({ url, credential, signal, onNotice, onEvent, ...options }: FollowOptions): Promise<void> {
  const client = createClient({
    url: socketPathOf(url) === undefined ? url.origin : 'http://localhost',
    fetch: (address, init) =>
      fetchFrom(placeAt(url, address as string), {
        ...(init as Asked),
        headers: { ...(init?.headers as object), ...credential },
      }),
    // Told by the state.
    onError: () => {},
  })
  return new Promise((resolve, reject) => {
    let wasOpen = false
    const stream = client.stream(url.pathname + url.search, {
      ...options,
      async onRaw(event) {
        try {
          if (!(await onEvent(event))) end()
        } catch (error) {
          end(error)
        }
      },
    })

    function end(error?: unknown): void {
      signal.removeEventListener('abort', onAbort)
      off()
      stream.close()
      if (error === undefined) resolve()
      else reject(error)
    }
    const onAbort = (): void => end()

    function onState({ is, error, retryAtMs = 0 }: StreamState): void {
      if (is === 'open') {
        wasOpen = true
        onNotice(`connected to ${describeAddress(url)}`)
      } else if (is === 'waiting') {
        const failure = toFailure(url, error!)
        if (!wasOpen && isFinalAtFirst(error!)) return end(failure)
        const waitMs = Math.max(0, retryAtMs - Date.now())
        onNotice(`${failure.message.replace(/;.*/s, '')}; connecting again in ${(waitMs / 1000).toFixed(1)} s`)
      } else if (is === 'failed') {
        end(toFailure(url, error!))
      } else if (is === 'closed' && error !== undefined) {
        if (error.status === 204) onNotice('the server says that there is nothing more to come')
        end()
      }
    }

    stream.onState(onState)
    signal.addEventListener('abort', onAbort)
    const off = stream.onMessage(() => {})
    if (signal.aborted) end()
  })
}

/** Returns whether a command should end if its first request meets this. Once the server was seen to work, it may pass. */
function isFinalAtFirst({ code, status = 0, cause }: WindhoverClientError): boolean {
  return code === 'bad_answer' || cause !== undefined || (status >= 500 && status !== 503)
}

/** Where an address that the client asks for is: on the socket of a URL, if that is one. */
function placeAt(url: URL, address: string): URL {
  const { pathname, search } = new URL(address)
  return socketPathOf(url) === undefined ? new URL(address) : new URL(pathname + search, url)
}

function describeAddress(url: URL): string {
  return redact(socketPathOf(url) === undefined ? url.href : `${serverNameOf(url)}:${url.pathname}${url.search}`)
}

const losses: Readonly<Record<string, string>> = {
  silent: 'the server fell silent',
  stale_answer: 'the answer belongs to another request: a cache or a proxy repeated it',
}

function toFailure(url: URL, error: WindhoverClientError): CommandFailure {
  const { code, status, problem = {}, cause } = error
  if (status !== undefined) return describeRefusal(serverNameOf(url), status, { ...problem })
  if (code === 'bad_answer') return new CommandFailure(`${describeAddress(url)} is not an event stream; check the path`)
  return new CommandFailure(
    cause === undefined ? (losses[code] ?? 'the stream ended') : describeUnreachable(url, cause),
  )
}
