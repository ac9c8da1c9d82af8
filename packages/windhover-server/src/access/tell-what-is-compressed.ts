import type { FastifyBaseLogger } from 'fastify'

import type { ServerOptions } from '../options/server-options.ts'

/**
 * Warns of streams that are compressed whoever reads them. Those who can publish words there, and see how long the answers
 * to others are, can guess secrets that are compressed together with them (BREACH, CVE-2013-3587).
 */
export function tellWhatIsCompressed(
  { compress, streams = [] }: Pick<ServerOptions, 'compress' | 'streams'>,
  log: Pick<FastifyBaseLogger, 'warn'>,
): void {
  const compressed = streams.filter((stream) => stream.compress === 'on').map(({ path }) => path)
  if (compress !== 'on' && compressed.length === 0) return
  log.warn(
    { streams: compress === 'on' ? 'all that do not say otherwise' : compressed },
    'compress: on compresses secrets together with what others publish, who can guess them by the length (BREACH); public does so only where anybody may read',
  )
}
