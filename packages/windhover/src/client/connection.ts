import { type Attempt, type AttemptHost, startAttempt } from './attempt.ts'
import { WindhoverClientError } from './client-error.ts'
import { passingStatuses, pickWait, type RetryOptions } from './retry-wait.ts'
import type { StreamState } from './stream-state.ts'
import { createTimer } from './timer.ts'

/** What keeps a stream open needs, and what it calls. */
export interface ConnectionHost<Message> extends Pick<
  AttemptHost<Message>,
  'cursor' | 'onRaw' | 'decode' | 'onMessage' | 'onGap' | 'onBatch'
> {
  /** @param refresh - whether the credential must be a new one. */
  send(lastEventId: string, signal: AbortSignal, refresh: boolean): Promise<Response>
  /** Whether there is a function that gives new credentials. */
  readonly canRenew: boolean
  readonly retry: RetryOptions
  /** How many milliseconds before its end a credential is renewed. */
  readonly renewBeforeMs: number
  /** Called last of all that a change does. */
  readonly onState: (state: Omit<StreamState, 'since'>) => void
}

/** Keeps a stream open over any number of requests. */
export interface Connection {
  /** Requests what follows the cursor, at once, whatever went on before. */
  connect(): void
  /** Ends it without a word; `connect()` begins again. */
  stop(): void
  /** The device or the network woke up, or is there again, while it connects, is open or waits. */
  wake(): void
}

/** Errors that another try would meet again. */
const finalCodes: readonly string[] = ['invalid_data', 'no_streaming']

/** Most milliseconds between tries while every new token has ended, unless `retry` has more. */
const expiredMaxMs = 60_000

/** A credential that ends sooner than this many milliseconds after its stream has opened is not renewed ahead of its end. */
const shortLifeMs = 2000

/** Prepares a connection. Nothing is requested before `connect()`. */
export function createConnection<Message>(host: ConnectionHost<Message>): Connection {
  const { onState, retry, canRenew } = host
  const waiting = createTimer()
  const renewal = createTimer()
  let current: Attempt | undefined
  /** Opened beside the current one, with a new credential; takes over as it opens. */
  let successor: Attempt | undefined
  let failures = 0
  let hasOpened = false
  let retryMs: number | undefined
  /** When the server said that another try may come at the earliest. */
  let notBefore = 0

  function stop(): void {
    waiting()
    renewal()
    current?.cancel()
    successor?.cancel()
    current = successor = undefined
  }

  function connect(refresh = false): void {
    stop()
    current = start(refresh)
    onState({ is: 'connecting' })
  }

  function promote(): void {
    current = successor
    successor = undefined
  }

  function renew(): void {
    // What two streams bring side by side cannot be told apart without positions. Such a stream is renewed at its end.
    if (current?.hasPositions()) successor = start(true)
  }

  function start(refresh: boolean): Attempt {
    const attempt = startAttempt({
      ...host,
      send: (lastEventId, signal) => host.send(lastEventId, signal, refresh),
      onOpen(resumed, lifeMs) {
        const isTakeover = attempt === successor
        if (isTakeover) {
          current?.cancel()
          promote()
        }
        hasOpened = true
        renewal()
        if (canRenew && lifeMs > shortLifeMs) renewal(renew, Math.max(lifeMs - host.renewBeforeMs, lifeMs / 2))
        if (!isTakeover) onState({ is: 'open', resumed })
      },
      onGap(gap) {
        // The successor was asked for what follows an id before the gap, and would bring some of it again.
        if (attempt === current && successor) {
          successor.cancel()
          renew()
        }
        host.onGap(gap)
      },
      onRetry: (ms) => (retryMs = ms),
      onEnd(error, wasGood, mayReturn) {
        if (wasGood) failures = 0
        // Without its successor the current one goes on to its end, and what follows brings a new credential as well.
        if (attempt === successor) {
          successor = undefined
        } else if (successor) {
          promote()
          onState({ is: 'connecting' })
        } else {
          settle(error, wasGood, mayReturn, refresh)
        }
      },
    })
    return attempt
  }

  /** Decides what follows an attempt. */
  function settle(
    error: WindhoverClientError,
    wasGood: boolean,
    mayReturn: boolean | undefined,
    refreshed: boolean,
  ): void {
    const { code, status = 0, problem } = error
    if (mayReturn === false) {
      if (code !== 'expired' || !canRenew) end('closed', error)
      else if (wasGood) connect(true)
      else wait(error, true)
    } else if (status === 204) {
      end('closed', error)
    } else if (status === 401 && canRenew && !refreshed) {
      connect(true)
    } else if (status === 401 && canRenew && code === 'token_expired') {
      wait(error, true, { maxMs: expiredMaxMs, ...retry })
    } else if (
      finalCodes.includes(code) ||
      // Once a stream was open there, only the server itself can say otherwise: a proxy says much while a server restarts.
      (status >= 400 && status < 500 && !passingStatuses.includes(status) && (problem || !hasOpened))
    ) {
      end('failed', error)
    } else {
      wait(error, false)
    }
  }

  function wait(error: WindhoverClientError, refresh: boolean, times = retry): void {
    const { retryAfterMs } = error
    const waitMs = Math.max(retryAfterMs, pickWait(failures++, retryMs, times))
    stop()
    waiting(() => connect(refresh), waitMs)
    notBefore = Date.now() + retryAfterMs
    onState({ is: 'waiting', retryAtMs: Date.now() + waitMs, error })
  }

  function end(is: 'closed' | 'failed', error: WindhoverClientError): void {
    stop()
    onState({ is, error })
  }

  return {
    connect: () => connect(),
    stop,
    wake() {
      if (current ? current.probe() : Date.now() >= notBefore) connect()
    },
  }
}
