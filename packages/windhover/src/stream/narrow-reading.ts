import { maxAskedEvents, maxAskedPairs } from './define-stream.ts'
import type { Granted } from '../access/granted.ts'

/** A request to read, before the grants. */
export interface AskedReading {
  /** The channels that the client named, in the query or by the path: each has to be granted. */
  readonly channels: readonly string[]
  /** The channels that it gets if it names none; `undefined` if it named some. */
  readonly defaultChannels: readonly string[] | undefined
  /** The channels that the stream serves. */
  readonly servedChannels: readonly string[] | 'any'
  /** The most channels that one reader may have. */
  readonly maxChannels: number
  /** The events that the client named: each has to be granted. `undefined` if it named none. */
  readonly events: readonly string[] | undefined
  /** The events that the stream serves; `undefined` for any. */
  readonly servedEvents: readonly string[] | undefined
}

/** What is left to read, or why there is nothing. */
export type NarrowedReading =
  | { readonly channels: readonly string[]; readonly events: readonly string[] | undefined }
  | { readonly fault: string }

/**
 * Narrows a request to read to what is granted. What a client names has to be granted, each channel with each event.
 * A client that names nothing gets what is granted of what it would get. If that is no channel, it gets the channels
 * that its grants name. A pattern is never made into a subscription, as there is no end to what it stands for.
 */
export function narrowReading(asked: AskedReading, granted: Granted): NarrowedReading {
  const channels = chooseChannels(asked, granted)
  if ('fault' in channels) return channels
  return chooseEvents(asked, granted, channels.names)
}

function chooseChannels(asked: AskedReading, granted: Granted): { names: readonly string[] } | { fault: string } {
  const isGranted = (channel: string): boolean => granted.allowsChannel('read', channel)
  const refused = asked.channels.find((channel) => !isGranted(channel))
  if (refused !== undefined) return { fault: `the channel ${JSON.stringify(refused)} is not granted` }
  const { defaultChannels, servedChannels, maxChannels } = asked
  if (defaultChannels === undefined) return { names: asked.channels }
  if (defaultChannels.every(isGranted)) return { names: [...asked.channels, ...defaultChannels] }
  const candidates = servedChannels === 'any' ? granted.namedChannels('read') : servedChannels
  const names = new Set([...asked.channels, ...candidates.filter(isGranted)])
  if (names.size === 0) return { fault: describeNothing(granted) }
  if (names.size > maxChannels) {
    return { fault: `the grants name ${names.size} channels; ask for ${maxChannels} of them at most with ?channel=` }
  }
  return { names: [...names] }
}

function describeNothing(granted: Granted): string {
  if (!granted.allowsSome('read')) return 'reading is not granted'
  return 'no channel of this stream is granted by its name; ask with ?channel= for one that the grants allow'
}

function chooseEvents(asked: AskedReading, granted: Granted, channels: readonly string[]): NarrowedReading {
  if (asked.events !== undefined) {
    for (const channel of channels) {
      const refused = asked.events.find((event) => !granted.allowsEvent('read', channel, event))
      if (refused !== undefined) {
        return {
          fault: `the event ${JSON.stringify(refused)} in the channel ${JSON.stringify(channel)} is not granted`,
        }
      }
    }
    return { channels, events: asked.events }
  }
  if (channels.every((channel) => granted.allowsAllEvents('read', channel))) {
    return { channels, events: asked.servedEvents }
  }
  const candidates = asked.servedEvents ?? granted.namedEvents('read')
  const events = candidates.filter((event) => channels.every((channel) => granted.allowsEvent('read', channel, event)))
  const [channel, ...others] = channels
  if (events.length === 0) {
    return {
      fault:
        others.length === 0
          ? `no event in the channel ${JSON.stringify(channel)} is granted by its name; ask with ?event= for one that the grants allow`
          : `no event is granted by its name in all of the channels ${channels.join(', ')}; ask for fewer with ?channel=`,
    }
  }
  if (events.length > maxAskedEvents || events.length * channels.length > maxAskedPairs) {
    return {
      fault: `the grants name ${events.length} events in ${channels.length} channels; ask with ?event= for ${maxAskedEvents} and for ${maxAskedPairs} pairs at most`,
    }
  }
  return { channels, events }
}
