import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import type { Gap } from '../gap.ts'
import type { HistoryChoice, KeptPage, ListedMessage } from '../log/history.ts'
import { checkOptionNames, checkWholeNumber, namesOf } from '../options.ts'
import { parsePosition, type Position } from '../position.ts'
import { EventParser, type ParsedEvent } from '../wire/parse-events.ts'

/** A choice of kept messages. */
export interface HistoryQuery {
  /** The messages of this channel. Default: any. */
  readonly channel?: string | undefined
  /** The messages of this event name. Default: any. */
  readonly event?: string | undefined
  /**
   * Where the page begins: at the message of this position or id, or at this moment. Default: it is the last page before
   * {@link before}.
   */
  readonly from?: string | Date | undefined
  /** The position or id before which the page ends. Not beside {@link from}. Default: it ends with the newest message. */
  readonly before?: string | undefined
  /** The most messages on one page, 1 to 1,000. Default: 100. */
  readonly limit?: number | undefined
}

/** A message that is kept. */
export interface HistoryMessage {
  /** Its id on the wire: the position, and the publisher's own id if it has one. */
  readonly id: string
  readonly channel: string
  readonly event: string
  /** The subject of the message; left out if it has none. */
  readonly key?: string
  /** When it was published, in milliseconds since 1970. */
  readonly timeMs: number
  /** The text of its data, as on the wire. */
  readonly data: string
  /** What it takes on the wire, in bytes. */
  readonly bytes: number
}

/** A part of the kept messages, in their order. */
export interface HistoryPage {
  readonly messages: readonly HistoryMessage[]
  /** What is not kept any more of what was asked for; left out if all of it is. */
  readonly gap?: Gap
  /** The {@link HistoryQuery.before} of the page before this one; left out if there is none. */
  readonly older?: Position
  /** The {@link HistoryQuery.from} of the page after this one; left out if this one ends with the newest message. */
  readonly newer?: Position
}

const queryNames: readonly string[] = namesOf<HistoryQuery>()({
  channel: true,
  event: true,
  from: true,
  before: true,
  limit: true,
})

/** The most messages of one page. */
const maxListed = 1000

/**
 * Checks a query and fills in the defaults.
 *
 * @throws WindhoverError `invalid_option` for an unknown name or a value that is not allowed.
 */
export function readHistoryQuery(query: HistoryQuery): HistoryChoice {
  checkOptionNames('history', query, queryNames)
  const { channel, event, from, before, limit = 100 } = query
  for (const [name, value] of Object.entries({ channel, event })) {
    if (value === undefined || typeof value === 'string') continue
    throw wrong(name, 'a string', value)
  }
  if (from !== undefined && before !== undefined) {
    throw new WindhoverError('invalid_option', 'history: from and before: expected one of them')
  }
  return {
    channel,
    event,
    from: from === undefined ? undefined : readFrom(from),
    before: before === undefined ? undefined : readPosition('before', before),
    limit: checkWholeNumber('history: limit', limit, 1, maxListed),
  }
}

function readFrom(from: string | Date): Position | number {
  if (!(from instanceof Date)) return readPosition('from', from)
  const ms = from.getTime()
  if (Number.isNaN(ms)) throw wrong('from', 'a valid date', from)
  return ms
}

function readPosition(name: string, text: string): Position {
  const position = typeof text === 'string' ? parsePosition(text) : undefined
  if (position === undefined) throw wrong(name, 'a position, <epoch>.<offset>', text)
  return position
}

function wrong(name: string, right: string, given: unknown): WindhoverError {
  return new WindhoverError('invalid_option', `history: ${name}: expected ${right}, got ${describeGiven(given)}`)
}

/** Reads what stands in the frames of kept messages. */
export function toHistoryPage({ messages, ...rest }: KeptPage): HistoryPage {
  return { messages: messages.map(toHistoryMessage), ...rest }
}

function toHistoryMessage({ channel, event, key, timeMs, frame }: ListedMessage): HistoryMessage {
  const { id, data } = parseFrame(frame.payload)
  return { id: id!, channel, event, ...(key === undefined ? {} : { key }), timeMs, data, bytes: frame.payloadLength }
}

const decoder = new TextDecoder()

/** A frame is one event, and has an id. */
function parseFrame(bytes: Uint8Array): ParsedEvent {
  let parsed: ParsedEvent | undefined
  const parser = new EventParser({ onEvent: (event) => (parsed = event), onRetry: () => {} })
  parser.feed(decoder.decode(bytes))
  return parsed!
}
