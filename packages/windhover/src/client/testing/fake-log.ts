import type { GapReason } from '../../gap.ts'
import { formatPosition, parsePosition, type Position } from '../../position.ts'
import { encodeGap } from '../../wire/control-events.ts'
import { encodeEvent } from '../../wire/encode-event.ts'
import { encodeMeta } from '../../wire/encode-meta.ts'

/** What a reader asks for. */
export interface Interest {
  readonly channels: readonly string[]
  /** None for all. */
  readonly events: readonly string[]
}

/** A message that is added. */
export interface FakeMessage {
  readonly event: string
  readonly data: unknown
  readonly channel: string
  readonly id?: string | undefined
  readonly retryMs?: number | undefined
}

/** A message that was added. */
export interface Entry extends FakeMessage {
  readonly position: Position
  /** Its id on the wire. */
  readonly wireId: string
  /** Its event on the wire. */
  readonly frame: string
}

/** Where a reader begins. */
export interface Start {
  readonly position: Position
  readonly resumed: boolean
  /** The `gap` that it is told of first; `undefined` if there is none. */
  readonly gap: string | undefined
  readonly entries: readonly Entry[]
}

/** The messages of a test, all of them, with what the test declares to be lost. */
export interface FakeLog {
  readonly head: Position
  add(message: FakeMessage): Entry
  /** Declares everything up to here to be lost. Returns where readers go on. */
  lose(reason: GapReason): Position
  /** @param lastEventId - empty for a reader that is new, which gets the `last` messages first. */
  findStart(interest: Interest, lastEventId: string, last: number): Start
}

/** Makes a log without messages. */
export function createFakeLog(): FakeLog {
  let entries: Entry[] = []
  let epoch = 1
  let offset = 0
  let lost: { readonly offset: number; readonly reason: GapReason } = { offset: 0, reason: 'evicted' }
  const at = (place: number): Position => ({ epoch: `test${epoch}`, offset: place })

  return {
    get head() {
      return at(offset)
    },
    add(message) {
      const { event, channel, data, id, retryMs } = message
      const position = at(offset + 1)
      const wireId = formatPosition(position, id)
      const text = JSON.stringify(data)
      const frame = encodeMeta(Date.now(), channel) + encodeEvent({ retryMs, id: wireId, event, data: text })
      const entry = { ...message, position, wireId, frame }
      entries.push(entry)
      offset = position.offset
      return entry
    },
    lose(reason) {
      if (reason === 'epoch') {
        epoch += 1
        offset = 0
      } else {
        // A message that nobody can be given any more.
        offset += 1
      }
      entries = []
      lost = { offset, reason }
      return at(offset)
    },
    findStart(interest, lastEventId, last) {
      const asked = parsePosition(lastEventId) ?? null
      if (lastEventId === '') {
        const matching = entries.filter((entry) => isWanted(interest, entry))
        const first = last > 0 ? matching.slice(-last) : []
        const begin = first[0] ? first[0].position.offset - 1 : offset
        return { position: at(begin), resumed: false, gap: undefined, entries: first }
      }
      const isKnown = asked?.epoch === at(0).epoch && asked.offset <= offset
      if (isKnown && asked.offset >= lost.offset) {
        const after = entries.filter((entry) => entry.position.offset > asked.offset && isWanted(interest, entry))
        return { position: asked, resumed: true, gap: undefined, entries: after }
      }
      const reason = asked === null ? 'unknown' : isKnown ? lost.reason : 'epoch'
      const position = at(lost.offset)
      const gap = encodeGap({ reason, requested: asked, resumedAt: position })
      return { position, resumed: false, gap, entries: entries.filter((entry) => isWanted(interest, entry)) }
    },
  }
}

/** Returns whether a reader gets a message. */
export function isWanted({ channels, events }: Interest, { channel, event }: FakeMessage): boolean {
  return channels.includes(channel) && (events.length === 0 || events.includes(event))
}
