import type { HubOptions } from 'windhover'
import { defaults, defineOriginRules, type OriginContext, type OriginRules } from 'windhover/adapter'

import type { BroadcastOptions } from '../options/broadcast-options.ts'
import { isSocketPath } from '../options/is-socket-path.ts'
import { type PlainHubOption, plainHubOptions } from '../options/hub-option-names.ts'
import { settings } from '../options/settings.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { createUnixTrust, type TrustsAddress } from './create-unix-trust.ts'

/** What a server's hub is made with. */
export function toHubOptions(options: BroadcastOptions): HubOptions {
  const { maxBodyBytes = settings.maxBodyBytes.default, history = {} } = options
  const { maxAgeMs, ...bounds } = history
  const given = plainHubOptions.filter((name) => options[name] !== undefined).map((name) => [name, options[name]])
  return {
    ...(Object.fromEntries(given) as Pick<HubOptions, PlainHubOption>),
    // What was taken as a body is not refused as data, unless it grows: line separators are escaped, and what a schema changes is encoded.
    maxMessageBytes: Math.max(maxBodyBytes, defaults.maxMessageBytes),
    // 0 sets no bound here, since a file or a variable cannot say Infinity.
    history: maxAgeMs === undefined || maxAgeMs === 0 ? bounds : { ...bounds, maxAgeMs },
  }
}

/** Whom Fastify believes about where a request comes from. */
export function toFastifyTrust(trustProxy: string = settings.trustProxy.default): boolean | string[] | TrustsAddress {
  if (trustProxy === 'none') return false
  if (trustProxy === 'all') return true
  const addresses = trustProxy.split(',').map((address) => address.trim())
  const others = addresses.filter((address) => address !== 'unix')
  return others.length === addresses.length ? others : createUnixTrust(others)
}

/** Whom the ready server talks to: no page of others unless it is named, and on loopback only under names of this machine. */
export function toOriginRules({
  host,
  allowedHosts = [],
  allowedOrigins = [],
  corsOrigins = [],
}: ServerOptions): OriginRules {
  // A flag or a variable cannot say that there is no list, so that an empty one says nothing.
  const named = allowedHosts.length === 0 ? {} : { allowedHosts }
  return defineOriginRules({ ...named, allowedOrigins, corsOrigins }, toOriginContext(host))
}

/** Where origin rules are for. Only a proxy leads a browser to a Unix socket, under a name of its own. */
export function toOriginContext(host: string = settings.host.default): OriginContext {
  return isSocketPath(host) ? {} : { listenHost: host }
}
