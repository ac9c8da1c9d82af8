import { parsePosition } from '../../position.ts'
import type { ParsedEvent } from '../../wire/parse-events.ts'
import type { ClientGap } from '../client-gap.ts'
import type { ConnectionHost, createConnection } from '../connection.ts'
import { type Interest, isSame, unite } from './interest.ts'
import type { Asked, Frame, Said } from './messages.ts'

/** Reads the stream for all tabs of a group. */
export interface Leader {
  /** Takes what a tab asked, its own too. */
  hear(asked: Asked): void
  /** Says that it lives. Called every 2 s. */
  beat(): void
  stop(): void
}

/** What a leader needs. */
export interface LeaderHost extends Pick<ConnectionHost<unknown>, 'canRenew' | 'retry' | 'renewBeforeMs'> {
  /** Unlike the name of any other leader. */
  readonly name: string
  /** The id behind which it begins. */
  readonly after: string
  /** What the leader before it read, for tabs that have not said so to this one; none if there was no other. */
  readonly known: Interest | undefined
  send(interest: Interest, lastEventId: string, signal: AbortSignal, refresh: boolean): Promise<Response>
  /** Makes the connection. It is handed over, as bundlers make another file of what two parts import. */
  readonly createConnection: typeof createConnection
  /** Says something to all tabs, its own too. */
  say(said: Said): void
}

/** How many frames are kept for a tab that missed some. */
const keptFrames = 1000

/** How many milliseconds a change of what is read waits for others. */
const gatherMs = 20

/** After how many beats without a word a tab counts as gone. Each says something with every fifth. */
const silentBeats = 12

/** Begins to read. The first tab that it hears should be its own. */
export function startLeader(host: LeaderHost): Leader {
  const cursor = { id: host.after }
  const tabs = new Map<string, readonly [interest: Interest, heardAt: number]>()
  let beats = 0
  let turns = 0
  let turn = ''
  let interest: Interest = [[], []]
  let state = ''
  let isOpen = false
  /** Up to where the tabs were told everything. */
  let sent = ''
  /** Not sent yet. */
  let fresh: Frame[] = []
  /** The last that were sent, and before them one whose id alone counts. */
  let kept: Pick<Frame, 'id'>[] = []
  /** Where the next turn begins: the earliest id that a tab asked for. */
  let back = ''
  let gathering: ReturnType<typeof setTimeout> | undefined
  if (host.known) tabs.set('', [host.known, 0])

  const connection = host.createConnection<ParsedEvent>({
    ...host,
    cursor,
    send: (...request) => host.send(interest, ...request),
    decode: (event) => event,
    onMessage: (event) => add(event),
    onGap: (gap) => add({ gap }),
    onBatch() {
      // A refusal that comes as a stream has nothing for anybody.
      if (!isOpen) return
      const after = sent
      sent = cursor.id
      kept.push(...fresh)
      kept.splice(0, kept.length - keptFrames - 1)
      const frames = fresh
      fresh = []
      host.say({ turn, after, upTo: sent, frames })
    },
    onState(next) {
      const { is, error } = next
      // JSON leaves out the message of an error.
      const { code, message, status, problem } = error ?? {}
      isOpen = is === 'open'
      if (isOpen && !sent) begin(cursor.id)
      state = JSON.stringify(error ? { ...next, error: { code, message, status, problem } } : next)
      sayState()
    },
  })

  function add(frame: ParsedEvent | { readonly gap: ClientGap }): void {
    fresh.push({ ...frame, id: cursor.id } as Frame)
  }

  function sayState(more?: Partial<Said>): void {
    host.say({ turn, after: sent, upTo: sent, frames: [], interest, state, ...more })
  }

  function begin(id: string): void {
    sent = id
    kept = [{ id }]
  }

  /** Reads for those who are there now. What was read before comes again, and no tab takes it twice. */
  function read(): void {
    gathering = undefined
    turn = `${host.name}.${++turns}`
    interest = uniteTabs()
    begin(back || sent)
    back = ''
    fresh = []
    cursor.id = sent
    connection.connect()
  }

  function readSoon(id: string): void {
    if (!back || isBeyond(back, id)) back = id
    gathering ??= setTimeout(read, gatherMs)
  }

  function uniteTabs(): Interest {
    return unite(Array.from(tabs.values(), ([theirs]) => theirs))
  }

  function hear({ from, interest: theirs, after, wake }: Asked): void {
    if (theirs) tabs.set(from, [theirs, beats])
    else tabs.delete(from)
    if (turns === 0) {
      sent = host.after
      return read()
    }
    if (wake) connection.wake()
    const isNew = !isSame(uniteTabs(), interest)
    // What a tab has not named yet may have come since it asked.
    if (isNew) readSoon(sent)
    if (after === undefined) return
    const found = kept.findLastIndex(({ id }) => isBeyond(after, id))
    if (found >= 0) sayState({ after: kept[found]!.id, frames: kept.slice(found + 1) as Frame[] })
    else sayState()
    // An id of another epoch is judged by the server, but not before it is known that this leader is of today's.
    if (after && (isNew || found < 0) && (isOpen || !sent || isBeyond(sent, after))) readSoon(after)
  }

  return {
    hear,
    beat() {
      beats++
      for (const [tab, [, heardAt]] of tabs) if (beats - heardAt > silentBeats) tabs.delete(tab)
      if (!isSame(uniteTabs(), interest)) readSoon(sent)
      sayState({ beat: beats })
    },
    stop() {
      clearTimeout(gathering)
      connection.stop()
    },
  }
}

/** Returns whether somebody at `id` has what came up to `other`. Of two epochs nobody can know. */
export function isBeyond(id: string, other: string): boolean {
  if (id === other) return true
  const [at, least] = [parsePosition(id), parsePosition(other)]
  return at !== undefined && at.epoch === least?.epoch && at.offset >= least.offset
}
