import { type Access, type Catalog, defineStream, type StreamDefinition, type StreamOptions } from 'windhover'

import type { BroadcastOptions } from '../options/broadcast-options.ts'

/** Whose streams they are, and where they stand. */
export interface StreamsContext {
  readonly catalog: Catalog
  /** Whether undeclared events are served too. */
  readonly open: boolean
  /** Whether readers are limited by address. */
  readonly limitsAddresses: boolean
  /** Whether messages say the `traceparent` of their publish. */
  readonly exposesTrace: boolean
  /** The door of streams that have none of their own. Default: none. */
  readonly access?: Access | undefined
  /** Whether anybody may read all that has no door of its own, as it is now. */
  readonly isPublic: () => boolean
  /** What stands before every path. */
  readonly prefix: string
}

/** The streams of a broadcast: one of every event, one of each declared event, and those of its own. */
export function defineStreams(
  { prefix, access, isPublic, ...context }: StreamsContext,
  { channels = 'any', refusal, slowPolicy, maxChannels, flushMs, compress = 'public', streams = [] }: BroadcastOptions,
): StreamDefinition[] {
  const shared: Omit<StreamOptions, 'path'> = {
    ...(access === undefined ? {} : { access }),
    ...(refusal === undefined ? {} : { refusal }),
    ...(slowPolicy === undefined ? {} : { slowPolicy }),
    ...(maxChannels === undefined ? {} : { maxChannels }),
    ...(flushMs === undefined ? {} : { flushMs }),
    compress,
  }
  const all: StreamOptions[] = [
    { ...shared, path: '/sse/broadcast', channels, summary: 'Stream every event' },
    ...[...context.catalog.events.keys()].map((name) => ({
      ...shared,
      path: `/sse/broadcast/${name}`,
      events: [name],
      channels,
      summary: `Stream the ${name} events alone`,
    })),
    ...streams.map((stream) => ({ ...shared, ...stream })),
  ]
  return all.map((stream, index) => {
    const path: unknown = stream.path
    // What is no path at all is told as it was given.
    const isPath = typeof path === 'string' && path.startsWith('/')
    const defined = defineStream(isPath ? { ...stream, path: prefix + path } : stream, context)
    const own = streams[index - (all.length - streams.length)]
    const follows = compress === 'public' && own?.access === undefined && own?.compress === undefined
    return follows ? compressForAll(defined, isPublic) : defined
  })
}

/** Lets all readers have a stream compressed for as long as anybody may read it: who that is can change. */
function compressForAll(stream: StreamDefinition, isPublic: () => boolean): StreamDefinition {
  return Object.defineProperty(stream, 'compress', { enumerable: true, get: () => (isPublic() ? 'on' : 'public') })
}
