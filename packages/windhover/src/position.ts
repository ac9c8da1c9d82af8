/** Where a message stands in a log. */
export interface Position {
  /** Names one life of a log: 1-64 of `A-Z a-z 0-9 _ -`. Offsets of two epochs cannot be compared. */
  readonly epoch: string
  /** Ascends within an epoch; 0 is before the first message. At most `Number.MAX_SAFE_INTEGER`. */
  readonly offset: number
}

const epochPattern = /^[A-Za-z0-9_-]{1,64}$/
const idPattern = /^([A-Za-z0-9_-]{1,64})\.(0|[1-9][0-9]{0,15})(?:\.([\x21-\x7e]{1,128}))?$/

/** Says whether `text` can name an epoch. */
export function isEpoch(text: string): boolean {
  return epochPattern.test(text)
}

/**
 * Writes a position as the `id:` of a message: `<epoch>.<offset>`, followed by `.<publisherId>` where one is given.
 * The position alone resumes; the rest is the publisher's.
 */
export function formatPosition(position: Position, publisherId?: string): string {
  const text = `${position.epoch}.${position.offset}`
  return publisherId === undefined ? text : `${text}.${publisherId}`
}

/** Reads what {@link formatPosition} wrote; `undefined` for anything else, so that a foreign id is never taken for a position. */
export function parsePosition(id: string): Position | undefined {
  const match = idPattern.exec(id)
  if (match === null) return undefined
  const offset = Number(match[2])
  return Number.isSafeInteger(offset) ? { epoch: match[1]!, offset } : undefined
}
