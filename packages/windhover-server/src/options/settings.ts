import { compressModes, maxFlushMs, slowPolicies, type Tracing } from 'windhover'
import { defaults, isStore, isTracing } from 'windhover/adapter'
import type { Store } from 'windhover/store'

import { accessSettings, type AccessSettingValues } from './access-settings.ts'
import { consoleModes } from './console-mode.ts'
import type { DocumentOptions } from './document-options.ts'
import type { ServerOptions } from './server-options.ts'
import { listenSettings, type ListenSettingValues } from './listen-settings.ts'
import { isProxyList } from './is-proxy-list.ts'
import { originSettings, type OriginSettingValues } from './origin-settings.ts'
import type { Setting } from './setting.ts'
import {
  choice,
  countOrAuto,
  milliseconds,
  namesOrAny,
  onOrOff,
  onOrOffOr,
  optional,
  text,
  urlOr,
  wholeNumber,
} from './setting-kinds.ts'

/** The options of a server that only a config file can hold, because they are not one value each. */
export type FileOnlyOption =
  | 'events'
  | 'streams'
  | 'requestStreams'
  | 'state'
  | 'documents'
  | 'limits'
  | keyof DocumentOptions

type FlatOption = Exclude<
  keyof ServerOptions,
  FileOnlyOption | keyof OriginSettingValues | 'logger' | 'history' | 'window' | 'access' | 'tls'
>
type HistoryOptions = Required<NonNullable<ServerOptions['history']>>
type WindowOptions = Required<NonNullable<ServerOptions['window']>>

/** Values that are for `windhover serve` alone, which may start several processes. A server in a program is one. */
export interface CommandValues {
  readonly workers: number | 'auto'
}

/** The value of each setting, by the name it has in a config file (a dot leads into an object). */
export type SettingValues = Required<Pick<ServerOptions, FlatOption>> & {
  [Option in keyof HistoryOptions as `history.${Option}`]: HistoryOptions[Option]
} & {
  [Option in keyof WindowOptions as `window.${Option}`]: WindowOptions[Option]
} & AccessSettingValues &
  ListenSettingValues &
  OriginSettingValues &
  CommandValues

/** The name of a setting, as a config file has it: `port`, `history.maxMessages`. */
export type SettingName = keyof SettingValues

const anyNumber = [0, Number.MAX_SAFE_INTEGER] as const

/** The longest string of V8: a longer body could not be read as JSON. */
const maxTextLength = 536_870_888

