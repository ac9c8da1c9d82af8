import type { ClosingReason } from '../wire/control-events.ts'
import type { ParsedEvent } from '../wire/parse-events.ts'
import { readData } from '../wire/read-data.ts'
import { WindhoverClientError } from './client-error.ts'
import type { ClientGap } from './client-gap.ts'
import { type Cursor, isAt, isPast } from './cursor.ts'
import { readStream } from './read-stream.ts'
import { createTimer } from './timer.ts'

/** What `connected` says (PROTOCOL.md, section 2.2). */
interface Connected {
  readonly serverTime?: string
  readonly keepAliveMs?: number
  readonly resumed?: boolean
  readonly expiresAt?: string
}

/** What `closing` says (PROTOCOL.md, section 2.5). */
interface Closing {
  readonly reason: ClosingReason
  readonly reconnect: boolean
}

/** Called with what an attempt brings, in the order of the stream, and with nothing after its end. */
export interface AttemptHost<Message> {
  readonly cursor: Cursor
  /** Sends the request, with this id as the last one. */
  send(lastEventId: string, signal: AbortSignal): Promise<Response>
  /** Called with each event as it came; a promise holds the next one back. */
  readonly onRaw?: ((event: ParsedEvent) => void | Promise<void>) | undefined
  /** Makes of an event what listeners get; `undefined` for one that they do not get. */
  decode(event: ParsedEvent): Message | undefined | Promise<Message | undefined>
  /** @param lifeMs - how long the credential is still good; `NaN` for ever. */
  onOpen(resumed: boolean, lifeMs: number): void
  /** Called for a message that was not here before, with the cursor at it. */
  onMessage(message: Message): void
  onGap(gap: ClientGap): void
  /** Called when all that came together was handed on. */
  onBatch(): void
  readonly onRetry: (retryMs: number) => void
  /**
   * It ended by itself.
   *
   * @param error - why; its code is the reason of `closing`, if the server said one.
   * @param wasGood - whether a message came, or it was open for 5 s: what was wrong before is over.
   * @param mayReturn - what `closing` said about that; `undefined` if nothing was said.
   */
  onEnd(error: WindhoverClientError, wasGood: boolean, mayReturn: boolean | undefined): void
}

/** One request for a stream, and what it brings. */
export interface Attempt {
  /** Ends it. Its host hears no more of it. */
  cancel(): void
  /**
   * The device or the network woke up, and the connection may be dead though it looks alive. It has the rest of the time
   * in which a server breaks a silence to be heard.
   *
   * @returns whether that time is over already.
   */
  probe(): boolean
  /** Returns whether its ids are positions, by which two that run side by side can be told apart. */
  hasPositions(): boolean
}

const goodAfterMs = 5000

/** After so many milliseconds a server is taken to break a silence that has said nothing about it. */
const usualKeepAliveMs = 15_000

/** What a keep-alive may be late on its way, in milliseconds. */
const allowanceMs = 1000

