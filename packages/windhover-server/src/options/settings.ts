import { slowPolicies } from 'windhover'
import { defaults } from 'windhover/adapter'
import type { Store } from 'windhover/store'

import type { AccessOptions, JwtOptions } from './access-options.ts'
import type { DocumentOptions } from './document-options.ts'
import type { ServerOptions } from './server-options.ts'
import { findOriginFault } from './find-origin-fault.ts'
import { isProxyList } from './is-proxy-list.ts'
import { isStore } from './is-store.ts'
import {
  choice,
  countOrAuto,
  list,
  milliseconds,
  namesOrAny,
  oneOrMany,
  onOrOff,
  optional,
  type SettingKind,
  text,
  urlOr,
  wholeNumber,
} from './setting-kinds.ts'

/** The options of a server that only a config file can hold, because they are not one value each. */
export type FileOnlyOption = 'events' | 'streams' | 'requestStreams' | 'documents' | 'limits' | keyof DocumentOptions

type FlatOption = Exclude<keyof ServerOptions, FileOnlyOption | 'logger' | 'history' | 'window' | 'access'>
type HistoryOptions = Required<NonNullable<ServerOptions['history']>>
type WindowOptions = Required<NonNullable<ServerOptions['window']>>

/** The options of access that are one value each. Code, and lists of objects, are the file's alone. */
type DoorOptions = Required<Omit<AccessOptions, 'jwt' | 'issuers' | 'authenticate' | 'authorize'>>
type TokenOptions = Required<Omit<JwtOptions, 'claims'>>

/** Values that are for `windhover serve` alone, which may start several processes. A server in a program is one. */
export interface CommandValues {
  readonly workers: number | 'auto'
}

/** The value of each setting, by the name it has in a config file (a dot leads into an object). */
export type SettingValues = Required<Pick<ServerOptions, FlatOption>> & {
  [Option in keyof HistoryOptions as `history.${Option}`]: HistoryOptions[Option]
} & {
  [Option in keyof WindowOptions as `window.${Option}`]: WindowOptions[Option]
} & {
  [Option in keyof DoorOptions as `access.${Option}`]: DoorOptions[Option]
} & {
  [Option in keyof TokenOptions as `access.jwt.${Option}`]: TokenOptions[Option]
} & CommandValues

/** The name of a setting, as a config file has it: `port`, `history.maxMessages`. */
export type SettingName = keyof SettingValues

/** A value that flags, environment and config file share. */
export interface Setting<Value> extends SettingKind<Value> {
  readonly default: Value
  /** One line, without a full stop. */
  readonly description: string
  /**
   * Whether its variable has a twin that names a file (`…_FILE`): it is a secret, or it has many lines. A value that is wrong is not shown
   * then. Default: false.
   */
  readonly hasFile?: boolean
  /** Whether it has a flag. Default: if it has no file, since other users of a machine see flags. */
  readonly hasFlag?: boolean
}

const anyNumber = [0, Number.MAX_SAFE_INTEGER] as const

/** The longest string of V8: a longer body could not be read as JSON. */
const maxTextLength = 536_870_888

/** The algorithms of RFC 7518, section 3.1, and RFC 8037 that are taken for tokens. */
export const tokenAlgorithms: readonly string[] = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

function findUnknownAlgorithm(values: readonly string[]): string | undefined {
  const unknown = values.find((value) => !tokenAlgorithms.includes(value))
  return unknown === undefined
    ? undefined
    : `${JSON.stringify(unknown)} is none that is taken; allowed: ${tokenAlgorithms.join(', ')}`
}

