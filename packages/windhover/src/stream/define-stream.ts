import { type Access, checkAccess } from '../access/access.ts'
import type { Catalog } from '../catalog/define-events.ts'
import { describeUndeclared } from '../catalog/describe-undeclared.ts'
import { type Compress, compressModes } from '../compress-mode.ts'
import { defaults } from '../defaults.ts'
import { describeGiven } from '../describe-given.ts'
import { checkInitial, type Initial, maxInitialMessages } from '../initial.ts'
import { WindhoverError } from '../errors.ts'
import { type SlowPolicy, slowPolicies } from '../slow-policy.ts'
import { checkOptionNames, checkOptionsObject, namesOf } from '../options.ts'
import { defaultChannel, findChannelReservation, findEventReservation, findNameFault } from '../names.ts'
import { fillPlaceholders, findPlaceholders, parsePathTemplate, type PathTemplate } from './path-template.ts'
import {
  documentationNames,
  fillDocumentation,
  type FilledDocumentation,
  type StreamDocumentation,
} from './stream-documentation.ts'

/** How many event names one reader may ask for. */
export const maxAskedEvents = 100

/**
 * How many pairs of a channel and an event one reader may ask for. Readers are found by these pairs, and each
 * costs about 190 bytes: without a bound, a request of 2 KB would take 2 MB.
 */
export const maxAskedPairs = 1000

/** The longest time for which messages may gather, in milliseconds. */
export const maxFlushMs = 60_000

/** What a stream is asked to be; only `path` is required. */
export interface StreamOptions extends StreamDocumentation {
  /**
   * Where the stream is served, from the slash on: `/sse/broadcast`, or with parameters that are whole
   * segments: `/sse/rooms/{room}`. Each parameter stands in a channel too, or in
   * {@link StreamDocumentation.parameters}. No query, fragment or white space.
   */
  readonly path: string
  /**
   * The events it carries, at least one. Default: all. A reader may ask for fewer with `?event=`, 100 names
   * and 1,000 pairs of channel and name at most.
   */
  readonly events?: readonly string[]
  /**
   * The channels it carries, at least one, or `any` when a reader may ask for any name with `?channel=`.
   * Default: `['broadcast']`. Parameters of the path stand in braces: `room:{room}`. A reader that asks for
   * none gets `broadcast` if the stream carries it, and otherwise every listed channel.
   */
  readonly channels?: readonly string[] | 'any'
  /** How many channels one reader may ask for, 1 or more. Default: 100. */
  readonly maxChannels?: number
  /**
   * What happens to a reader whose next message is no longer kept. `disconnect` (default) ends it, and it
   * comes back to a gap. `skip` tells it of the gap and continues. `latest` gives it only the newest of each
   * channel, event and key.
   */
  readonly slowPolicy?: SlowPolicy
  /**
   * The kept messages that a new reader is given before what is new. `{ last: n }` gives the newest n that it reads, 1 to
   * 1,000. `{ latest: 'key' }` gives the newest of each channel, event and key. A reader that comes with an id is given
   * what comes after that instead. With a store, 10,000 messages before the copy of this process are looked at. Default:
   * none.
   */
  readonly initial?: Initial
  /**
   * The most messages that a client may ask to be given first, with `?last=`, 0 to 1,000. Default: 0, which means that
   * it may not ask.
   */
  readonly maxLast?: number
  /** Milliseconds of silence after which a keep-alive is sent, a whole number. Default: the hub's; 0 sends none. */
  readonly keepAliveMs?: number
  /**
   * Milliseconds for which messages gather before they leave, in one write to each reader, 0 to 60,000. A message waits so long
   * at most, and not at all while the window is full. With the policy `latest`, only the newest of each channel, event and key
   * leave. Default: 0, each leaves at once.
   */
  readonly flushMs?: number
  /**
   * How a reader is refused for now. `stream` (default) answers 200 with a `closing` event, after which
   * EventSource comes back. `status` answers 503 with `Retry-After`, or 429 if its address has too many
   * readers; EventSource then gives up.
   */
  readonly refusal?: 'stream' | 'status'
  /**
   * Which readers get the stream compressed (gzip), if their client takes it. What many get is compressed once for all.
   * `on`: all. `off`: none. `public` (default): those without an identity; without a door, those whose request has no
   * `Cookie` and no `Authorization`. So nobody's secrets are compressed together with the words of others (BREACH). Only
   * the adapters for Node compress.
   */
  readonly compress?: Compress
  /** The door: who may read what of it. Default: anybody may read everything. */
  readonly access?: Access
}

