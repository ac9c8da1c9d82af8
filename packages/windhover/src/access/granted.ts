import type { Act, Grant } from './grant.ts'
import { NamePatterns } from './name-patterns.ts'

/** What one grant allows of one act. */
interface Part {
  readonly channels: NamePatterns
  /** `undefined` for all events. */
  readonly events: NamePatterns | undefined
}

/** What a list of grants allows, made for questions. */
export class Granted {
  readonly #parts: Readonly<Record<Act, readonly Part[]>>

  constructor(grants: readonly Grant[]) {
    const parts: Record<Act, Part[]> = { read: [], publish: [], admin: [] }
    for (const { allow, channels = ['**'], events } of grants) {
      const part = {
        channels: new NamePatterns(channels),
        events: events === undefined ? undefined : new NamePatterns(events),
      }
      // An event named $… is no event of anybody's, so that all of them is all.
      const simple = part.events?.hasAll === true ? { channels: part.channels, events: undefined } : part
      for (const act of new Set(allow)) parts[act].push(simple)
    }
    this.#parts = parts
  }

  /** Returns whether an act is allowed at all, somewhere. */
  allowsSome(act: Act): boolean {
    return this.#parts[act].length > 0
  }

  /** Returns whether an act is allowed for this event, in some channel. */
  allowsEventSomewhere(act: Act, event: string): boolean {
    return this.#parts[act].some(({ events }) => events === undefined || events.has(event))
  }

  /** Returns whether an act is allowed in a channel, for some event. */
  allowsChannel(act: Act, channel: string): boolean {
    return this.#parts[act].some(({ channels }) => channels.has(channel))
  }

  /** Returns whether an act is allowed in a channel, for this event. */
  allowsEvent(act: Act, channel: string, event: string): boolean {
    return this.#parts[act].some(
      ({ channels, events }) => (events === undefined || events.has(event)) && channels.has(channel),
    )
  }

  /** Returns whether an act is allowed in a channel, for every event. */
  allowsAllEvents(act: Act, channel: string): boolean {
    return this.#parts[act].some(({ channels, events }) => events === undefined && channels.has(channel))
  }

  /** The channels that grants of an act name, without those that only a pattern holds. */
  namedChannels(act: Act): readonly string[] {
    return [...new Set(this.#parts[act].flatMap(({ channels }) => channels.names))]
  }

  /** The events that grants of an act name, without those that only a pattern holds. */
  namedEvents(act: Act): readonly string[] {
    return [...new Set(this.#parts[act].flatMap(({ events }) => events?.names ?? []))]
  }
}

const known = new WeakMap<readonly Grant[], Granted>()

/** Returns what a list of grants allows. The result is kept with the list, which must not change from then on. */
export function grantedBy(grants: readonly Grant[]): Granted {
  let granted = known.get(grants)
  if (granted === undefined) known.set(grants, (granted = new Granted(grants)))
  return granted
}
