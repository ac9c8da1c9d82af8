/** How far a stream was read. The connections of one stream, one after the other or side by side, share it. */
export interface Cursor {
  /** The last event id; empty at the beginning. */
  id: string
}

/** Returns the position that an id begins with; `undefined` for an id of another kind. */
export function findPosition(id: string): string | undefined {
  return /^[\w-]+\.\d+(?=\.|$)/.exec(id)?.[0]
}

/** Returns whether an id stands at or before another in the same epoch. Both are positions; what a publisher added does not count. */
export function isPast(id: string, other: string): boolean {
  const [epoch, offset] = id.split('.')
  const [otherEpoch, otherOffset] = other.split('.')
  return epoch === otherEpoch && Number(offset) <= Number(otherOffset)
}

/** Returns whether an id has this position. What a publisher added to it does not count. */
export function isAt(id: string, position: string): boolean {
  return `${id}.`.startsWith(`${position}.`)
}
