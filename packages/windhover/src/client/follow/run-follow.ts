import { parsePosition, type Position } from '../../position.ts'
import { readRefusal, WindhoverClientError } from '../client-error.ts'
import type { ClientGap } from '../client-gap.ts'
import type { ClientStream, Off } from '../client-stream.ts'
import type { AnyMessage } from '../client-types.ts'
import { pickWait } from '../retry-wait.ts'
import type { FollowStatus, LoadedState } from './follow.ts'
import type { RunFollow } from './follow-host.ts'

/** How many messages wait for a state that is loaded. */
const maxHeld = 1000

/** A gap that comes sooner than this many milliseconds after a load is a failure of it: the next one waits longer. */
const goodAfterMs = 5000

/**
 * The rule (PROTOCOL.md): a state has at least everything up to its position. So it may be continued by a stream that has missed
 * nothing behind that position, and by no other. Otherwise a stream is opened at the position itself, and the server tells whether
 * something is missing.
 */
export const runFollow: RunFollow = (host, options, known, set) => {
  const { load, apply, reloadOn, ...interest } = options
  let { state, stale } = known
  let shown = known
  let error: unknown
  /** What goes on besides the stream, if something does. */
  let phase: 'loading' | 'waiting' | undefined
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let loading: AbortController | undefined
  let loaded: Position | undefined
  let loadedAt = 0
  let stream: ClientStream | undefined
  let offs: readonly Off[] = []
  /** The stream misses nothing behind this; `undefined` if that is not known. */
  let whole: Position | undefined
  /** Messages that wait for the state; `undefined` while there is one to apply them to. */
  let held: AnyMessage[] | undefined = []

  /** Shows what has changed, if something has. */
  function update(): void {
    const { is, error: streamError } = stream?.state ?? {}
    let status: FollowStatus = phase ?? shown.status
    if (is === 'failed' || is === 'closed') {
      halt()
      status = is
      stale = true
      error = streamError
    } else if (phase === undefined && is !== 'connecting') {
      status = is === 'open' ? 'following' : 'waiting'
      error = streamError
    }
    if (shown.state === state && shown.status === status && shown.stale === stale && shown.error === error) return
    set((shown = { state, status, stale, error }))
  }

  /** Ends the load that is due, or under way. */
  function halt(): void {
    clearTimeout(timer)
    loading?.abort()
    timer = loading = undefined
  }

  function drop(): void {
    for (const off of offs) off()
    stream?.close()
    stream = whole = undefined
  }

  /** Loads after a while. What comes meanwhile waits. */
  function reload(waitMs: number): void {
    halt()
    held = []
    stale = state !== undefined
    phase = 'loading'
    if (Date.now() - loadedAt > goodAfterMs) failures = 0
    else waitMs = Math.max(waitMs, pickWait(failures++, undefined, host.retry))
    timer = setTimeout(start, waitMs)
  }

  function start(): void {
    halt()
    const mine = (loading = new AbortController())
    const { signal } = mine
    // Node's types do not know `cache`.
    const uncached: object = { cache: 'no-store', signal }
    phase = 'loading'
    Promise.resolve({ signal, fetch: (url: string, init?: RequestInit) => host.call(url, { ...uncached, ...init }) })
      .then(load)
      .then(readLoaded)
      .then(
        (result) => {
          if (loading === mine) proceed(result)
        },
        (cause: unknown) => {
          if (loading === mine) retry(cause)
        },
      )
    update()
  }

  function retry(cause: unknown): void {
    loading = undefined
    error = cause
    phase = 'waiting'
    if (cause instanceof WindhoverClientError && cause.code === 'no_position') host.onError(cause)
    const floorMs = cause instanceof WindhoverClientError ? cause.retryAfterMs : 0
    timer = setTimeout(start, Math.max(floorMs, pickWait(failures++, undefined, host.retry)))
    update()
  }

  function proceed(result: { state: unknown; position: Position }): void {
    const waited = held ?? []
    loading = held = phase = undefined
    stale = false
    error = undefined
    loadedAt = Date.now()
    ;({ state, position: loaded } = result)
    if (isAfter(loaded, whole)) {
      for (const message of waited) {
        // One before it was not applied, and what follows is loaded.
        if (held !== undefined) break
        take(message)
      }
    } else {
      drop()
      open(loaded)
    }
    update()
  }

  function open(position: Position): void {
    let isFirst = true
    whole = position
    stream = host.open({ ...interest, lastEventId: `${position.epoch}.${position.offset}` })
    offs = [
      stream.onMessage(take),
      stream.onGap(takeGap),
      stream.onState(({ is }) => {
        if (is !== 'open') return
        if (!isFirst && reloadOn === 'reconnect' && held === undefined) begin(0)
        isFirst = false
      }),
      stream.subscribe(update),
    ]
  }

  /** Loads what the stream is to go on from. */
  function begin(waitMs: number): void {
    whole = parsePosition(stream!.lastEventId)
    reload(waitMs)
  }

  function take(message: AnyMessage): void {
    if (held === undefined) {
      if (isAfter(loaded, parsePosition(message.id))) return
      try {
        state = apply(state, message)
      } catch (thrown) {
        host.onError(thrown)
        begin(0)
      }
    } else if (held.length < maxHeld) {
      held.push(message)
    } else {
      // The server keeps the rest, until there is a position to ask for it.
      held = []
      drop()
    }
  }

  function takeGap({ resumedAt, reloadSpreadMs = 0 }: ClientGap): void {
    if (resumedAt === null) drop()
    whole = resumedAt ?? undefined
    if (loading === undefined) reload(Math.random() * reloadSpreadMs)
    else held = []
    if (stream === undefined) update()
  }

  start()
  return {
    wake() {
      if (timer !== undefined) start()
    },
    stop() {
      halt()
      drop()
    },
  }
}

/** Returns whether a position is at or behind another, in the same epoch. */
function isAfter(position: Position | undefined, other: Position | undefined): boolean {
  return position !== undefined && position.epoch === other?.epoch && position.offset >= other.offset
}

async function readLoaded(
  result: Response | LoadedState<unknown>,
): Promise<{ readonly state: unknown; readonly position: Position }> {
  let loaded: { readonly state: unknown; readonly position: string | Position | null }
  if ('headers' in result) {
    if (!result.ok) throw await readRefusal(result)
    loaded = { state: await result.json(), position: result.headers.get('windhover-position') }
  } else {
    loaded = result
  }
  const position = typeof loaded.position === 'string' ? parsePosition(loaded.position) : loaded.position
  if (position) return { state: loaded.state, position }
  throw new WindhoverClientError(
    'no_position',
    'load: no Windhover-Position header (does CORS expose it?), and no position',
  )
}
