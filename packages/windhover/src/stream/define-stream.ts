import type { Catalog } from '../catalog/define-events.ts'
import { WindhoverError } from '../errors.ts'
import { type SlowPolicy, slowPolicies } from '../fanout/slow-policy.ts'
import { checkOptionNames } from '../hub/check-option-names.ts'
import { defaultChannel, findNameFault, isReservedEvent } from '../names.ts'

// Braces would be a parameter in the documents, which nothing fills in.
// oxlint-disable-next-line no-control-regex -- control characters are what it keeps out
const pathPattern = /^\/[^?#{}\s\u0000-\u001f\u007f]*$/

/** How many event names one reader may ask for. */
export const maxAskedEvents = 100

/**
 * How many pairs of a channel and an event one reader may ask for. Readers are found by these pairs, and each costs about 190 bytes:
 * without a bound, a request of 2 KB would take 2 MB.
 */
export const maxAskedPairs = 1000

/** What a stream is asked to be; only `path` is required. */
export interface StreamOptions {
  /** Where the stream is served, from the slash on: `/sse/broadcast`. No query, fragment, white space or braces. */
  readonly path: string
  /** The events it carries, at least one. Default: all. A reader may ask for fewer with `?event=`, 100 names and 1,000 pairs of channel and name at most. */
  readonly events?: readonly string[]
  /**
   * The channels it carries, at least one, or `any` when a reader may ask for any name with `?channel=`. Default: `['broadcast']`.
   * A reader that asks for none gets `broadcast` where the stream carries it, and else every listed channel.
   */
  readonly channels?: readonly string[] | 'any'
  /** How many channels one reader may ask for, 1 or more. Default: 100. */
  readonly maxChannels?: number
  /**
   * What becomes of a reader whose next message is no longer kept: `disconnect` (default) ends it, and it comes back to a gap;
   * `skip` tells it of the gap and goes on; `latest` gives it only the newest of each channel, event and key.
   */
  readonly slowPolicy?: SlowPolicy
  /** Milliseconds of silence after which a keep-alive is sent, a whole number. Default: the hub's; 0 sends none. */
  readonly keepAliveMs?: number
  /**
   * How a reader is refused for now: `stream` (default) answers 200 with a `closing` event, after which EventSource
   * comes back; `status` answers 503 with `Retry-After`, after which it gives up.
   */
  readonly refusal?: 'stream' | 'status'
  /** The operation's id in the documents. Default: made from the path (`/sse/broadcast` gives `streamSseBroadcast`), and unique. */
  readonly operationId?: string
  /** A few words for the documents. Default: what every stream does. */
  readonly summary?: string
  /** CommonMark text for the documents. Default: how a browser connects. */
  readonly description?: string
  /** Groups in the documents. Default: `['Streams']`. */
  readonly tags?: readonly string[]
  /** What the documents say of the 200 response. Default: how a stream begins and ends. */
  readonly responseDescription?: string
  /** Leaves the stream out of the documents. Default: false. */
  readonly hidden?: boolean
}

/** A GET endpoint that serves readers: {@link StreamOptions} with every default filled in. */
export interface StreamDefinition extends StreamOptions {
  readonly channels: readonly string[] | 'any'
  readonly maxChannels: number
  readonly slowPolicy: SlowPolicy
  readonly refusal: 'stream' | 'status'
  readonly tags: readonly string[]
  readonly hidden: boolean
  /** The declared events, for validation of names and for the documents. */
  readonly catalog?: Catalog
  /** Whether undeclared event names are served too. True unless {@link DefineStreamContext.open} says otherwise. */
  readonly open: boolean
}

/** What a stream takes over from its hub, which fits as it is. */
export interface DefineStreamContext {
  /** The declared events. Default: none. */
  readonly catalog?: Catalog | undefined
  /** Whether undeclared event names are served too. Default: true. */
  readonly open?: boolean
}

const optionNames: readonly string[] = Object.keys({
  path: true,
  events: true,
  channels: true,
  maxChannels: true,
  slowPolicy: true,
  keepAliveMs: true,
  refusal: true,
  operationId: true,
  summary: true,
  description: true,
  tags: true,
  responseDescription: true,
  hidden: true,
} satisfies Record<keyof StreamOptions, true>)

/**
 * Defines a stream: checks the options and fills in the defaults. The result holds copies of the lists.
 *
 * @throws WindhoverError `invalid_option` for an option that does not exist or is out of its range, `invalid_name` for an event or channel that is no name,
 *   `reserved_name` for an event of the protocol, `unknown_event` for an undeclared event where undeclared ones are not served.
 */
export function defineStream(options: StreamOptions, context: DefineStreamContext = {}): StreamDefinition {
  checkOptionNames('defineStream', options, optionNames)
  const { path, events, channels = [defaultChannel], keepAliveMs, refusal = 'stream' } = options
  const { maxChannels = 100, slowPolicy = 'disconnect' } = options
  const open = context.open ?? true
  if (typeof path !== 'string' || !pathPattern.test(path)) {
    throw new WindhoverError(
      'invalid_option',
      `stream path: expected a path such as "/sse/broadcast", got ${JSON.stringify(path)}`,
    )
  }
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
  if (!slowPolicies.includes(slowPolicy)) {
    throw new WindhoverError('invalid_option', `${where}: slowPolicy must be "disconnect", "skip" or "latest"`)
  }
  if (refusal !== 'stream' && refusal !== 'status') {
    throw new WindhoverError('invalid_option', `${where}: refusal must be "stream" or "status"`)
  }
  if (channels !== 'any') checkList(where, 'channels', channels)
  if (events !== undefined) {
    checkList(where, 'events', events)
    for (const event of events) checkEvent(where, event, context.catalog, open)
  }
  return {
    ...options,
    ...(events === undefined ? {} : { events: [...events] }),
    channels: channels === 'any' ? channels : [...channels],
    maxChannels,
    slowPolicy,
    refusal,
    tags: [...(options.tags ?? ['Streams'])],
    hidden: options.hidden ?? false,
    ...(context.catalog === undefined ? {} : { catalog: context.catalog }),
    open,
  }
}

function checkList(where: string, option: string, names: readonly string[]): void {
  if (!Array.isArray(names) || names.length === 0) {
    throw new WindhoverError('invalid_option', `${where}: ${option} must be a list of at least one name`)
  }
  for (const name of names) {
    const fault = findNameFault(name)
    if (fault !== undefined)
      throw new WindhoverError('invalid_name', `${where}: ${option} ${JSON.stringify(name)} ${fault}`)
  }
}

function checkEvent(where: string, event: string, catalog: Catalog | undefined, open: boolean): void {
  if (isReservedEvent(event))
    throw new WindhoverError('reserved_name', `${where}: event ${JSON.stringify(event)} is reserved`)
  if (!open && catalog?.events.has(event) !== true) {
    throw new WindhoverError('unknown_event', `${where}: event ${JSON.stringify(event)} is not declared`)
  }
}
