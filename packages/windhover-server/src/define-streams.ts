import { type Catalog, defineStream, type StreamDefinition, type StreamOptions } from 'windhover'

import type { ServerOptions } from './server.ts'

/** The streams of a server: one of every event, one of each declared event, and those of its own. */
export function defineStreams(catalog: Catalog, options: ServerOptions): StreamDefinition[] {
  const { open = true, channels = 'any', refusal, slowPolicy, maxChannels, streams = [] } = options
  const shared: Omit<StreamOptions, 'path'> = {
    ...(refusal === undefined ? {} : { refusal }),
    ...(slowPolicy === undefined ? {} : { slowPolicy }),
    ...(maxChannels === undefined ? {} : { maxChannels }),
  }
  const all: StreamOptions[] = [
    { ...shared, path: '/sse/broadcast', channels, summary: 'Stream every event' },
    ...[...catalog.events.keys()].map((name) => ({
      ...shared,
      path: `/sse/broadcast/${name}`,
      events: [name],
      channels,
      summary: `Stream the ${name} events alone`,
    })),
    ...streams.map((stream) => ({ ...shared, ...stream })),
  ]
  const limitsAddresses = (options.maxReadersPerAddress ?? 0) > 0
  return all.map((stream) => defineStream(stream, { catalog, open, limitsAddresses }))
}
