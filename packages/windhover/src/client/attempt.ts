import { parsePosition } from '../position.ts'
import type { ClosingReason } from '../wire/control-events.ts'
import type { ParsedEvent } from '../wire/parse-events.ts'
import { readData } from '../wire/read-data.ts'
import { WindhoverClientError } from './client-error.ts'
import type { ClientGap } from './client-gap.ts'
import { type Cursor, isAt } from './cursor.ts'
import { readStream, type StreamEnd } from './read-stream.ts'
import { watchSilence } from './silence.ts'

/** What `connected` says (PROTOCOL.md, section 2.2). */
interface Connected {
  readonly serverTime?: string
  readonly keepAliveMs?: number
  readonly resumed?: boolean
  readonly expiresAt?: string
}

/** What `closing` says (PROTOCOL.md, section 2.5). */
export interface Closing {
  readonly reason: ClosingReason
  readonly reconnect: boolean
}

/** How an attempt ended by itself. */
export interface AttemptEnd extends StreamEnd {
  /** What the server said as it ended the stream; `undefined` if it said nothing. */
  readonly closing: Closing | undefined
  /** Whether a message came, or it was open for 5 s: what was wrong before is over. */
  readonly wasGood: boolean
}

/** What an attempt needs, and what it calls: in the order of the stream, and nothing after its end. */
export interface AttemptHost<Message> {
  readonly cursor: Cursor
  /** Sends the request, with this id as the last one. */
  send(lastEventId: string, signal: AbortSignal): Promise<Response>
  /** Called with each event as it came; a promise holds the next one back. */
  readonly onRaw: ((event: ParsedEvent) => void | Promise<void>) | undefined
  /** Makes of an event what listeners get; `undefined` for one that they do not get. */
  decode(event: ParsedEvent): Message | undefined | Promise<Message | undefined>
  /** @param lifeMs - how long the credential is still good; `undefined` for ever. */
  onOpen(resumed: boolean, lifeMs: number | undefined): void
  /** Called for a message that was not here before, with the cursor at it. */
  onMessage(message: Message): void
  onGap(gap: ClientGap): void
  /** Called when all that came together was handed on. */
  onBatch(): void
  readonly onRetry: (retryMs: number) => void
  onEnd(end: AttemptEnd): void
}

/** One request for a stream, and what it brings. */
export interface Attempt {
  /** Ends it. Its host hears no more of it. */
  cancel(): void
  /** The device or the network woke up: looks whether it is still alive. */
  probe(): void
}

const goodAfterMs = 5000

/** Requests what follows the cursor. */
export function startAttempt<Message>(host: AttemptHost<Message>): Attempt {
  const { cursor } = host
  const asked = cursor.id
  const abort = new AbortController()
  let openedAt: number | undefined
  let isOver = false
  let hasMessage = false
  /** Whether ids are positions. Those of a stream per request are not. */
  let hasPositions = false
  let closing: Closing | undefined
  const silence = watchSilence(() =>
    finish({ error: new WindhoverClientError('silent', 'the server fell silent'), floorMs: 0 }),
  )

  function cancel(): void {
    isOver = true
    silence.stop()
    abort.abort()
  }

  function finish(end: StreamEnd): void {
    if (isOver) return
    cancel()
    const wasGood = hasMessage || (openedAt !== undefined && Date.now() - openedAt > goodAfterMs)
    host.onEnd({ ...end, closing, wasGood })
  }

  function open({ resumed = false, serverTime, keepAliveMs, expiresAt }: Connected): void {
    if (openedAt !== undefined) return
    openedAt = Date.now()
    if (keepAliveMs !== undefined) silence.expect(keepAliveMs)
    host.onOpen(resumed, expiresAt && serverTime ? Date.parse(expiresAt) - Date.parse(serverTime) : undefined)
  }

  /** Takes an event that says something of the stream itself. Returns false for any other. */
  function takeControl({ event, id, data }: ParsedEvent): boolean {
    if (event === 'connected') {
      const connected = readData(data) as Connected
      if (id !== undefined) {
        hasPositions = true
        // A cache or a proxy may repeat an answer to an older request, which would take the cursor back. A server that does
        // not say whether it resumes is not one of ours.
        if (connected.resumed !== undefined) {
          checkAnswer(connected.resumed === (asked !== '') && (asked === '' || isAt(id, parsePosition(asked))))
        }
        if (asked === '') cursor.set(id)
      }
      open(connected)
    } else if (event === 'gap') {
      const gap = readData(data) as ClientGap
      if (!hasPositions && gap.requested) checkAnswer(isAt(asked, gap.requested))
      hasPositions = true
      if (id !== undefined && cursor.advance(id)) host.onGap(gap)
    } else if (event === 'position') {
      if (id !== undefined) cursor.advance(id)
    } else if (event === 'closing') {
      closing = readData(data) as Closing
      // Nothing follows it. The end itself may be held up by a proxy.
      finish({ error: new WindhoverClientError('network', 'the stream ended'), floorMs: 0 })
    } else {
      return false
    }
    return true
  }

  async function take(events: readonly ParsedEvent[]): Promise<void> {
    for (const event of events) {
      if (isOver) return
      const shown = host.onRaw?.(event)
      if (shown) await shown
      if (isOver) return
      if (takeControl(event)) continue
      open({})
      const decoded = host.decode(event)
      const message = decoded instanceof Promise ? await decoded : decoded
      if (isOver) return
      hasMessage = true
      if (event.id !== undefined) {
        if (!hasPositions) cursor.set(event.id)
        else if (!cursor.advance(event.id)) continue
      }
      if (message !== undefined) host.onMessage(message)
    }
    if (!isOver) host.onBatch()
  }

  void readStream(() => host.send(asked, abort.signal), abort.signal, {
    onBytes: silence.heard,
    onEvents: take,
    onRetry: host.onRetry,
  }).then(finish)
  return { cancel, probe: silence.probe }
}

function checkAnswer(isOurs: boolean): void {
  if (!isOurs) throw new WindhoverClientError('stale_answer', 'the answer belongs to another request')
}