/** A GET endpoint that serves readers: {@link StreamOptions} with every default filled in. */
export interface StreamDefinition extends Omit<StreamOptions, keyof FilledDocumentation>, FilledDocumentation {
  readonly channels: readonly string[] | 'any'
  readonly maxChannels: number
  readonly slowPolicy: SlowPolicy
  readonly flushMs: number
  readonly maxLast: number
  readonly refusal: 'stream' | 'status'
  readonly compress: Compress
  /** Whether the hub limits readers by address, so that one of them can be refused for that. */
  readonly limitsAddresses: boolean
  /** Whether the hub shows the `traceparent` of messages. Default: false. */
  readonly exposesTrace?: boolean
  /** The declared events, for validation of names and for the documents. */
  readonly catalog?: Catalog
  /** Whether undeclared event names are served too. */
  readonly open: boolean
}

/** The options of a stream without a door. */
export interface OpenStreamOptions extends StreamOptions {
  readonly access?: never
}

/** A stream without a door. */
export interface OpenStreamDefinition extends StreamDefinition {
  readonly access?: never
}

/** What a stream takes over from its hub, which fits as it is. */
export interface DefineStreamContext {
  /** The declared events. Default: none. */
  readonly catalog?: Catalog | undefined
  /** Whether undeclared event names are served too. Default: false with a catalog, true without. */
  readonly open?: boolean
  /** Whether readers are limited by address, for the documents. Default: false. */
  readonly limitsAddresses?: boolean
  /** Whether messages say the `traceparent` of their publish, for the documents. Default: false. */
  readonly exposesTrace?: boolean
}

const optionNames: readonly string[] = [
  ...namesOf<Omit<StreamOptions, keyof StreamDocumentation>>()({
    path: true,
    events: true,
    channels: true,
    maxChannels: true,
    slowPolicy: true,
    flushMs: true,
    initial: true,
    maxLast: true,
    keepAliveMs: true,
    refusal: true,
    compress: true,
    access: true,
  }),
  ...documentationNames,
]

/**
 * Defines a stream: checks the options and fills in the defaults. The result holds copies of the lists.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range;
 *   `invalid_name` for an event or channel that is no name. It is `reserved_name` for an event of the
 *   protocol, or a channel or event that begins with `$`; `unknown_event` for an undeclared event if
 *   undeclared ones are not served.
 */
