import { parsePosition } from '../../position.ts'
import { WindhoverClientError } from '../client-error.ts'
import type { AnyMessage } from '../client-types.ts'
import type { ConnectionHost } from '../connection.ts'
import type { ChosenInterest } from '../live-stream.ts'
import type { StreamState } from '../stream-state.ts'
import { covers, type Interest, isChosen, toInterest, unite } from './interest.ts'
import { isBeyond, type Leader, type LeaderHost, startLeader } from './leader.ts'
import type { Asked, Said } from './messages.ts'
import type { Platform } from './platform.ts'

/** What a member of a group needs, besides what a connection of its own does. */
export interface MemberHost
  extends Omit<ConnectionHost<AnyMessage>, 'send'>, Pick<LeaderHost, 'send' | 'createConnection'> {
  readonly chosen: ChosenInterest
  /** The group cannot serve it: it has to read by itself. It has left. */
  onAlone(): void
}

/** A stream that is read together with others. */
export interface Member {
  /** Asks for what follows its cursor, of what is chosen now. */
  ask(): void
  leave(): void
}

/** Milliseconds between two beats of a leader. */
const beatMs = 2000

/** A leader that was silent for so many beats, 4 to 6 s, is stuck. */
const stuckBeats = 2

/** How many milliseconds the lock is kept after the end of a stream, so that the others hear of the end first. */
const lastWordMs = 1000

/** Joins the group of a name, and leads it as soon as nobody else does. */
export function joinGroup(name: string, host: MemberHost): Member {
  const { navigator, BroadcastChannel, document } = globalThis as unknown as Platform
  const { cursor, chosen } = host
  const self = Math.random().toString(36).slice(2)
  const channel = new BroadcastChannel!(name)
  let hasLeft = false
  let waiting = new AbortController()
  let release = (): void => {}
  let leader: Leader | undefined
  let work = Promise.resolve()
  /** Beats without a word of a leader. */
  let silent = 0
  /** What the leader reads, and under which name. */
  let known: Interest | undefined
  let turn = ''
  /** Whether that holds all that is chosen here. */
  let isServed = false
  /** Whether it asked, and may not do so again before the next beat. */
  let hasAsked = false
  let shown = ''

  channel.unref?.()
  channel.onmessage = ({ data }) => {
    if ('from' in (data as Said | Asked)) leader?.hear(data as Asked)
    else if (!leader) hear(data as Said)
  }
  const timer = setInterval(() => {
    if (leader) leader.beat()
    else if (++silent > stuckBeats && document?.visibilityState !== 'hidden') queue(true)
  }, beatMs)
  host.onState({ is: 'connecting' })
  queue()
  ask()

  /** Waits for the lock, or takes it away from whoever holds it. */
  function queue(steal = false): void {
    silent = 0
    waiting.abort()
    const own = (waiting = new AbortController())
    const hold = (): Promise<void> =>
      new Promise((resolve) => {
        release = resolve
        // It was granted late: it has asked again meanwhile, or left.
        if (hasLeft || own !== waiting) return resolve()
        leader = startLeader({ ...host, name: self, after: cursor.id, known, say })
        hasAsked = false
        ask()
      })
    navigator!.locks!.request(name, steal ? { steal } : { signal: own.signal }, hold).catch((error: Error) => {
      if (own !== waiting || hasLeft) return
      leader?.stop()
      leader = undefined
      if (error.name === 'AbortError') queue()
      else endAlone()
    })
  }

  function say(said: Said): void {
    channel.postMessage(said)
    hear(said)
  }

  function tell(details?: Partial<Asked>): void {
    const asked: Asked = { from: self, interest: toInterest(chosen), ...details }
    if (leader) leader.hear(asked)
    else channel.postMessage(asked)
  }

  function ask(wake = false): void {
    if (hasAsked && !wake) return
    hasAsked = true
    tell({ after: cursor.id, wake })
  }

  function hear(said: Said): void {
    silent = 0
    work = work.then(() => take(said)).catch((error: WindhoverClientError) => end({ is: 'failed', error }))
  }

  async function take(said: Said): Promise<void> {
    if (hasLeft) return
    const { interest, after, upTo, state, beat } = said
    if (interest) {
      if (turn !== said.turn || beat) hasAsked = false
      turn = said.turn
      known = interest
      isServed = covers(interest, toInterest(chosen))
      if (beat && beat % 5 === 0) tell()
      if (isServed) {
        if (!cursor.id) cursor.id = upTo
        if (state !== shown) show((shown = state!))
      } else if (JSON.parse(state!).is === 'failed') return endAlone()
      if (hasLeft) return
    }
    if (turn !== said.turn || !isServed || !isBeyond(cursor.id, after)) return ask()
    // The ids of a stream per request say nothing of an order.
    if (!interest && !parsePosition(upTo)) return endAlone()
    for (const frame of said.frames) {
      if (isBeyond(cursor.id, frame.id)) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const message = frame.gap || !isChosen(chosen, frame) ? undefined : await host.decode(frame)
      if (hasLeft) return
      cursor.id = frame.id
      if (frame.gap) host.onGap(frame.gap)
      // A schema may take its time, and the choice change meanwhile.
      else if (message && isChosen(chosen, frame)) host.onMessage(message)
      if (hasLeft) return
    }
    if (!isBeyond(cursor.id, upTo)) cursor.id = upTo
    if (said.frames.length > 0) host.onBatch()
  }

  /** Shows the state of the leader as that of this stream. */
  function show(json: string): void {
    const state = JSON.parse(json) as StreamState
    const { is, error } = state
    const shared = error ? { ...state, error: revive(error) } : state
    if (is === 'closed') end(shared)
    // A leader that reads for others may have failed for their sake.
    else if (is !== 'failed') host.onState(shared)
    else if (covers(unite([toInterest(chosen)]), known!)) end(shared)
    else endAlone()
  }

  function leave(afterMs = 0): void {
    if (hasLeft) return
    hasLeft = true
    clearInterval(timer)
    channel.postMessage({ from: self } satisfies Asked)
    channel.close()
    leader?.stop()
    waiting.abort()
    if (afterMs > 0) setTimeout(() => release(), afterMs)
    else release()
  }

  function end(state: Omit<StreamState, 'since'>): void {
    if (hasLeft) return
    leave(lastWordMs)
    host.onState(state)
  }

  function endAlone(): void {
    leave(lastWordMs)
    host.onAlone()
  }

  return { ask: () => ask(true), leave }
}

/** Makes an error of what is left of it after a channel. */
function revive({ code, message, status, problem }: WindhoverClientError): WindhoverClientError {
  return new WindhoverClientError(code, message, { ...(status && { status }), ...(problem && { problem }) })
}
