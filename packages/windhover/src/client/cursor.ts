import { parsePosition, type Position } from '../position.ts'

/** How far a stream was read. The connections of one stream, one after the other or side by side, share it. */
export interface Cursor {
  /** The last event id; empty at the beginning. */
  readonly id: string
  /** Moves to `id` wherever it is. */
  set(id: string): void
  /**
   * Moves to the id of an event.
   *
   * @returns false if it stands at or before the cursor in the same epoch: the event was here before.
   */
  advance(id: string): boolean
}

/** Begins at an id; at none if that is empty. */
export function createCursor(id: string): Cursor {
  let position: Position | undefined
  const cursor = {
    id,
    set(next: string) {
      cursor.id = next
      position = parsePosition(next)
    },
    advance(next: string) {
      const found = parsePosition(next)
      if (found && found.epoch === position?.epoch && found.offset <= position.offset) return false
      cursor.set(next)
      return true
    },
  }
  cursor.set(id)
  return cursor
}

/** Returns whether an id has this position. What a publisher added to it does not count. */
export function isAt(id: string, position: Position | null | undefined): boolean {
  const found = parsePosition(id)
  return found?.epoch === position?.epoch && found?.offset === position?.offset
}