export function defineStream(options: OpenStreamOptions, context?: DefineStreamContext): OpenStreamDefinition
/** Defines a stream with a door. */
export function defineStream(options: StreamOptions, context?: DefineStreamContext): StreamDefinition
export function defineStream(options: StreamOptions, context: DefineStreamContext = {}): StreamDefinition {
  checkOptionNames('defineStream', options, optionNames)
  const { path, events, channels = [defaultChannel], keepAliveMs, refusal = defaults.refusal } = options
  const {
    maxChannels = defaults.maxChannels,
    slowPolicy = defaults.slowPolicy,
    flushMs = defaults.flushMs,
    maxLast = 0,
    compress = defaults.compress,
  } = options
  const open = context.open ?? context.catalog === undefined
  const template = parsePathTemplate(path)
  const where = `stream ${path}`
  if (keepAliveMs !== undefined && !(Number.isSafeInteger(keepAliveMs) && keepAliveMs >= 0)) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: keepAliveMs must be a whole number of milliseconds, 0 or more`,
    )
  }
  if (!Number.isSafeInteger(maxChannels) || maxChannels < 1) {
    throw new WindhoverError('invalid_option', `${where}: maxChannels must be a whole number of 1 or more`)
  }
  if (!Number.isSafeInteger(maxLast) || maxLast < 0 || maxLast > maxInitialMessages) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: maxLast must be a whole number from 0 to ${maxInitialMessages}`,
    )
  }
  if (!slowPolicies.includes(slowPolicy)) {
    throw new WindhoverError('invalid_option', `${where}: slowPolicy must be "disconnect", "skip" or "latest"`)
  }
  if (refusal !== 'stream' && refusal !== 'status') {
    throw new WindhoverError('invalid_option', `${where}: refusal must be "stream" or "status"`)
  }
  if (!Number.isSafeInteger(flushMs) || flushMs < 0 || flushMs > maxFlushMs) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: flushMs must be a whole number of milliseconds from 0 to ${maxFlushMs}`,
    )
  }
  if (!compressModes.includes(compress)) {
    throw new WindhoverError('invalid_option', `${where}: compress must be "off", "public" or "on"`)
  }
  checkChannels(where, channels, options, template)
  if (events !== undefined) {
    checkList(where, 'events', events)
    for (const event of events) checkEvent(where, event, context.catalog, open)
  }
  return {
    ...fillDocumentation(where, options, template),
    path,
    ...(events === undefined ? {} : { events: [...events] }),
    channels: channels === 'any' ? channels : [...channels],
    maxChannels,
    slowPolicy,
    flushMs,
    ...(options.initial === undefined ? {} : { initial: checkInitial(`${where}: initial`, options.initial) }),
    maxLast,
    ...(keepAliveMs === undefined ? {} : { keepAliveMs }),
    refusal,
    compress,
    ...(options.access === undefined ? {} : { access: checkAccess(where, options.access) }),
    limitsAddresses: context.limitsAddresses ?? false,
    ...(context.exposesTrace === true ? { exposesTrace: true } : {}),
    ...(context.catalog === undefined ? {} : { catalog: context.catalog }),
    open,
  }
}

function checkChannels(
  where: string,
  channels: readonly string[] | 'any',
  { parameters = {} }: StreamOptions,
  { path, names }: PathTemplate,
): void {
  checkOptionsObject(`${where}: parameters`, parameters)
  const used = new Set(Object.keys(parameters))
  if (channels !== 'any') {
    checkList(where, 'channels', channels)
    for (const channel of channels) {
      const reservation = findChannelReservation(channel)
      if (reservation !== undefined) throw new WindhoverError('reserved_name', `${where}: channel ${reservation}`)
      const placeholders = findPlaceholders(channel)
      for (const name of placeholders) used.add(name)
      const unknown = placeholders.find((name) => !names.includes(name))
      if (unknown !== undefined) {
        throw new WindhoverError(
          'invalid_option',
          `${where}: channels: {${unknown}} of ${JSON.stringify(channel)} is no parameter of the path ${path}`,
        )
      }
    }
  }
  const unused = names.find((name) => !used.has(name))
  if (unused !== undefined) {
    throw new WindhoverError(
      'invalid_option',
      `${where}: {${unused}} is in no channel; use it in one, as in channels: ['${unused}:{${unused}}'], or describe it in parameters`,
    )
  }
}

function checkList(where: string, option: string, names: readonly string[]): void {
  if (!Array.isArray(names) || names.length === 0) {
    throw new WindhoverError('invalid_option', `${where}: ${option} must be a list of at least one name`)
  }
  for (const name of names) {
    const fault = findNameFault(typeof name === 'string' ? fillShortest(name) : name)
    if (fault !== undefined)
      throw new WindhoverError('invalid_name', `${where}: ${option} ${describeGiven(name)} ${fault}`)
  }
}

/** What stands for a parameter has at least one character. */
function fillShortest(name: string): string {
  return fillPlaceholders(name, Object.fromEntries(findPlaceholders(name).map((placeholder) => [placeholder, 'x'])))
}

function checkEvent(where: string, event: string, catalog: Catalog | undefined, open: boolean): void {
  const reservation = findEventReservation(event)
  if (reservation !== undefined) throw new WindhoverError('reserved_name', `${where}: event ${reservation}`)
  if (!open && catalog?.events.has(event) !== true) {
    throw new WindhoverError('unknown_event', `${where}: event ${describeUndeclared(event, catalog)}`)
  }
}
