import { type Attempt, type AttemptEnd, type AttemptHost, startAttempt } from './attempt.ts'
import { WindhoverClientError } from './client-error.ts'
import { passingStatuses, pickWait, type RetryOptions } from './retry-wait.ts'
import type { StreamState } from './stream-state.ts'

/** What keeps a stream open needs, and what it calls. */
export interface ConnectionHost<Message> extends Pick<
  AttemptHost<Message>,
  'cursor' | 'decode' | 'onMessage' | 'onGap' | 'onBatch'
> {
  /** @param refresh - whether the credential must be a new one. */
  send(lastEventId: string, signal: AbortSignal, refresh: boolean): Promise<Response>
  /** Whether there is a function that gives new credentials. */
  readonly canRenew: boolean
  readonly retry: RetryOptions
  /** How many milliseconds before its end a credential is renewed. */
  readonly renewBeforeMs: number
  onState(state: Omit<StreamState, 'since'>): void
}

/** Keeps a stream open over any number of requests. */
export interface Connection {
  /** Requests what follows the cursor, at once, whatever went on before. */
  connect(): void
  /** Ends it without a word; `connect()` begins again. */
  stop(): void
  /** The device or the network woke up, or is there again. */
  wake(): void
}

/** Errors that another try would meet again. */
const finalCodes: readonly string[] = ['invalid_data', 'no_streaming']

/** Most milliseconds between tries while every new token has ended, unless `retry` has more. */
const expiredMaxMs = 60_000

/** A credential that ends sooner than this many milliseconds after its stream has opened is not renewed ahead of its end. */
const shortLifeMs = 2000

/** The longest delay that a timer takes (HTML, section 8.6: a signed 32-bit number of milliseconds). */
const maxDelayMs = 2 ** 31 - 1

/** Prepares a connection. Nothing is requested before `connect()`. */
export function createConnection<Message>(host: ConnectionHost<Message>): Connection {
  let current: Attempt | undefined
  /** Opened beside the current one, with a new credential; takes over as it opens. */
  let successor: Attempt | undefined
  let failures = 0
  let retryMs: number | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  let renewal: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(waiting)
    clearTimeout(renewal)
    waiting = undefined
    current?.cancel()
    successor?.cancel()
    current = successor = undefined
  }

  function connect(refresh = false): void {
    stop()
    host.onState({ is: 'connecting' })
    current = start(refresh)
  }

  function start(refresh: boolean): Attempt {
    const attempt = startAttempt({
      ...host,
      send: (lastEventId, signal) => host.send(lastEventId, signal, refresh),
      onOpen(resumed, lifeMs) {
        if (attempt === successor) {
          current?.cancel()
          current = attempt
          successor = undefined
        } else {
          host.onState({ is: 'open', resumed })
        }
        clearTimeout(renewal)
        if (host.canRenew && lifeMs !== undefined && lifeMs > shortLifeMs) {
          const delayMs = Math.max(lifeMs - host.renewBeforeMs, lifeMs / 2)
          renewal = setTimeout(() => (successor = start(true)), Math.min(delayMs, maxDelayMs))
        }
      },
      onRetry: (ms) => (retryMs = ms),
      onEnd(end) {
        // The current one goes on to its end, and what follows brings a new credential as well.
        if (attempt === successor) successor = undefined
        else settle(end, refresh)
      },
    })
    return attempt
  }

  /** Decides what follows an attempt. */
  function settle({ error, closing, floorMs, wasGood }: AttemptEnd, refreshed: boolean): void {
    if (wasGood) failures = 0
    const { code, status = 0 } = error
    if (closing?.reconnect === false) {
      if (closing.reason !== 'expired' || !host.canRenew) return end('closed', describeClosing(closing.reason))
      return wasGood ? connect(true) : wait(error, 0, true)
    }
    if (status === 204) return end('closed', error)
    if (status === 401 && host.canRenew) {
      if (!refreshed) return connect(true)
      if (code === 'token_expired') return wait(error, floorMs, true, expiredMaxMs)
    }
    const isFinal = status >= 400 && status < 500 && !passingStatuses.includes(status)
    if (isFinal || finalCodes.includes(code)) end('failed', error)
    else wait(error, floorMs, false)
  }

  function wait(error: WindhoverClientError, floorMs: number, refresh: boolean, maxMs = 0): void {
    const { retry } = host
    const waitMs = pickWait(failures++, retryMs, maxMs > 0 ? { maxMs, ...retry } : retry)
    const delayMs = Math.min(Math.max(floorMs, waitMs), maxDelayMs)
    stop()
    waiting = setTimeout(() => connect(refresh), delayMs)
    host.onState({ is: 'waiting', retryAtMs: Date.now() + delayMs, error })
  }

  function end(is: 'closed' | 'failed', error: WindhoverClientError): void {
    stop()
    host.onState({ is, error })
  }

  return {
    connect: () => connect(),
    stop,
    wake() {
      if (waiting === undefined) current?.probe()
      else connect()
    },
  }
}

function describeClosing(reason: string): WindhoverClientError {
  return new WindhoverClientError(reason, `the server ended the stream: ${reason}`)
}
