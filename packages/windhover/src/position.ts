import { describeGiven } from './describe-given.ts'
import { WindhoverError } from './errors.ts'
import { findIdFault } from './names.ts'

/** Where a message stands in a log. */
export interface Position {
  /** Names one life of a log: 1-64 of `A-Z a-z 0-9 _ -`. Offsets of two epochs cannot be compared. */
  readonly epoch: string
  /** Ascends within an epoch; 0 is before the first message. At most `Number.MAX_SAFE_INTEGER`. */
  readonly offset: number
}

const epochPattern = /^[A-Za-z0-9_-]{1,64}$/
const idPattern = /^([A-Za-z0-9_-]{1,64})\.(0|[1-9][0-9]{0,15})(?:\.([\x21-\x7e]{1,128}))?$/

/** The epoch that was found right last. A log has one for long, and writes it twice for each message. */
let lastEpoch = ''

/** Returns a new name for an epoch: 64 random bits in hexadecimal, so that two lives of a log never share one. */
export function createEpoch(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Returns whether `text` can name an epoch. */
export function isEpoch(text: string): boolean {
  return epochPattern.test(text)
}

/**
 * Writes a position as the `id:` of a message: `<epoch>.<offset>`, followed by `.<publisherId>` if one is
 * given. The position alone resumes; the rest is the publisher's.
 *
 * @throws WindhoverError `invalid_option` for an epoch or offset out of its range; `invalid_id` for a publisher's id
 *   that is not 1-128 visible ASCII characters. No reader could resume from such an id.
 */
export function formatPosition({ epoch, offset }: Position, publisherId?: string): string {
  if (epoch !== lastEpoch && !isEpoch(epoch)) {
    throw new WindhoverError('invalid_option', `epoch: must be 1 to 64 of A-Z a-z 0-9 _ -, got ${describeGiven(epoch)}`)
  }
  lastEpoch = epoch
  if (!Number.isSafeInteger(offset) || offset < 0) {
    throw new WindhoverError(
      'invalid_option',
      `offset: must be a whole number from 0 to 2^53 - 1, got ${describeGiven(offset)}`,
    )
  }
  const text = `${epoch}.${offset}`
  if (publisherId === undefined) return text
  const fault = findIdFault(publisherId)
  if (fault !== undefined) throw new WindhoverError('invalid_id', `id ${fault}`)
  return `${text}.${publisherId}`
}

/**
 * Reads the output of {@link formatPosition}, without the publisher's part. Returns `undefined` for anything
 * else, so that a foreign id is never taken for a position. A position has one spelling: leading zeros and
 * offsets of 2^53 or more are not read.
 */
export function parsePosition(id: string): Position | undefined {
  const match = idPattern.exec(id)
  if (match === null) return undefined
  const offset = Number(match[2])
  return Number.isSafeInteger(offset) ? { epoch: match[1]!, offset } : undefined
}