/** The settings: the one source of flags, environment variables, keys of the config file, help and reference page. */
export const settings: { readonly [Name in SettingName]: Setting<SettingValues[Name]> } = {
  name: {
    ...text('<name>', /^[^\p{Cc}]{1,128}$/u, '1 to 128 characters without control characters'),
    default: 'windhover',
    description: 'Name of the server in its log',
  },
  host: {
    ...text('<address>', /^[^\s/[\]]+$/, 'a host name or address, such as 127.0.0.1, 0.0.0.0 or ::1'),
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 is every one of this machine',
  },
  port: {
    ...wholeNumber('<port>', [0, 65_535]),
    default: 5000,
    description: 'Port to listen on; 0 takes any free one',
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
    ...text('<addresses>', isProxyList, 'none, all, or IP addresses and networks separated by commas'),
    default: 'none',
    description:
      'Proxies whose X-Forwarded-For is believed: none, their addresses and networks, or all, which lets clients make up an address',
  },
  allowedHosts: {
    ...list(
      '<names>',
      (hosts) => findOriginFault('allowedHosts', hosts),
      'names such as events.example.com or *.example.com, without scheme and port',
    ),
    default: [],
    description:
      'Names that the server is reached by, beside those of this machine and the host; without any, only these where it listens on a loopback address, and otherwise any name',
  },
  allowedOrigins: {
    ...list(
      '<origins>',
      (origins) => findOriginFault('allowedOrigins', origins),
      'origins such as https://app.example.com or https://*.example.com',
    ),
    default: [],
    description: 'Origins of your own pages that a proxy serves under another host; other pages need corsOrigins',
  },
  corsOrigins: {
    ...list(
      '<origins>',
      (origins) => findOriginFault('corsOrigins', origins),
      'origins such as https://app.example.com or https://*.example.com',
    ),
    default: [],
    description: 'Origins whose pages may read and publish (CORS), beside its own',
  },
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
  'access.keysFile': {
    ...optional(text('<path>', /^[^\0]+$/, 'the path of a file')),
    default: undefined,
    description: 'File of API keys, written by windhover keys',
  },
  'access.jwt.secret': {
    ...optional(text('<secret>', /\S/, 'a text of 32 bytes or more')),
    default: undefined,
    hasFile: true,
    description: 'Secret of HS256, HS384 and HS512 that verifies tokens',
  },
  'access.jwt.publicKey': {
    ...optional(text('<key>', /\S/, 'a public key as PEM, or a JWK as JSON')),
    default: undefined,
    hasFile: true,
    description: 'Public key of RS, PS, ES or EdDSA that verifies tokens',
  },
  'access.jwt.jwksUrl': {
    ...optional(text('<url>', /^https?:\/\/\S+$/, 'an address, such as https://login.example.com/jwks.json')),
    default: undefined,
    description: 'Address of the JWK Set that verifies tokens; needs the audience, too',
  },
  'access.jwt.issuer': {
    ...optional(text('<iss>', /\S/, 'a text')),
    default: undefined,
    description: 'The iss that tokens must have',
  },
  'access.jwt.audience': {
    ...optional(oneOrMany('<aud>')),
    default: undefined,
    description: 'The aud of which tokens must have one',
  },
  'access.jwt.algorithms': {
    ...optional(list('<names>', findUnknownAlgorithm, `of ${tokenAlgorithms.join(', ')}`)),
    default: undefined,
    description: 'Algorithms of tokens that are taken; by default those that fit the key',
  },
  'access.jwt.maxTokenAgeMs': {
    ...wholeNumber('<ms>', anyNumber, 'milliseconds'),
    default: 0,
    description: 'Longest time since the iat of a token; 0 sets no bound',
  },
  'access.jwt.clockToleranceMs': {
    ...milliseconds(),
    default: 10_000,
    description: 'Difference of clocks that is allowed for in the times of tokens',
  },
  'access.cookie': {
    ...optional(text('<name>', /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'the name of a cookie, or none')),
    default: undefined,
    description: 'Cookie that holds a token; by default __Host-windhover, and on a loopback address windhover, too',
  },
  'access.tokenInQuery': {
    ...onOrOff(),
    default: false,
    description: 'Take ?access_token=, which puts tokens into the logs of proxies',
  },
  'access.ticketTtlMs': {
    ...wholeNumber('<ms>', [1, 3_600_000], 'milliseconds'),
    default: 30_000,
    description: 'Time within which a ticket must be opened',
  },
  'access.ticketResumeMs': {
    ...milliseconds(),
    default: 0,
    description:
      'Time after the end of its stream within which a ticket resumes it; 0 is twice the wait of clients, and a minute',
  },
  'access.documents': {
    ...choice('<who>', ['public', 'private']),
    default: 'public',
    description: 'Whether documents, pages and /healthz need a credential, too',
  },
  refusal: {
    ...choice('<how>', ['stream', 'status']),
    default: defaults.refusal,
    description: 'How a reader is refused for now: a stream that says so, or status 503 or 429',
  },
}

/** The names of all settings, in the order of the table. */
export const settingNames: readonly SettingName[] = Object.keys(settings) as SettingName[]
