import { setTimeout as wait } from 'node:timers/promises'

import { redact } from '../telemetry/redact.ts'
import { CommandFailure } from './command-failure.ts'
import { describeUnreachable } from './describe-unreachable.ts'
import { parseObject } from './parse-object.ts'
import { readRefusal } from './read-refusal.ts'
import { readStream, SilenceError, type StreamEvent } from './read-stream.ts'
import { reconnectDelayMs } from './reconnect-delay.ts'

/** Which stream to follow, from where, and until when. */
export interface FollowOptions {
  readonly url: URL
  /** The headers that show a credential. */
  readonly credential: Readonly<Record<string, string>>
  /** Resumes after this id. Default: starts with what is published from now on. */
  readonly lastEventId?: string
  /** Ends the following. */
  readonly signal: AbortSignal
  /** Told in a sentence what happens to the connection. */
  readonly onNotice: (notice: string) => void
  /** From 0 to 1, without 1. Default: `Math.random`. */
  readonly random?: () => number
}

/** The wait before reconnecting until a server announces its own, in milliseconds. */
const defaultRetryMs = 2000

/**
 * Follows a stream over any number of connections, as EventSource does, and yields what arrives. Comes back after every end and
 * error, with the last id, until the server says that it must not (204, or `closing` with `reconnect: false`) or the signal
 * ends it.
 *
 * @throws CommandFailure when the first connection fails, or at an answer that must not be tried again.
 */
export async function* followStream(options: FollowOptions): AsyncGenerator<StreamEvent, void, void> {
  const { url, credential, signal, onNotice, random = Math.random } = options
  let lastEventId = options.lastEventId ?? ''
  let retryMs = defaultRetryMs
  let keepAliveMs = 0
  let failures = 0
  let everConnected = false

  while (!signal.aborted) {
    const connection = new AbortController()
    let retryAfterMs = 0
    let reason = 'the stream ended'
    try {
      const answer = await connect(url, lastEventId, AbortSignal.any([signal, connection.signal]))
      if (answer === 'stop') return onNotice('the server says that there is nothing more to come')
      if ('retryAfterMs' in answer) {
        failures += 1
        ;({ retryAfterMs, reason } = answer)
      } else {
        everConnected = true
        onNotice(`connected to ${redact(url.href)}`)
        const events = readStream(answer.body, {
          onRetry: (announced) => (retryMs = announced),
          silenceMs: () => (keepAliveMs === 0 ? 0 : 2 * keepAliveMs + 5000),
        })
        for await (const event of events) {
          failures = 0
          lastEventId = event.id ?? lastEventId
          yield event
          if (event.event === 'connected') keepAliveMs = readNumber(event.data, 'keepAliveMs')
          if (event.event === 'closing' && mayNotReturn(event.data)) return
        }
      }
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof CommandFailure) throw error
      if (!everConnected) throw new CommandFailure(describeUnreachable(url, error))
      failures += 1
      reason = error instanceof SilenceError ? error.message : describeUnreachable(url, error).replace(/;.*/s, '')
    } finally {
      connection.abort()
    }
    const delayMs = reconnectDelayMs({ retryMs, failures, retryAfterMs }, random())
    onNotice(`${reason}; connecting again in ${(delayMs / 1000).toFixed(1)} s`)
    await wait(delayMs, undefined, { signal }).catch(() => {})
  }

  /** Answers that are errors of the server may pass, once it was seen to work. */
  async function connect(
    address: URL,
    resumeAfter: string,
    end: AbortSignal,
  ): Promise<'stop' | { retryAfterMs: number; reason: string } | { body: ReadableStream<Uint8Array> }> {
    const headers: Record<string, string> = { ...credential, accept: 'text/event-stream' }
    if (resumeAfter !== '') headers['last-event-id'] = Buffer.from(resumeAfter, 'utf8').toString('latin1')
    const response = await fetch(address, { headers, signal: end })
    const { status, body } = response
    if (status === 204) return 'stop'
    if (status === 429 || status === 503 || (status >= 500 && everConnected)) {
      const refusal = await readRefusal(response)
      return { retryAfterMs: readRetryAfterMs(response.headers), reason: refusal.message }
    }
    if (!response.ok) throw await readRefusal(response)
    if (body === null || !/^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '')) {
      throw new CommandFailure(`${redact(address.href)} is not an event stream; check the path`)
    }
    return { body }
  }
}

function readRetryAfterMs(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}

function mayNotReturn(data: string): boolean {
  return parseObject(data)['reconnect'] === false
}

function readNumber(data: string, key: string): number {
  const value = parseObject(data)[key]
  return typeof value === 'number' && value > 0 ? value : 0
}
