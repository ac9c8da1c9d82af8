import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { checkOptionNames, checkWholeNumber, namesOf } from '../options.ts'
import type { ReaderInfo } from './observer.ts'

/** A choice of the readers to list. */
export interface ReaderQuery {
  /** The readers with this channel among their interest. Default: any. */
  readonly channel?: string | undefined
  /** The readers of a person or program. Default: any. */
  readonly subject?: string | undefined
  /** The most readers on one page, 1 or more. Default: 100. */
  readonly limit?: number | undefined
  /** The `next` of the page before, of the same hub. Default: none, for the first page. */
  readonly after?: string | undefined
  /**
   * `behind`: those first that are furthest behind, of which there is one page alone. Those that are equally far behind are in no order.
   * Default: in the order in which they joined.
   */
  readonly sort?: 'behind' | undefined
}

/** A reader as lists have it. */
export interface ListedReader extends ReaderInfo {
  /** Whether it went on from the position that it asked for. */
  readonly resumed: boolean
  /** Whether its connection can take no more now. */
  readonly isParked: boolean
  /**
   * How many messages the log has after what it was given: those of its interest, and others. 0 if it has everything of its interest; `null`
   * while its start is not known, or it is given what a store keeps.
   */
  readonly behind: number | null
  /** The bytes that wait for its client to take them, if it is parked, and otherwise 0. */
  readonly pendingBytes: number
}

/** A part of the readers. */
export interface ReaderPage {
  readonly readers: readonly ListedReader[]
  /** How many readers match, on whatever page. Those whose streams are about to end still count. */
  readonly total: number
  /** Where the next page begins; left out if there is none. */
  readonly next?: string
}

/** A {@link ReaderQuery}, checked and with every default filled in. */
export interface ReaderChoice {
  readonly channel: string | undefined
  readonly subject: string | undefined
  readonly limit: number
  /** The number of the last reader on the page before; 0 for the first page. */
  readonly after: number
  readonly sort: 'behind' | undefined
}

const queryNames: readonly string[] = namesOf<ReaderQuery>()({
  channel: true,
  subject: true,
  limit: true,
  after: true,
  sort: true,
})

/**
 * Checks a query and fills in the defaults.
 *
 * @throws WindhoverError `invalid_option` for an unknown name or a value that is not allowed.
 */
export function readReaderQuery(query: ReaderQuery): ReaderChoice {
  checkOptionNames('readers', query, queryNames)
  const { channel, subject, limit = 100, after, sort } = query
  if (sort !== undefined && sort !== 'behind') {
    throw new WindhoverError('invalid_option', `readers: sort: expected behind, got ${describeGiven(sort)}`)
  }
  if (sort !== undefined && after !== undefined) {
    throw new WindhoverError('invalid_option', 'readers: after: expected none with sort, which has one page alone')
  }
  for (const [name, value] of Object.entries({ channel, subject })) {
    if (value === undefined || typeof value === 'string') continue
    throw new WindhoverError('invalid_option', `readers: ${name}: expected a string, got ${describeGiven(value)}`)
  }
  return { channel, subject, limit: checkWholeNumber('readers: limit', limit, 1), after: readCursor(after), sort }
}

function readCursor(after: string | undefined): number {
  if (after === undefined) return 0
  const number = typeof after === 'string' && /^[1-9][0-9]{0,15}$/.test(after) ? Number(after) : Number.NaN
  if (Number.isSafeInteger(number)) return number
  throw new WindhoverError(
    'invalid_option',
    `readers: after: expected the next of a page before, got ${describeGiven(after)}`,
  )
}