/** The settings: the one source of flags, environment variables, keys of the config file, help and reference page. */
export const settings: { readonly [Name in SettingName]: Setting<SettingValues[Name]> } = {
  name: {
    ...text('<name>', /^[^\p{Cc}]{1,128}$/u, '1 to 128 characters without control characters'),
    default: 'windhover',
    description: 'Name of the server in its log',
  },
  node: {
    ...optional(text('<name>', /^[^\p{Cc}]{1,128}$/u, '1 to 128 characters without control characters')),
    default: undefined,
    description:
      'Name of the server among the nodes of its hub, for it alone; by default that of its machine and process',
  },
  host: {
    ...text(
      '<address>',
      /^(?:[^\s/[\]]+|\/[^\0]*[^\0/])$/,
      'a host name or address, such as 127.0.0.1, 0.0.0.0 or ::1, or the absolute path of a Unix socket',
    ),
    default: '127.0.0.1',
    description: 'Address to listen on, or the path of a Unix socket; 0.0.0.0 is every address of this machine',
  },
  port: {
    ...wholeNumber('<port>', [0, 65_535]),
    default: 5000,
    description: 'Port to listen on; 0 takes any free one',
  },
  ...listenSettings,
  metricsPort: {
    ...optional(wholeNumber('<port>', [0, 65_535])),
    default: undefined,
    description: 'Port of a listener of its own for /metrics, /healthz and /readyz, open to whoever reaches it',
  },
  tracing: {
    ...onOrOffOr<Tracing>(isTracing, 'true, false or in code what createOtelTracing() makes'),
    default: false,
    description:
      'Keep the traceparent of each publish, and make spans by the OpenTelemetry that was loaded with node --import',
  },
  exposeTrace: {
    ...onOrOff(),
    default: false,
    description: 'Show readers the traceparent of each message, in the field trace; needs tracing',
  },
  workers: {
    ...countOrAuto('<count>', [1, 128]),
    default: 1,
    description: 'Processes that serve behind the one port; auto takes one for each core',
  },
  logLevel: {
    ...choice('<level>', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    default: 'info',
    description: 'Least important level that is logged',
  },
  console: {
    ...choice('<what>', consoleModes),
    default: 'admin',
    description:
      'The page at /: off serves none, watch one to watch and publish with, admin one for administration, too',
  },
  open: {
    ...onOrOff(),
    default: true,
    description: 'Take events that are not declared, too',
  },
  channels: {
    ...namesOrAny('<names>'),
    default: 'any',
    description: 'Channels that events may go to, separated by commas, or any',
  },
  keepAliveMs: {
    ...milliseconds(),
    default: defaults.keepAliveMs,
    description: 'Silence after which a stream sends a keep-alive; 0 sends none',
  },
  retryMs: {
    ...milliseconds(),
    default: defaults.retryMs,
    description: 'Wait before reconnecting that streams tell their readers',
  },
  'history.maxMessages': {
    ...wholeNumber('<count>', anyNumber, 'messages'),
    default: defaults.history.maxMessages,
    description: 'Most messages kept for replay; 0 keeps none',
  },
  'history.maxBytes': {
    ...wholeNumber('<bytes>', anyNumber, 'bytes'),
    default: defaults.history.maxBytes,
    description: 'Most memory of messages kept for replay; 0 keeps none',
  },
  'history.maxAgeMs': {
    ...wholeNumber('<ms>', anyNumber, 'milliseconds'),
    default: 0,
    description: 'Greatest age of messages kept for replay; 0 sets no bound',
  },
  'window.maxMessages': {
    ...wholeNumber('<count>', [1, Number.MAX_SAFE_INTEGER], 'messages'),
    default: defaults.window.maxMessages,
    description: 'Most messages that readers which keep up may still be waiting for; publishing then waits',
  },
  'window.maxBytes': {
    ...wholeNumber('<bytes>', anyNumber, 'bytes'),
    default: defaults.window.maxBytes,
    description: 'Most memory of messages that readers which keep up may still be waiting for',
  },
  store: {
    ...urlOr<Store>(
      '<url>',
      isStore,
      'a URL: memory:, disk:<directory>, redis://host:port/db?hub=<name>, rediss://… or nats://host:port?hub=<name>',
    ),
    default: 'memory:',
    hasFile: true,
    hasFlag: true,
    description:
      'Where messages are kept for replay, and shared with other nodes; memory: forgets them with the process',
  },
  storePassword: {
    ...optional(text('<password>', /\S/, 'a text')),
    default: undefined,
    hasFile: true,
    description: 'Password of a store in Redis or NATS whose URL has none',
  },
  publishTimeoutMs: {
    ...milliseconds(),
    default: 5000,
    description: 'Time that a publish waits for room in the window before it is answered 503',
  },
  slowPolicy: {
    ...choice('<policy>', slowPolicies),
    default: defaults.slowPolicy,
    description: 'What becomes of a reader whose next message is no longer kept: disconnect, skip or latest',
  },
  flushMs: {
    ...wholeNumber('<ms>', [0, maxFlushMs], 'milliseconds'),
    default: defaults.flushMs,
    description:
      'Time for which messages gather before they leave in one write to each reader; 0 lets each leave at once',
  },
  compress: {
    ...choice('<who>', compressModes),
    default: defaults.compress,
    description:
      'Readers that get streams compressed if they take gzip: off, public (of streams that anonymous may read) or on',
  },
  stallTimeoutMs: {
    ...milliseconds(),
    default: defaults.stallTimeoutMs,
    description: 'Time that a client may take nothing before its connection is dropped; 0 sets no bound',
  },
  maxAgeMs: {
    ...milliseconds(),
    default: defaults.maxAgeMs,
    description: 'Age at which a stream ends and its reader comes back, a random tenth sooner; 0 sets no bound',
  },
  maxWriteBytes: {
    ...wholeNumber('<bytes>', [1, defaults.maxWriteBytes], 'bytes'),
    default: defaults.maxWriteBytes,
    description: 'Most bytes written to a reader at once, unless one message is larger',
  },
  maxBytesInFlight: {
    ...wholeNumber('<bytes>', anyNumber, 'bytes'),
    default: defaults.maxBytesInFlight,
    description: 'Most bytes that may wait for slow readers together; 0 sets no bound',
  },
  maxReaders: {
    ...wholeNumber('<count>', anyNumber, 'readers'),
    default: defaults.maxReaders,
    description: 'Most readers at a time; 0 sets no bound',
  },
  maxReadersPerAddress: {
    ...wholeNumber('<count>', anyNumber, 'readers'),
    default: defaults.maxReadersPerAddress,
    description: 'Most readers at a time from one IPv4 address or IPv6 /64 network; 0 sets no bound',
  },
  maxConnections: {
    ...wholeNumber('<count>', anyNumber, 'connections'),
    default: 0,
    description: 'Most connections at a time; 0 takes as many as the limit of open files allows',
  },
  maxChannels: {
    ...wholeNumber('<count>', [1, Number.MAX_SAFE_INTEGER], 'channels'),
    default: defaults.maxChannels,
    description: 'Most channels that one reader may ask for',
  },
  trustProxy: {
    ...text('<addresses>', isProxyList, 'none, all, or IP addresses, networks and unix, separated by commas'),
    default: 'none',
    description:
      'Proxies whose X-Forwarded-For is believed: none, their addresses and networks, unix (who connects to a Unix socket), or all, which lets clients make up an address',
  },
  ...originSettings,
  maxBodyBytes: {
    ...wholeNumber('<bytes>', [1, maxTextLength], 'bytes'),
    default: 262_144,
    description: 'Longest body of a request',
  },
  requestTimeoutMs: {
    ...milliseconds(),
    default: 60_000,
    description: 'Time within which a request must have arrived whole; 0 sets no bound to its body',
  },
  drainMs: {
    ...milliseconds(),
    default: 1000,
    description: 'Time over which a shutdown spreads the ends of its streams; 0 ends all at once',
  },
  drainDelayMs: {
    ...milliseconds(),
    default: 0,
    description: "Time between /readyz turning red and the first stream's end",
  },
  anonymous: {
    ...optional(choice('<acts>', ['none', 'read', 'publish', 'all'])),
    default: undefined,
    description:
      'What those may do who show no credential; by default nothing where there are rules, and all without any on a loopback address',
  },
  ...accessSettings,
  refusal: {
    ...choice('<how>', ['stream', 'status']),
    default: defaults.refusal,
    description: 'How a reader is refused for now: a stream that says so, or status 503 or 429',
  },
}

/** The names of all settings, in the order of the table. */
export const settingNames: readonly SettingName[] = Object.keys(settings) as SettingName[]
