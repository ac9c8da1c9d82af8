import { readClosing, readConnected } from '../events/control-event.ts'
import type { ConnectionState } from './connection-state.ts'
import { judgeResponse } from './judge-response.ts'
import { readEventStream, type StreamEvent, type StreamListener } from './read-event-stream.ts'
import { computeRetryDelay, minRetryDelayMs } from './retry-delay.ts'
import { createSilenceTimer } from './silence-timer.ts'

/** What a connection is made from. */
export interface ConnectionOptions {
  /** The stream's address, with its query. */
  readonly url: string
  /** Resumes after the message with this id. Default: none, so the stream starts with what comes next. */
  readonly lastEventId?: string
  readonly onEvent: (event: StreamEvent) => void
  readonly onState: (state: ConnectionState) => void
  /** Default: the browser's. */
  readonly fetch?: typeof fetch
  /** Default: `Math.random`. */
  readonly random?: () => number
}

/** A stream that is kept open: it comes back by itself, and resumes where it stopped. */
export interface Connection {
  open(): void
  /** Ends it for good. A new connection is a new object. */
  close(): void
  /** Ends the wait for the next attempt. Does nothing in any other state. */
  retryNow(): void
}

/** The wait before reconnecting until the server says another (`retry: 2000` is what Windhover sends). */
const defaultRetryMs = 2000
/** How long an answer and its first event may take. They leave at once, so more is a connection that hangs. */
const firstEventMs = 15_000
/** How many announced keep-alives may be missing before the connection counts as dead. */
const silentKeepAlives = 2.5

/** Makes a connection; nothing happens before {@link Connection.open}. */
export function createConnection(options: ConnectionOptions): Connection {
  const { url, onEvent, onState, random = Math.random, fetch: request = fetch.bind(globalThis) } = options
  const silence = createSilenceTimer(() => lose('No sign of life from the server.'))
  let lastEventId = options.lastEventId ?? ''
  let retryMs = defaultRetryMs
  let failures = 0
  let attempt: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function connect(): Promise<void> {
    const mine = new AbortController()
    attempt = mine
    timer = undefined
    silence.watch(firstEventMs)
    const headers: Record<string, string> = { Accept: 'text/event-stream' }
    if (lastEventId !== '') headers['Last-Event-ID'] = toHeader(lastEventId)
    let hasAnswer = false
    try {
      const response = await request(url, { headers, cache: 'no-store', signal: mine.signal })
      hasAnswer = true
      const verdict = await judgeResponse(response)
      if (attempt !== mine) return
      if (verdict.kind === 'stop') return finish(verdict.state)
      if (verdict.kind === 'again') return lose(verdict.why, verdict.afterMs)
      await readEventStream(verdict.body, createListener(mine))
      if (attempt === mine) lose('The server ended the stream.')
    } catch {
      if (attempt === mine) lose(hasAnswer ? 'The connection was lost.' : 'The server cannot be reached.')
    }
  }

  function createListener(mine: AbortController): StreamListener {
    let started = false
    return {
      onBytes: silence.heard,
      onRetry(ms) {
        if (attempt === mine) retryMs = ms
      },
      onEvent(event) {
        if (attempt !== mine) return
        if (event.id !== undefined) lastEventId = event.id
        onEvent(event)
        if (event.name === 'closing') return endAsTold(event.data)
        if (!started) start(event)
        started = true
      },
    }
  }

  function start(first: StreamEvent): void {
    const { keepAliveMs, resumed } = readConnected(first.name === 'connected' ? first.data : '')
    failures = 0
    silence.watch(keepAliveMs * silentKeepAlives)
    onState({ phase: 'connected', resumed })
  }

  /** A server that ends a stream says whether to come back, and has spread its `retry:` at random itself. */
  function endAsTold(data: string): void {
    const { why, reconnect } = readClosing(data)
    if (!reconnect) return finish({ phase: 'closed', why })
    abandon()
    waitFor(Math.max(retryMs, minRetryDelayMs), why)
  }

  function lose(why: string, atLeastMs = 0): void {
    abandon()
    const delayMs = computeRetryDelay(retryMs, failures, random)
    failures += 1
    waitFor(Math.max(delayMs, atLeastMs), why)
  }

  function waitFor(delayMs: number, why: string): void {
    onState({ phase: 'reconnecting', why, retryAt: Date.now() + delayMs })
    timer = setTimeout(() => reconnect(why), delayMs)
  }

  function reconnect(why: string): void {
    onState({ phase: 'reconnecting', why, retryAt: undefined })
    void connect()
  }

  function finish(state: ConnectionState): void {
    abandon()
    onState(state)
  }

  function abandon(): void {
    silence.stop()
    clearTimeout(timer)
    timer = undefined
    const abandoned = attempt
    attempt = undefined
    abandoned?.abort()
  }

  return {
    open() {
      onState({ phase: 'connecting' })
      void connect()
    },
    close: () => finish({ phase: 'closed', why: 'Disconnected.' }),
    retryNow() {
      if (timer === undefined) return
      clearTimeout(timer)
      reconnect('Trying again.')
    },
  }
}

/** A header carries bytes: EventSource sends the id as UTF-8, and fetch takes a string of one character for each byte. */
function toHeader(id: string): string {
  return Array.from(new TextEncoder().encode(id), (byte) => String.fromCharCode(byte)).join('')
}
