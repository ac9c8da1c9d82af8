import { defaultChannel } from '../names.ts'
import type { StreamDefinition } from './define-stream.ts'
import { listServedEvents } from './list-served-events.ts'
import type { AskedReading } from './narrow-reading.ts'
import { fillPlaceholders, findPlaceholders } from './path-template.ts'
import type { StreamRequest } from './stream-request.ts'

/** Reads what a request names by itself, and what it gets if it names nothing. */
export type AskedReader = (request: StreamRequest) => AskedReading

/** Creates the reader of requests to a stream, which were found to be good before. */
export function createAskedReader(stream: StreamDefinition): AskedReader {
  const { channels, maxChannels } = stream
  const servedEvents = listServedEvents(stream)
  const defaults = channels === 'any' || channels.includes(defaultChannel) ? [defaultChannel] : channels
  // A path names the channels that its parameters stand in.
  const byPath = defaults.filter((channel) => findPlaceholders(channel).length > 0)
  const hasPlaceholders = channels !== 'any' && channels.some((channel) => findPlaceholders(channel).length > 0)

  return ({ params = {}, query }) => {
    const fill = (names: readonly string[]): readonly string[] =>
      hasPlaceholders ? names.map((name) => fillPlaceholders(name, params)) : names
    const named = query.getAll('channel')
    const namedEvents = query.getAll('event')
    const isByQuery = named.length > 0
    return {
      channels: isByQuery ? named : fill(byPath),
      defaultChannels: isByQuery ? undefined : fill(defaults),
      servedChannels: channels === 'any' ? channels : fill(channels),
      maxChannels,
      events: namedEvents.length === 0 ? undefined : namedEvents,
      servedEvents,
    }
  }
}