/** Requests what follows the cursor. Nothing is called before the caller has what this returns. */
export function startAttempt<Message>(host: AttemptHost<Message>): Attempt {
  const { cursor } = host
  const asked = cursor.id
  const abort = new AbortController()
  const { signal } = abort
  const watch = createTimer()
  let keepAliveMs = usualKeepAliveMs
  let heardAt = Date.now()
  /** How many intervals of keep-alives a silence may last. */
  let patience = 2
  let openedAt = Infinity
  let hasMessage = false
  let hasPositions = false

  function cancel(): void {
    watch()
    abort.abort()
  }

  function finish(error: WindhoverClientError, mayReturn?: boolean): void {
    if (signal.aborted) return
    cancel()
    host.onEnd(error, hasMessage || Date.now() - openedAt > goodAfterMs, mayReturn)
  }

  // One timer, which is not moved with each event: it looks when it comes. A page that is hidden or a device that slept
  // makes it late, and the silence is then as long as it was.
  function look(): void {
    const now = Date.now()
    // The clock may have been set back.
    heardAt = Math.min(heardAt, now)
    const restMs = heardAt + (keepAliveMs || Infinity) * patience + allowanceMs - now
    if (restMs > 0) watch(look, restMs)
    else
      finish(
        new WindhoverClientError('silent', 'the server is never silent for so long; a proxy may hold its events back'),
      )
  }

  function heard(): void {
    heardAt = Date.now()
    patience = 2
  }

  function open({ resumed = false, serverTime = '', expiresAt = '' }: Connected = {}): void {
    if (openedAt < Infinity) return
    openedAt = Date.now()
    host.onOpen(resumed, Date.parse(expiresAt) - Date.parse(serverTime))
  }

  /** Moves the cursor to the id of an event. Returns false if the event was here before. */
  function moveTo(id: string | undefined, isJump?: boolean): boolean {
    if (id === undefined) return true
    if (!isJump && hasPositions && isPast(id, cursor.id)) return false
    cursor.id = id
    return true
  }

  function take(event: ParsedEvent): void | Promise<void> {
    const { event: name, id, data } = event
    if (name === 'connected') {
      const connected = readData(data) as Connected
      if (id !== undefined) {
        hasPositions = true
        // A cache or a proxy may repeat an answer to an older request, which would take the cursor back. A server that does
        // not say whether it resumes is not one of ours.
        if (connected.resumed !== undefined) checkAnswer(connected.resumed === !!asked && (!asked || isAt(asked, id)))
        if (!asked) cursor.id = id
      }
      keepAliveMs = connected.keepAliveMs ?? keepAliveMs
      look()
      open(connected)
    } else if (name === 'gap') {
      const gap = readData(data) as ClientGap
      const { requested, reason } = gap
      if (!hasPositions && requested) checkAnswer(isAt(asked, `${requested.epoch}.${requested.offset}`))
      hasPositions = true
      // In the same epoch it leads back if the log had lost what the id was of.
      if (moveTo(id, reason === 'epoch')) host.onGap(gap)
    } else if (name === 'position') {
      moveTo(id)
    } else if (name === 'closing') {
      const { reason, reconnect } = readData(data) as Closing
      finish(new WindhoverClientError(reason, `the server ended the stream: ${reason}`), reconnect)
    } else {
      open()
      const message = signal.aborted ? undefined : host.decode(event)
      return message instanceof Promise ? message.then(handOn) : handOn(message)
    }

    function handOn(message: Message | undefined): void {
      if (signal.aborted) return
      hasMessage = true
      if (moveTo(id) && message !== undefined) host.onMessage(message)
    }
  }

  async function run(): Promise<void> {
    let trouble = 'no answer: the server is away, or its CORS does not let this page ask'
    try {
      await Promise.resolve()
      if (signal.aborted) return
      const response = await host.send(asked, signal)
      trouble = 'the stream was cut off'
      heard()
      finish(
        await readStream(
          response,
          signal,
          async (events) => {
            heard()
            for (const event of events) {
              if (signal.aborted) return
              const shown = host.onRaw?.(event)
              if (shown) await shown
              if (signal.aborted) return
              const taken = take(event)
              // What needs no waiting is handed on at once, so that all of one part is.
              if (taken) await taken
            }
            if (events.length > 0 && !signal.aborted) host.onBatch()
          },
          host.onRetry,
        ),
      )
    } catch (cause) {
      finish(cause instanceof WindhoverClientError ? cause : new WindhoverClientError('network', trouble, { cause }))
    }
  }

  look()
  void run()
  return {
    cancel,
    probe() {
      patience = 1
      const isDead = Date.now() - heardAt > (keepAliveMs || usualKeepAliveMs)
      if (!isDead) look()
      return isDead
    },
    hasPositions: () => hasPositions,
  }
}

function checkAnswer(isOurs: boolean): void {
  if (!isOurs)
    throw new WindhoverClientError('stale_answer', 'a cache or a proxy gave an older answer; it must not keep streams')
}
