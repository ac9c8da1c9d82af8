import { defaultChannel } from '../names.ts'
import type { StreamDefinition } from './define-stream.ts'
import type { AskedReading } from './narrow-reading.ts'
import { fillPlaceholders, findPlaceholders } from './path-template.ts'
import type { StreamRequest } from './stream-request.ts'

/** Reads what a request names by itself, and what it gets if it names nothing. It was found to be good before. */
export function readAsked(stream: StreamDefinition, { params = {}, query }: StreamRequest): AskedReading {
  const { channels, maxChannels, events, open, catalog } = stream
  const named = query.getAll('channel')
  const askedEvents = query.getAll('event')
  const servedEvents = events ?? (open ? undefined : [...(catalog?.events.keys() ?? [])])
  const rest = { maxChannels, servedEvents, events: askedEvents.length === 0 ? undefined : askedEvents }
  const fill = (channel: string): string => fillPlaceholders(channel, params)
  const servedChannels = channels === 'any' ? channels : channels.map(fill)
  if (named.length > 0) return { ...rest, servedChannels, channels: named, defaultChannels: undefined }
  const defaults = channels === 'any' || channels.includes(defaultChannel) ? [defaultChannel] : channels
  // A path names the channels that its parameters stand in.
  const byPath = defaults.filter((channel) => findPlaceholders(channel).length > 0)
  return { ...rest, servedChannels, channels: byPath.map(fill), defaultChannels: defaults.map(fill) }
}
