import type { Logger } from 'pino'

import type { ServerOptions } from '../options/server-options.ts'
import { settings } from '../options/settings.ts'

/** The shortest timeout for silent responses among common proxies: HAProxy as Debian configures it. Others have 60 seconds. */
const proxyTimeoutMs = 50_000

/** Says in the log which streams a proxy would end, because they may be silent for longer than proxies wait. */
export function warnOfSilentStreams(options: ServerOptions, log: Pick<Logger, 'warn'>): void {
  const { trustProxy = settings.trustProxy.default, keepAliveMs = settings.keepAliveMs.default, streams = [] } = options
  if (trustProxy === 'none') return
  const own = streams.map((stream) => [`keepAliveMs of the stream ${stream.path}`, stream.keepAliveMs] as const)
  for (const [name, ms] of [['keepAliveMs', keepAliveMs] as const, ...own]) {
    if (ms === undefined || (ms > 0 && ms <= proxyTimeoutMs)) continue
    log.warn(
      { keepAliveMs: ms, trustProxy },
      `${name} is ${ms}, and there is a proxy (trustProxy): most end a stream that is silent for 50 to 60 seconds; set it to at most 25000`,
    )
  }
}
