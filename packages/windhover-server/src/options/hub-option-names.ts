import type { HubOptions } from 'windhover'

import type { BroadcastOptions } from './broadcast-options.ts'

/** The name of an option of a server that its hub is made with as it is. */
export type PlainHubOption = Exclude<
  keyof BroadcastOptions & keyof HubOptions,
  'open' | 'history' | 'store' | 'state' | 'node'
>

/** The options of a server that its hub is made with as they are. One that both have and that is not here does not compile. */
export const plainHubOptions: readonly PlainHubOption[] = Object.keys({
  window: true,
  keepAliveMs: true,
  retryMs: true,
  stallTimeoutMs: true,
  maxAgeMs: true,
  maxWriteBytes: true,
  maxBytesInFlight: true,
  maxReaders: true,
  maxReadersPerAddress: true,
  tracing: true,
  exposeTrace: true,
} satisfies Record<PlainHubOption, true>) as PlainHubOption[]

/** All options of a server that are about its hub: also those whose form is another one there. A hub that is given has its own. */
export const hubOptions: readonly (keyof BroadcastOptions)[] = [
  ...plainHubOptions,
  'events',
  'open',
  'history',
  'store',
  'storePassword',
  'node',
]
